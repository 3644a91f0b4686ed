// Reads the view of a resource as a list of columns with their SQL, and writes it again.
import type { Database } from "../src/db/connection/database.ts";

/** A view over one table: `SELECT … AS name, … FROM table alias`. */
export interface View {
  alias: string;
  /** How each column is made, by name. */
  columns: ReadonlyMap<string, string>;
}

/** Where lines of a view end. */
const WIDTH = 118;

/**
 * The columns of a view in the database. Throws an Error for a view that combines several tables: its columns stand in
 * several places.
 */
export function readView(database: Database, view: string): View {
  const row = database.get({
    sql: "SELECT sql FROM sqlite_schema WHERE type = 'view' AND name = ?",
    parameters: [view],
  });
  const [, selected, alias] = String(row?.sql).match(/^[^\n]+ AS\nSELECT ([\s\S]+)\nFROM \w+ (\w+)$/) ?? [];
  if (selected === undefined || alias === undefined || /^UNION/m.test(selected))
    throw new Error(
      `the view ${view} is not a SELECT from one table: write the migration of its columns by hand`,
    );
  return {
    alias,
    columns: new Map(splitColumns(selected).map((column) => [nameOf(column), expressionOf(column)])),
  };
}

/** The name of a selected column: what it is called, or what it is. */
const nameOf = (column: string): string => (column.match(/(?: AS |\.|^)"?(\w+)"?$/) ?? [])[1] ?? column;

const expressionOf = (column: string): string => column.replace(/ AS "?\w+"?$/, "");

/** Splits at the commas that are in no brackets and no quotes. */
function splitColumns(selected: string): string[] {
  const columns = [""];
  let depth = 0;
  let quote = "";
  for (const character of selected) {
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "," && depth === 0) {
      columns.push("");
      continue;
    }
    columns.push(columns.pop() + character);
  }
  return columns.map((column) => column.trim());
}

/** The statement that creates a view with these columns. */
export function writeView(
  view: string,
  columns: readonly (readonly [name: string, expression: string])[],
  from: string,
): string {
  const lines = ["SELECT"];
  let isAlone = false;
  columns.forEach(([name, expression], at) => {
    const isComputed = expression.startsWith("(");
    const column =
      nameOf(expression) === name && !expression.includes("(") ? expression : `${expression} AS ${name}`;
    const text = at === columns.length - 1 ? column : `${column},`;
    const line = `${lines.at(-1)} ${text}`;
    if (isComputed || isAlone || line.length > WIDTH) lines.push(`  ${text}`);
    else lines[lines.length - 1] = line;
    isAlone = isComputed;
  });
  return `CREATE VIEW ${view} AS\n${lines.join("\n")}\nFROM ${from};`;
}
