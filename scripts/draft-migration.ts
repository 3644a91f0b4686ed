// Drafts the migration that the tables need to agree with the declarations: tables, columns, lists, views and indexes,
// in the layout of the others. What a declaration does not say is left to the person who reads the draft, and named.
import type { Database } from "../src/db/connection/database.ts";
import { schemaFaults } from "../src/db/schema/declared-schema.ts";
import { type Field, mayBeAbsent, type Resource } from "../src/resources/define-resource.ts";
import {
  dateColumns,
  dateTakenFrom,
  gatheredBy,
  keyOf,
  ownerOf,
  rowsOf,
  storageOf,
} from "../src/resources/storage.ts";
import { type Column, ColumnDefinitions, tableOf } from "./column-definitions.ts";
import { missingIndexes } from "./missing-indexes.ts";
import { readView, writeView } from "./view-columns.ts";

export interface Draft {
  sql: string;
  /** What the draft leaves to its reader, in sentences. */
  left: readonly string[];
}

/** A line that a person has to replace begins so. */
export const MEND = "-- MEND: ";

/**
 * The draft for a database with the tables of all migrations; null if it lacks nothing. The draft is also applied to
 * the database. Throws an Error for a new field that records of an existing resource must have: they do not have it.
 */
export function draftMigration(database: Database, resources: readonly Resource[]): Draft | null {
  if (schemaFaults(database, resources).length === 0 && missingIndexes(database, resources).length === 0)
    return null;
  const drafts = resources
    .filter(({ table }) => table !== null)
    .map((resource) => new ResourceDraft(database, resources, resource));
  const groups = drafts.flatMap(({ groups }) => groups);
  for (const statement of groups.flat()) database.run(statement);
  const indexes = missingIndexes(database, resources);
  const left = [...drafts.flatMap((draft) => draft.left), ...schemaFaults(database, resources)];
  const widened = drafts.filter((draft) => draft.isWidened).map(({ type }) => type);
  return {
    sql: [
      [
        `${MEND}say which rule of the domain this adds.`,
        ...(widened.length > 0 ? [`-- Adds fields to: ${widened.join(", ")}.`] : []),
        ...left.map((sentence) => `${MEND}${sentence}`),
      ].join("\n"),
      ...[...groups, indexes].filter((group) => group.length > 0).map((group) => group.join("\n")),
    ].join("\n\n"),
    left,
  };
}

/** What one resource needs. */
class ResourceDraft {
  readonly type: string;
  /** The statements; those of one group stand together. */
  readonly groups: string[][] = [];
  readonly left: string[] = [];
  /** Whether existing records get more fields. */
  readonly isWidened: boolean;
  readonly #database: Database;
  readonly #resources: readonly Resource[];
  readonly #resource: Resource;
  readonly #columns: ColumnDefinitions;

  constructor(database: Database, resources: readonly Resource[], resource: Resource) {
    this.#database = database;
    this.#resources = resources;
    this.#resource = resource;
    this.#columns = new ColumnDefinitions(database, resources, resource, this.left);
    this.type = resource.type;
    const { table, lists } = storageOf(resource);
    const held = this.#columnsOf(table);
    const newLists = lists.filter((list) => this.#columnsOf(list.table).length === 0);
    const newFields = this.#stored().filter(([name]) => !held.includes(name));
    /** What existing records get, and its value in their former states. */
    const added = [
      ...newFields.map(([name]) => [name, "NULL"] as const),
      ...newLists.map(({ field }) => [field, "json('[]')"] as const),
    ];
    const isNew = held.length === 0;
    this.isWidened = !isNew && added.length > 0;
    if (isNew) this.#createTable(table, newFields);
    else {
      this.#nameLeftovers(table, held);
      for (const [name] of added) this.#refuseRequired(name);
      for (const [name, field] of newFields) this.#addColumns(table, name, field);
    }
    for (const { field, table: list, parts } of newLists) this.#createList(field, list, parts !== null);
    if (this.isWidened) this.#completeFormers(added);
    this.#layViews();
    if (isNew) this.#nameEvents();
  }

  #columnsOf(table: string): string[] {
    return this.#database
      .all({ sql: "SELECT name FROM pragma_table_xinfo(?)", parameters: [table] })
      .map(({ name }) => String(name));
  }

  /** The fields with columns: those that are written, and a date that is taken from an event. */
  #stored(): (readonly [name: string, field: Field])[] {
    const { fields, date } = this.#resource;
    const names = storageOf(this.#resource).scalars.map(({ name }) => name);
    const isTaken = dateTakenFrom(this.#resources, this.#resource) !== null;
    return Object.entries(fields).filter(([name]) => names.includes(name) || (isTaken && name === date));
  }

  /** The columns of the table. */
  #storedColumns(): string[] {
    return [
      "number",
      ...this.#stored().flatMap(([name, { kind }]) => (kind === "edtf" ? dateColumns(name) : [name])),
    ];
  }

