// SQL text with its parameters kept apart. Independent of any engine; no value is ever put into the text.

/** A piece of SQL, or a whole statement. */
export class Sql {
  readonly sql: string;
  readonly parameters: readonly unknown[];

  constructor(text: string, parameters: readonly unknown[]) {
    this.sql = text;
    this.parameters = parameters;
  }
}

/** In `${}`, a piece of SQL becomes part of the text, and any other value becomes a parameter. */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  let text = strings[0] ?? "";
  const parameters: unknown[] = [];
  for (const [index, part] of parts.entries()) {
    if (part instanceof Sql) {
      text += part.sql;
      parameters.push(...part.parameters);
    } else {
      text += "?";
      parameters.push(part);
    }
    text += strings[index + 1];
  }
  return new Sql(text, parameters);
}

const names = new Map<string, Sql>();

/** A name from a declaration: `visits`, or `row.id` for a column of a table. */
sql.ref = (name: string): Sql => {
  let ref = names.get(name);
  if (ref === undefined) {
    const quoted = name.split(".").map((part) => `"${part.replaceAll('"', '""')}"`);
    ref = new Sql(quoted.join("."), []);
    names.set(name, ref);
  }
  return ref;
};

/** A constant of the program as text, so that SQLite recognizes an index on the same expression. */
sql.lit = (value: string | number): Sql =>
  new Sql(typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`, []);

/** Joins pieces or values. */
sql.join = (parts: readonly unknown[], separator = ", "): Sql => {
  let text = "";
  const parameters: unknown[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += separator;
    if (part instanceof Sql) {
      text += part.sql;
      parameters.push(...part.parameters);
    } else {
      text += "?";
      parameters.push(part);
    }
  }
  return new Sql(text, parameters);
};
