// Declarations that share what each needs for itself: routes, records and documents could not be told apart.
import type { Resource } from "./define-resource.ts";

const OWN: readonly [member: "path" | "type" | "schemaName" | "view" | "table", called: string][] = [
  ["path", "path"],
  ["type", "type"],
  ["schemaName", "schema name"],
  ["view", "view"],
  ["table", "table"],
];

/** What is declared twice, a sentence each; none where each resource has names of its own. */
export const doubledNames = (resources: readonly Resource[]): string[] =>
  OWN.flatMap(([member, called]) =>
    [...Map.groupBy(resources, (resource) => resource[member])]
      .filter(([name, those]) => name !== null && those.length > 1)
      .map(
        ([name, those]) =>
          `the ${called} '${name}' is declared by ${those.length} resources, ${those.map(tellApart).join(" and ")}: each needs one of its own (src/resources/)`,
      ),
  );

const tellApart = ({ path, schemaName }: Resource): string => `${path} (${schemaName})`;
