// The columns of a drafted table: what a declaration says of a field, in SQL.
import type { Database } from "../src/db/connection/database.ts";
import { boundsCheck, columnType, valuesCheck } from "../src/db/schema/declared-schema.ts";
import type { Field, Resource } from "../src/resources/define-resource.ts";
import { dateColumns } from "../src/resources/storage.ts";

/** A column and the rest of its definition. */
export type Column = readonly [name: string, definition: string];

/** The columns for the fields of one resource. */
export class ColumnDefinitions {
  readonly #database: Database;
  readonly #resources: readonly Resource[];
  readonly #resource: Resource;
  readonly #left: string[];

  /** Adds to `left` what the declaration does not say. */
  constructor(database: Database, resources: readonly Resource[], resource: Resource, left: string[]) {
    this.#database = database;
    this.#resources = resources;
    this.#resource = resource;
    this.#left = left;
  }

  /** The columns of a field. A date has three more, except in a list. */
  of(name: string, field: Field, path: string, inList = false): Column[] {
    const column = this.quoted(name);
    const definition = [
      columnType(field) + (field.nullable || field.computed ? "" : " NOT NULL"),
      ...this.#reference(field, path),
      ...(field.values === undefined ? [] : [valuesCheck(column, field.values)]),
      ...(field.min === undefined ? [] : [`CHECK (${column} >= ${field.min})`]),
    ].join(" ");
    if (field.kind !== "edtf" || inList) return [[column, definition]];
    const [, min = "", max = "", precision = ""] = dateColumns(name);
    const values = this.#resource.fields[precision]?.values ?? [];
    return [
      [column, definition],
      [min, "TEXT"],
      [max, `TEXT ${boundsCheck(name)}`],
      [precision, `TEXT ${valuesCheck(precision, values)}`],
    ];
  }

  /** The record that a field names must exist when the transaction ends. */
  #reference({ kind }: Field, path: string): string[] {
    const link = Object.values(this.#resource.links).find((one) => "from" in one && one.from === path);
    const named = this.#resources.find((one) =>
      link === undefined ? one.type === kind : one.path === link.to,
    );
    if (named === undefined) {
      if (kind === "id")
        this.#left.push(
          `${this.#resource.path}: no link says what the id '${path}' names: if it names records, declare the link, or add REFERENCES.`,
        );
      return [];
    }
    // No foreign key can name a view. The program checks such references.
    if (named.table === null) return [];
    const circle = named === this.#resource && !path.includes(".") ? [`CHECK (${path} <> id)`] : [];
    return [`REFERENCES ${named.table} (id) DEFERRABLE INITIALLY DEFERRED`, ...circle];
  }

  /** Words of SQL that are columns, such as "end", are quoted. */
  quoted(name: string): string {
    try {
      this.#database.all({ sql: `SELECT ${name} FROM (SELECT 1 AS ${name})`, parameters: [] });
      return name;
    } catch {
      return `"${name}"`;
    }
  }
}

/** A table with its names and definitions in two columns. */
export function tableOf(
  table: string,
  columns: readonly Column[],
  more: readonly string[],
  as: string,
): string {
  const width = Math.max(...columns.map(([name]) => name.length));
  const lines = [...columns.map(([name, of]) => `${name.padEnd(width)} ${of}`), ...more];
  return `CREATE TABLE ${table} (\n${lines.map((line) => `  ${line}`).join(",\n")}\n) ${as};`;
}
