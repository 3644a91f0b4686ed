// Checks that the tables and views agree with the declarations. Each difference is a sentence that names the
// declaration, the table, and what to do. This runs after migrations and in tests, not at every start.
import type { Field, Resource } from "../../resources/define-resource.ts";
import { keyOf, storageOf } from "../../resources/storage.ts";
import type { Database } from "../connection/database.ts";

/** The column types of kinds of fields that are not TEXT. */
const TYPES: Partial<Record<Field["kind"], string>> = { integer: "INTEGER", number: "REAL" };

/** The type of the column with a field. */
export const columnType = ({ kind }: Field): string => TYPES[kind] ?? "TEXT";

/** What a column with the values of an enum says. */
export const valuesCheck = (column: string, values: readonly string[]): string =>
  `CHECK (${column} IN (${values.map((value) => `'${value}'`).join(", ")}))`;

/** What the bounds of a date say. */
export const boundsCheck = (date: string): string => `CHECK (${date}_min <= ${date}_max)`;

/** The differences between the declarations and the database; empty if there are none. */
export const schemaFaults = (database: Database, resources: readonly Resource[]): string[] =>
  resources.flatMap((resource) => {
    const schema = new Schema(database, resource);
    // A view cannot be read if one of its tables is missing.
    const ofTables = resource.table === null ? [] : tableFaults(schema, resource, resource.table);
    return ofTables.length > 0 ? ofTables : viewFaults(schema, resource);
  });

/** Reads the tables and views of one resource from SQLite. */
class Schema {
  readonly #database: Database;
  readonly #where: string;

  constructor(database: Database, { path }: Resource) {
    this.#database = database;
    this.#where = `${path} (src/resources/${path}.ts)`;
  }

  /** The columns in order, by name; null if there is no such table or view. */
  columns(table: string): ReadonlyMap<string, { type: string; required: boolean }> | null {
    const rows = this.#database.all({
      sql: 'SELECT name, type, "notnull" AS required FROM pragma_table_xinfo(?)',
      parameters: [table],
    });
    if (rows.length === 0) return null;
    return new Map(
      rows.map(({ name, type, required }) => [
        String(name),
        { type: String(type), required: required === 1 },
      ]),
    );
  }

  /** The statement that created it; null if there is no such table or view. */
  sqlOf(table: string): string | null {
    const row = this.#database.get({
      sql: "SELECT sql FROM sqlite_schema WHERE name = ?",
      parameters: [table],
    });
    return row === undefined ? null : String(row.sql);
  }

  fault(what: string, remedy: string): string {
    return `${this.#where}: ${what}: ${remedy} in a migration (CONTRIBUTING.md, "Add a migration")`;
  }
}

function tableFaults(schema: Schema, resource: Resource, table: string): string[] {
  const { fields } = resource;
  const { scalars, lists } = storageOf(resource);
  const ofTable = columnFaults(
    schema,
    table,
    scalars.map(({ name }) => [name, fields[name]]),
    ["number"],
  );
  return [
    ...ofTable,
    ...lists.flatMap(({ field, table: list, parts }) => {
      const { item, fields: inner = {} } = fields[field] ?? {};
      const held =
        parts === null ? ([["value", item]] as const) : parts.map((part) => [part, inner[part]] as const);
      return columnFaults(schema, list, held, ["record_id", "ordinal"]);
    }),
  ];
}

/** The faults of a table that stores these fields. `own` are other columns that it must have. */
function columnFaults(
  schema: Schema,
  table: string,
  held: readonly (readonly [name: string, field: Field | undefined])[],
  own: readonly string[] = [],
): string[] {
  const columns = schema.columns(table);
  if (columns === null) return [schema.fault(`there is no table ${table}`, "create it")];
  const lacking = own.filter((name) => !columns.has(name));
  const others = own.filter((name) => columns.has(name) && columns.get(name)?.type !== "INTEGER");
  return [
    ...lacking.map((name) => schema.fault(`the table ${table} has no column ${name}`, "add it")),
    ...others.map((name) =>
      schema.fault(`the column ${table}.${name} is ${columns.get(name)?.type}`, "make it INTEGER"),
    ),
    ...(/\) STRICT(, WITHOUT ROWID)?$/.test(schema.sqlOf(table) ?? "")
      ? []
      : [schema.fault(`the table ${table} is not STRICT`, "create it as STRICT")]),
    ...held.flatMap(([name, field]) =>
      field === undefined ? [] : fieldFaults(schema, table, columns, name, field),
    ),
  ];
}

