// Gives one connection's `evidence` the words of attached texts, through a temporary view over the stored one.
import type { Database } from "./open.ts";

/** How many code points of context stand before and after a span. */
const CONTEXT = 32;

/** The temporary schema lives in memory and ends with the connection: no word reaches the file. */
export function attachTexts(
  database: Database,
  texts: ReadonlyMap<string, string>,
  stored = "main.evidence",
): void {
  const { connection } = database;
  connection.exec(`
    CREATE TEMP TABLE attached_text (source_id TEXT PRIMARY KEY, text TEXT NOT NULL);
    CREATE TEMP VIEW evidence AS
    SELECT e.id, e.title, e.summary, e.record_type, e.record_id, e.field, e.source_id, e.start, e."end", e.span_sha256,
      e.basis, e.note, e.value,
      substr(t.text, e.start + 1, e."end" - e.start) AS exact,
      substr(t.text, max(e.start - ${CONTEXT}, 0) + 1, min(e.start, ${CONTEXT})) AS prefix,
      substr(t.text, e."end" + 1, ${CONTEXT}) AS suffix
    FROM ${stored} e LEFT JOIN temp.attached_text t ON t.source_id = e.source_id;
  `);
  const insert = connection.prepare("INSERT INTO temp.attached_text VALUES (?, ?)");
  for (const [source, text] of texts) insert.run(source, text);
  database.texts = texts;
  database.attachedAt = Date.now();
}
