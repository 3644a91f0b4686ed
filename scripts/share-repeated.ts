// Moves what several operations have in common to `components`: the document stays small, and so do the clients
// that are generated from it.

type Component = Record<string, unknown>;

interface Operation extends Component {
  parameters?: (Component & { name: string })[] | undefined;
  responses: Record<string, Component>;
}

/** The same paths, with references, and the parameters and responses that they refer to. */
export function shareRepeated(paths: Record<string, Record<string, Operation>>) {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  const parameters = new Shared(
    "parameters",
    operations.flatMap((operation) => operation.parameters ?? []),
  );
  const responses = new Shared(
    "responses",
    operations.flatMap((operation) => Object.values(operation.responses)),
  );
  const share = (operation: Operation): Component => ({
    ...operation,
    ...(operation.parameters && {
      parameters: operation.parameters.map((one) => parameters.share(one, one.name)),
    }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, one]) => [
        status,
        responses.share(one, `Status${status}`),
      ]),
    ),
  });
  const shared = Object.entries(paths).map(
    ([path, methods]) =>
      [
        path,
        Object.fromEntries(Object.entries(methods).map(([method, one]) => [method, share(one)])),
      ] as const,
  );
  return { paths: Object.fromEntries(shared), parameters: parameters.named, responses: responses.named };
}

/** One kind of component: what stands more than once gets a name, and is referred to by it. */
class Shared {
  readonly named: Record<string, Component> = {};
  readonly #kind: string;
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, string>();

  constructor(kind: string, all: readonly Component[]) {
    this.#kind = kind;
    for (const one of all)
      this.#counts.set(JSON.stringify(one), (this.#counts.get(JSON.stringify(one)) ?? 0) + 1);
  }

  share(one: Component, wanted: string): Component {
    const text = JSON.stringify(one);
    if ((this.#counts.get(text) ?? 0) < 2) return one;
    let name = this.#names.get(text);
    if (name === undefined) {
      const base = wanted.replaceAll(/[^\w.-]/g, "_");
      name = base;
      for (let variant = 2; name in this.named; variant++) name = `${base}-${variant}`;
      this.#names.set(text, name);
      this.named[name] = one;
    }
    return { $ref: `#/components/${this.#kind}/${name}` };
  }
}
