// Finds the citations that support a field of a record: its own ones, or else those of the whole record.
import { z } from "zod";
import type { Database } from "../connection/database.ts";

const rows = z.array(z.object({ id: z.string(), field: z.string().nullable() }));

/**
 * The ids of the evidence for a record, or for one of its fields. The evidence for `offices.1` includes that for
 * `offices.1.attested`. Citations of conflicting values are left out.
 */
export function supportOf(
  database: Database,
  type: string,
  id: string,
  field: string | null = null,
): string[] {
  const all = rows.parse(
    database.all({
      sql: "SELECT id, field FROM evidence WHERE number = (SELECT number FROM record WHERE id = ? AND type = ?) AND value IS NULL ORDER BY key",
      parameters: [id, type],
    }),
  );
  const about = (cited: string | null) =>
    field !== null &&
    cited !== null &&
    (cited === field || cited.startsWith(`${field}.`) || field.startsWith(`${cited}.`));
  const own = all.filter((citation) => about(citation.field));
  return (own.length > 0 ? own : all.filter((citation) => citation.field === null)).map(
    (citation) => citation.id,
  );
}
