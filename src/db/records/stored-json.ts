// Each record's JSON, made once when it is written. A resource that shows something of other records (a count) is
// not stored: it would be wrong as soon as one of them is written.
import type { Field, Resource } from "../../resources/define-resource.ts";
import type { Database } from "../connection/database.ts";

/** Whether a record shows nothing but what is written with it. */
export const isStored = ({ table, fields }: Resource): boolean =>
  table !== null && !Object.values(fields).some((field) => field.ofOthers);

const expressions = new Map<Resource, string>();

/** SQL: the JSON of a row of the resource's view, fields in the order of the declaration. */
export function jsonOfRow(resource: Resource): string {
  let expression = expressions.get(resource);
  if (expression === undefined) {
    const members = Object.entries(resource.fields).map(
      ([name, field]) => `'${name}', ${member(name, field)}`,
    );
    expression = `json_object(${members.join(", ")})`;
    expressions.set(resource, expression);
  }
  return expression;
}

/** List columns are JSON already; JavaScript writes numbers shorter than SQLite does. */
function member(name: string, { kind }: Field): string {
  if (kind === "list" || kind === "objects") return `json("${name}")`;
  return kind === "number" ? `json(number_json("${name}"))` : `"${name}"`;
}

/** Call it last in the writing of a record: it keeps what the view shows now. */
export function storeJson(database: Database, resource: Resource, number: number): void {
  if (!isStored(resource)) return;
  database.run(
    `INSERT OR REPLACE INTO record_json (number, json) SELECT number, ${jsonOfRow(resource)} FROM ${resource.view} WHERE number = ?`,
    number,
  );
}

/** It is made from the view until it is stored again. */
export function forgetJson(database: Database, number: number): void {
  database.run("DELETE FROM record_json WHERE number = ?", number);
}

/** Makes what is not stored yet: after many records were written at once, or a migration changed a view. */
export function storeMissingJson(database: Database, resources: readonly Resource[]): void {
  const { connection } = database;
  for (const resource of resources.filter(isStored)) {
    const { view, table } = resource;
    // In a table of their own: an INSERT that reads what it writes to keeps all its rows elsewhere first.
    connection.exec(
      `CREATE TEMP TABLE not_stored AS SELECT number FROM ${table} EXCEPT SELECT number FROM record_json`,
    );
    database.run(
      `INSERT INTO record_json (number, json) SELECT number, ${jsonOfRow(resource)} FROM temp.not_stored CROSS JOIN ${view} USING (number)`,
    );
    connection.exec("DROP TABLE temp.not_stored");
  }
}