function fieldFaults(
  schema: Schema,
  table: string,
  columns: ReadonlyMap<string, { type: string; required: boolean }>,
  name: string,
  field: Field,
): string[] {
  const column = columns.get(name);
  const what = `the field '${name}' is ${/^[aeio]/.test(field.kind) ? "an" : "a"} ${field.kind}`;
  if (column === undefined)
    return [schema.fault(`${what}, but the table ${table} has no column ${name}`, "add it")];
  const faults: string[] = [];
  const type = columnType(field);
  if (column.type !== type)
    faults.push(
      schema.fault(`${what}, but the column ${table}.${name} is ${column.type}`, `make it ${type}`),
    );
  if (name !== "id" && column.required === field.nullable)
    faults.push(
      schema.fault(
        `the field '${name}' ${field.nullable ? "may" : "may not"} be null, but the column ${table}.${name} ${field.nullable ? "may not" : "may"}`,
        `make it ${field.nullable ? `${type} without NOT NULL` : `${type} NOT NULL`}`,
      ),
    );
  if (field.values !== undefined) {
    const values = valuesCheck(name, field.values);
    if (!schema.sqlOf(table)?.includes(values))
      faults.push(
        schema.fault(`the column ${table}.${name} does not check the values of '${name}'`, `write ${values}`),
      );
  }
  if (field.kind === "edtf") faults.push(...boundsFaults(schema, table, columns, name));
  return faults;
}

/** The faults of the columns for the bounds of a date. Dates inside lists have no such columns. */
function boundsFaults(
  schema: Schema,
  table: string,
  columns: ReadonlyMap<string, unknown>,
  name: string,
): string[] {
  if (columns.has("record_id")) return [];
  const lacking = ["min", "max", "precision"]
    .map((part) => `${name}_${part}`)
    .filter((one) => !columns.has(one));
  if (lacking.length > 0)
    return [
      schema.fault(
        `the field '${name}' is an edtf, but the table ${table} has no column ${lacking.join(", ")}`,
        "add each of them",
      ),
    ];
  const bounds = boundsCheck(name);
  return schema.sqlOf(table)?.includes(bounds)
    ? []
    : [schema.fault(`the bounds of ${table}.${name} may be out of order`, `write ${bounds}`)];
}

function viewFaults(schema: Schema, resource: Resource): string[] {
  const { view, table, fields } = resource;
  const needed = table === null ? [] : [`${table}_conflict`];
  const missing = [view, ...needed].filter((name) => schema.sqlOf(name) === null);
  if (missing.length > 0) return missing.map((name) => schema.fault(`there is no view ${name}`, "create it"));
  const [served, declared] = [
    [...(schema.columns(view)?.keys() ?? [])],
    [...new Set([keyOf(resource), "number", ...Object.keys(fields)])],
  ];
  if (served.join() === declared.join()) return [];
  const lacking = declared.filter((name) => !served.includes(name));
  const more = served.filter((name) => !declared.includes(name));
  const parts = [
    ...(lacking.length > 0 ? [`lacks ${lacking.join(", ")}`] : []),
    ...(more.length > 0 ? [`has ${more.join(", ")}, which is not declared`] : []),
  ];
  return [
    schema.fault(
      `the view ${view} ${parts.join(" and ") || "has its columns in another order"}`,
      `create it again with ${declared.join(", ")}`,
    ),
  ];
}
