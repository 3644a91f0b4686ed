// A plugin for Swagger UI that runs in the browser: the function below is sent as its own text, so it may use nothing
// from outside itself. Swagger UI's own resolver reads the whole document again for each operation that is opened, and
// follows records that refer to each other in circles. All references of our document point into it, and what a
// linked record holds stands under its own name: so those of an operation are replaced at once, in one walk over it.

type Node = string | number | boolean | null | undefined | Node[] | { [key: string]: Node };

export function localReferences() {
  const SCHEMAS_DEEP = 2;

  const member = (node: Node, key: string): Node =>
    Array.isArray(node)
      ? node[Number(key)]
      : typeof node === "object" && node !== null
        ? node[key]
        : undefined;

  const find = (document: Node, pointer: string): Node =>
    pointer
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce(member, document);

  /** The node with its references replaced, but for those of schemas inside schemas inside schemas. */
  const resolved = (document: Node, node: Node, depth: number): Node => {
    if (Array.isArray(node)) return node.map((one) => resolved(document, one, depth));
    if (typeof node !== "object" || node === null) return node;
    const { $ref } = node;
    if (typeof $ref !== "string")
      return Object.fromEntries(
        Object.entries(node).map(([key, value]) => [key, resolved(document, value, depth)]),
      );
    const isSchema = $ref.startsWith("#/components/schemas/");
    if (isSchema && depth === SCHEMAS_DEEP) return node;
    return resolved(document, find(document, $ref), isSchema ? depth + 1 : depth);
  };

  /** An operation whose parameters say in words what an example of them is: Swagger UI shows none that it does not send. */
  const withExamples = (operation: Node): Node => {
    const parameters = member(operation, "parameters");
    if (!Array.isArray(parameters)) return operation;
    return Object.assign({}, operation, {
      parameters: parameters.map((one) => {
        const example = member(member(member(one, "schema"), "examples"), "0");
        if (example === undefined) return one;
        return Object.assign({}, one, {
          description: `${member(one, "description")} For example \`${example}\`.`,
        });
      }),
    });
  };

  return {
    fn: {
      resolveSubtree: async (document: Node, path: readonly string[]) => ({
        spec: withExamples(
          resolved(document, path.reduce(member, document), path[1] === "schemas" ? SCHEMAS_DEEP : 0),
        ),
        errors: [],
      }),
    },
  };
}
