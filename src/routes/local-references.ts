// A plugin for Swagger UI that runs in the browser. The function below is sent as its source text, so it must not use
// anything from outside itself. Swagger UI's own resolver reads the whole document again for each operation that is
// opened, and follows circular references between records. All references in our document are local and linked
// records are separate schemas, so one walk over an operation can replace all of its references.

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

  /** The node with its references replaced, down to a limited depth of nested schemas. */
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

  /** Adds the examples of an operation's parameters to their descriptions: Swagger UI does not show them otherwise. */
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
