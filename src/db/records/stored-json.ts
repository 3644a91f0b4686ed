// Stores the JSON of each record when it is written. It is not stored for resources that show something of other records
// (a count), because it would be wrong as soon as one of these is written.
import type { Field, Resource } from "../../resources/define-resource.ts";
import type { Database } from "../connection/database.ts";

/** Whether the JSON of a resource's records is stored: they show nothing of other records. */
export const isStored = ({ table, fields }: Resource): boolean =>
  table !== null && !Object.values(fields).some((field) => field.ofOthers);

const expressions = new Map<Resource, string>();

/** The SQL expression for the JSON of a row of the resource's view, with fields in the order of the declaration. */
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

/** Columns of lists are JSON already. Numbers are written by JavaScript, which uses fewer digits than SQLite. */
function member(name: string, { kind }: Field): string {
  if (kind === "list" || kind === "objects") return `json("${name}")`;
  return kind === "number" ? `json(number_json("${name}"))` : `"${name}"`;
}

/** Stores the JSON of a record as the view shows it. Call it last when a record is written. */
export function storeJson(database: Database, resource: Resource, number: number): void {
  if (!isStored(resource)) return;
  database.run(
    `INSERT OR REPLACE INTO record_json (number, json) SELECT number, ${jsonOfRow(resource)} FROM ${resource.view} WHERE number = ?`,
    number,
  );
}

/** Deletes the stored JSON of a record. Until it is stored again, it is made from the view on each read. */
export function forgetJson(database: Database, number: number): void {
  database.run("DELETE FROM record_json WHERE number = ?", number);
}

/** Stores the JSON of all records again, because what they show has changed. */
export function renewJson(database: Database, resources: readonly Resource[]): void {
  database.run("DELETE FROM record_json");
  storeMissingJson(database, resources);
}

/** Stores the JSON of all records that have none, as after a large load. */
export function storeMissingJson(database: Database, resources: readonly Resource[]): void {
  const { connection } = database;
  for (const resource of resources.filter(isStored)) {
    const { view, table } = resource;
    // The numbers go to a temporary table first. Otherwise the INSERT would read the table that it writes to, and SQLite
    // would copy all rows of the SELECT before inserting the first.
    connection.exec(
      `CREATE TEMP TABLE not_stored AS SELECT number FROM ${table} EXCEPT SELECT number FROM record_json`,
    );
    database.run(
      `INSERT INTO record_json (number, json) SELECT number, ${jsonOfRow(resource)} FROM temp.not_stored CROSS JOIN ${view} USING (number)`,
    );
    connection.exec("DROP TABLE temp.not_stored");
  }
}
