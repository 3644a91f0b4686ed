// Moves what several operations have in common to `components`: the document stays small, and so do the clients
// that are generated from it.

type Component = Record<string, unknown>;

interface Response extends Component {
  content?: Record<string, Component> | undefined;
}

interface Operation extends Component {
  operationId: string;
  parameters?: (Component & { name: string })[] | undefined;
  requestBody?: Component | undefined;
  responses: Record<string, Response>;
}

/** The same paths, with references, and the parameters, bodies, answers and examples that they refer to. */
export function shareRepeated(original: Record<string, Record<string, Operation>>) {
  const { paths, examples } = shareExamples(original);
  const operations = operationsOf(paths);
  const parameters = new Shared(
    "parameters",
    operations.flatMap((operation) => operation.parameters ?? []),
  );
  const requestBodies = new Shared(
    "requestBodies",
    operations.flatMap(({ requestBody }) => (requestBody === undefined ? [] : [requestBody])),
  );
  const responses = new Shared(
    "responses",
    operations.flatMap((operation) => Object.values(operation.responses)),
  );
  const shared = mapOperations(paths, (operation) => ({
    ...operation,
    ...(operation.parameters && {
      parameters: operation.parameters.map((one) => parameters.share(one, one.name)),
    }),
    ...(operation.requestBody && {
      requestBody: requestBodies.share(operation.requestBody, operation.operationId),
    }),
    responses: mapValues(operation.responses, (one, status) => responses.share(one, status)),
  }));
  return {
    paths: shared,
    parameters: parameters.named,
    requestBodies: requestBodies.named,
    responses: responses.named,
    examples,
  };
}

/** The record that an operation answers is the example of several others too. */
function shareExamples(paths: Record<string, Record<string, Operation>>) {
  const media = operationsOf(paths)
    .flatMap(({ responses }) => Object.values(responses))
    .flatMap(({ content }) => Object.values(content ?? {}));
  const examples = new Shared(
    "examples",
    media.filter(({ example }) => example !== undefined).map(({ example }) => ({ value: example })),
  );
  const share = ({ example, ...rest }: Component, operationId: string): Component => {
    const value = { value: example };
    const shared = examples.share(value, operationId);
    return shared === value ? { ...rest, example } : { ...rest, examples: { example: shared } };
  };
  return {
    paths: mapOperations(paths, (operation) => ({
      ...operation,
      responses: mapValues(operation.responses, ({ content, ...response }) => ({
        ...response,
        ...(content && {
          content: mapValues(content, (one) =>
            one.example === undefined ? one : share(one, operation.operationId),
          ),
        }),
      })),
    })),
    examples: examples.named,
  };
}

const operationsOf = <O>(paths: Record<string, Record<string, O>>): O[] =>
  Object.values(paths).flatMap((methods) => Object.values(methods));

const mapValues = <A, B>(object: Record<string, A>, to: (value: A, key: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, to(value, key)]));

const mapOperations = <A, B>(paths: Record<string, Record<string, A>>, to: (operation: A) => B) =>
  mapValues(paths, (methods) => mapValues(methods, to));

/** What generators of clients make of a name: `relation.id` and `relation_id` are one to them. */
const identifierOf = (name: string): string => name.replaceAll(/[\W_]/g, "").toLowerCase();

/** One kind of component: what stands more than once gets a name, and is referred to by it. */
class Shared {
  readonly named: Record<string, Component> = {};
  readonly #kind: string;
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #identifiers = new Set<string>();

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
      for (let variant = 2; this.#identifiers.has(identifierOf(name)); variant++) name = `${base}-${variant}`;
      this.#identifiers.add(identifierOf(name));
      this.#names.set(text, name);
      this.named[name] = one;
    }
    return { $ref: `#/components/${this.#kind}/${name}` };
  }
}
