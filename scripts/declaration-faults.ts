// What is wrong with declarations that the type checker cannot see, a sentence each: examples that do not fit their
// fields, and ids that name no record of the seed. Both would stand in openapi.yaml.
import type { Database } from "../src/db/connection/database.ts";
import type { Field, Fields, Resource } from "../src/resources/define-resource.ts";

export function declarationFaults(database: Database, resources: readonly Resource[]): string[] {
  return resources.flatMap((resource) => {
    const where = `${resource.path} (src/resources/${resource.path}.ts): `;
    return [...exampleFaults(resource.fields), ...idFaults(database, resource)].map((fault) => where + fault);
  });
}

function exampleFaults(fields: Fields, before = ""): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    ...ownFaults(`${before}${name}`, field),
    ...exampleFaults(field.fields ?? {}, `${before}${name}.`),
  ]);
}

function ownFaults(name: string, { schema, example }: Field): string[] {
  const [issue] = schema.safeParse(example).error?.issues ?? [];
  if (issue === undefined) return [];
  return [`the example of '${name}', ${JSON.stringify(example)}, does not fit the field: ${issue.message}`];
}

/** The example of a record is shown with its answers: it has to be one that the seed has. */
function idFaults(database: Database, { path, table, fields }: Resource): string[] {
  const example = fields.id?.example;
  if (table === null || example === undefined) return [];
  const row = database.get({ sql: `SELECT 1 FROM ${table} WHERE id = ?`, parameters: [example] });
  if (row !== undefined) return [];
  return [`the example of 'id', '${example}', is no record of seed/${path}.json: name one that it has`];
}