  #createTable(table: string, fields: readonly (readonly [string, Field])[]): void {
    const columns = fields.flatMap(([name, field]): Column[] =>
      name === "id" ? [["id", "TEXT NOT NULL UNIQUE"]] : this.#columns.of(name, field, name),
    );
    this.groups.push([tableOf(table, [["number", "INTEGER PRIMARY KEY"], ...columns], [], "STRICT")]);
  }

  /** What a field that is gone leaves behind: only a person can say what becomes of its values. */
  #nameLeftovers(table: string, held: readonly string[]): void {
    const stored = this.#storedColumns();
    const columns = held.filter((name) => !stored.includes(name));
    const lists = storageOf(this.#resource).lists.map((list) => list.table);
    const tables = this.#database
      .all({
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB ? ORDER BY name",
        parameters: [`${table}_*`],
      })
      .map(({ name }) => String(name))
      .filter((name) => !lists.includes(name) && ownerOf(this.#resources, name) === undefined);
    for (const what of [
      ...columns.map((name) => `column ${table}.${name}`),
      ...tables.map((name) => `table ${name}`),
    ])
      this.left.push(
        `${this.#resource.path}: no field has the ${what}: drop it, and take its values out of former states (json_remove), or declare the field again.`,
      );
  }

  #refuseRequired(name: string): void {
    const { path, fields } = this.#resource;
    const field = fields[name];
    if (field === undefined || field.computed || mayBeAbsent(field)) return;
    throw new Error(
      `${path}: the existing records have no value for '${name}': make it optional(…), or a list that may be empty, in src/resources/${path}.ts, or write the migration by hand`,
    );
  }

  #addColumns(table: string, name: string, field: Field): void {
    const columns = this.#columns.of(name, field, name);
    this.groups.push(columns.map(([column, of]) => `ALTER TABLE ${table} ADD COLUMN ${column} ${of};`));
  }

  #createList(field: string, table: string, hasParts: boolean): void {
    const { item, fields = {} } = this.#resource.fields[field] ?? {};
    const owner: Column[] = [
      ["record_id", `INTEGER NOT NULL REFERENCES ${rowsOf(this.#resource)} (number) ON DELETE CASCADE`],
      ["ordinal", "INTEGER NOT NULL"],
    ];
    const entries = hasParts
      ? Object.entries(fields).flatMap(([part, of]) => this.#columns.of(part, of, `${field}.${part}`, true))
      : item === undefined
        ? []
        : this.#columns.of("value", item, field, true);
    const key = "PRIMARY KEY (record_id, ordinal)";
    this.groups.push([
      tableOf(table, [...owner, ...entries], [key], "STRICT, WITHOUT ROWID"),
      // A large load makes it at its end, unlike a key of the table.
      ...(hasParts ? [] : [`CREATE UNIQUE INDEX ${table}_by_value ON ${table} (value, record_id);`]),
    ]);
  }

  /** Former states are read and restored, so they get the fields too. */
  #completeFormers(fields: readonly (readonly [name: string, value: string])[]): void {
    const values = fields.map(([name, value]) => `'$.${name}', ${value}`).join(", ");
    this.groups.push([
      `UPDATE change SET former = json_set(former, ${values})\nWHERE type = '${this.type}' AND former IS NOT NULL;`,
    ]);
  }

  #layViews(): void {
    const { table, type, view } = this.#resource;
    if (this.#columnsOf(`${table}_conflict`).length === 0)
      this.groups.push([
        `CREATE VIEW ${table}_conflict AS\nSELECT DISTINCT number AS record_id, field AS value FROM citation WHERE record_type = '${type}' AND value IS NOT NULL;`,
      ]);
    const columns = [...new Set([keyOf(this.#resource), "number", ...Object.keys(this.#resource.fields)])];
    const held = this.#columnsOf(view);
    if (held.join() === columns.join()) return;
    const former = held.length === 0 ? null : readView(this.#database, view);
    const alias = former?.alias ?? (table ?? type).slice(0, 1);
    const drafted = columns.map(
      (name): Column => [name, former?.columns.get(name) ?? this.#viewColumn(name, alias)],
    );
    this.groups.push([
      ...(held.length === 0 ? [] : [`DROP VIEW ${view};`]),
      writeView(view, drafted, `${table} ${alias}`),
    ]);
  }

  /** How the view makes a column. */
  #viewColumn(name: string, alias: string): string {
    const { table, type, fields } = this.#resource;
    const entries = (what: string, from: string) =>
      `(SELECT json_group_array(${what}) FROM (SELECT ${from}))`;
    const list = storageOf(this.#resource).lists.find(({ field }) => field === name);
    if (list !== undefined) {
      const inOrder = `FROM ${list.table} WHERE record_id = ${alias}.number ORDER BY ordinal`;
      if (list.parts === null) return entries("value", `value ${inOrder}`);
      const parts = list.parts.map((part) => this.#columns.quoted(part));
      const pairs = list.parts.map((part, at) => `'${part}', ${parts[at]}`).join(", ");
      return entries(`json_object(${pairs})`, `${parts.join(", ")} ${inOrder}`);
    }
    if (name === "conflict")
      return entries(
        "value",
        `value FROM ${table}_conflict WHERE record_id = ${alias}.number ORDER BY value`,
      );
    const changed = `(SELECT at FROM change WHERE type = '${type}' AND id = ${alias}.id ORDER BY seq`;
    if (name === "created_at") return `${changed} LIMIT 1)`;
    if (name === "updated_at") return `${changed} DESC LIMIT 1)`;
    if (this.#storedColumns().includes(name)) return `${alias}.${this.#columns.quoted(name)}`;
    this.left.push(
      `${this.#resource.path}: '${name}' is computed: say of what in the view, in place of NULL.`,
    );
    return fields[name]?.nullable === false && fields[name].kind === "integer" ? "0" : "NULL";
  }

  /** What events need that no draft can write: a part of their view, and triggers that copy their dates. */
  #nameEvents(): void {
    const { path, table, date } = this.#resource;
    for (const gathers of this.#resources.filter((one) =>
      gatheredBy(this.#resources, one).includes(this.#resource),
    ))
      this.left.push(
        `${gathers.path}: the view ${rowsOf(gathers)} needs a part for ${table}: create it again with one.`,
      );
    if (dateTakenFrom(this.#resources, this.#resource) !== null)
      this.left.push(
        `${path}: '${date}' is that of its event: add triggers that copy it, as the table quote has them.`,
      );
  }
}
