// Adds the fields that a resource has got since to the former records in the log. Their values are unknown, so the
// records say the same as before.
import { z } from "zod";
import type { Fields, Resource } from "../../resources/define-resource.ts";
import { unknownValue, writtenFields } from "../../resources/fields.ts";
import type { Database } from "../connection/database.ts";

const written = z.looseObject({ evidence: z.array(z.unknown()) });
const object = z.record(z.string(), z.unknown());

/** Records read at once. All of them may not fit in memory. */
const CHUNK = 1000;

/** Updates all former records of these resources. */
export function bringFormersUpToDate(database: Database, resources: readonly Resource[]): void {
  for (const resource of resources)
    for (let after = 0, rows = formersAfter(database, resource, after); rows.length > 0; ) {
      for (const { seq, former } of rows) {
        const today = upToDate(resource, String(former));
        if (today !== former) database.run("UPDATE change SET former = ? WHERE seq = ?", today, seq);
        after = Number(seq);
      }
      rows = formersAfter(database, resource, after);
    }
}

const formersAfter = (database: Database, { type }: Resource, seq: number) =>
  database.all({
    sql: "SELECT seq, former FROM change WHERE type = ? AND former IS NOT NULL AND seq > ? ORDER BY seq LIMIT ?",
    parameters: [type, seq, CHUNK],
  });

/** The JSON of a written record with all declared fields. */
function upToDate({ fields }: Resource, json: string): string {
  const { evidence, ...values } = written.parse(JSON.parse(json));
  return JSON.stringify({ ...withFields(writtenFields(fields), values), evidence });
}

function withFields(fields: Fields, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, of]) => {
      const value = values[name] ?? unknownValue(of);
      const parts = of.fields;
      if (parts === undefined || !Array.isArray(value)) return [name, value];
      return [name, value.map((entry) => withFields(parts, object.parse(entry)))];
    }),
  );
}
