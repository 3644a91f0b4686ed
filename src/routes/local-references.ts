// A plugin for Swagger UI that runs in the browser. The function below is sent as its source text, so it must not use
// anything from outside itself. Swagger UI's own resolver reads the whole document again for each operation that is
// opened, and follows circular references between records. All references in our document are local and linked
// records are separate schemas, so one walk over an operation can replace all of its references.
import type { Node, System } from "./swagger-system.ts";

/** What is at a path of the document. */
type Find = (path: readonly string[]) => Node;

export function localReferences() {
  const SCHEMAS_DEEP = 2;

  const member = (node: Node, key: string): Node =>
    typeof node === "object" && node !== null && !Array.isArray(node) ? node[key] : undefined;

  const pathOf = (reference: string): string[] =>
    reference
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

  /** The node with its references replaced, down to a limited depth of nested schemas. */
  const resolved = (find: Find, node: Node, depth: number): Node => {
    if (Array.isArray(node)) return node.map((one) => resolved(find, one, depth));
    if (typeof node !== "object" || node === null) return node;
    const { $ref } = node;
    if (typeof $ref !== "string")
      return Object.fromEntries(
        Object.entries(node).map(([key, value]) => [key, resolved(find, value, depth)]),
      );
    const isSchema = $ref.startsWith("#/components/schemas/");
    if (isSchema && depth === SCHEMAS_DEEP) return node;
    return resolved(find, find(pathOf($ref)), isSchema ? depth + 1 : depth);
  };

  /** Adds the example of a parameter to its description: Swagger UI does not show it otherwise. */
  const withExample = (parameter: Node): Node => {
    const examples = member(member(parameter, "schema"), "examples");
    if (!Array.isArray(examples)) return parameter;
    const description = `${member(parameter, "description")} For example \`${examples[0]}\`.`;
    return Object.assign({}, parameter, { description });
  };

  /** What is at a path, without references. */
  const withoutReferences = (find: Find, path: readonly string[]): Node => {
    if (path[0] !== "paths") return resolved(find, find(path), SCHEMAS_DEEP);
    const operation = resolved(find, find(path), 0);
    const parameters = member(operation, "parameters");
    return Object.assign({}, operation, {
      // What has a `$$ref` is not merged with the document again on each change.
      $$ref: `#/${path.join("/")}`,
      ...(Array.isArray(parameters) && { parameters: parameters.map(withExample) }),
    });
  };

  /** Swagger UI's own action would resolve again all that was resolved before. */
  const requestResolvedSubtree =
    (path: readonly string[]) =>
    ({ specActions, specSelectors }: System) => {
      const find: Find = (there) => specSelectors.specJson().getIn(there)?.toJS();
      specActions.updateResolvedSubtree(path, withoutReferences(find, path));
    };

  return { fn: { withoutReferences }, statePlugins: { spec: { actions: { requestResolvedSubtree } } } };
}
