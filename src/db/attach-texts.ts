// Shows the words of attached texts in `evidence`, on one connection, through a temporary view over the stored one.
import type { AttachedText, Database } from "./connection/database.ts";

/** The number of code points of context before and after a span. */
const CONTEXT = 32;

/**
 * Attaches texts, by the id of their source, to a connection. The view is in memory and ends with the connection, so no
 * word is written to the file. `changed` is when one of the texts last changed, in milliseconds since 1970. `stored` is
 * the view that the new one reads.
 */
export function attachTexts(
  database: Database,
  texts: ReadonlyMap<string, AttachedText>,
  changed: number,
  stored = "main.evidence",
): void {
  const { connection } = database;
  connection.function("words_of", { deterministic: true }, (source, start, end) => {
    const text = texts.get(String(source));
    return text === undefined ? null : text.slice(Number(start), Number(end));
  });
  connection.exec(`
    CREATE TEMP VIEW evidence AS
    SELECT e.key, e.number, e.id, e.title, e.summary, e.record_type, e.record_id, e.field, e.source_id, e.start, e."end", e."row",
      e.span_sha256, e.basis, e.note, e.value,
      words_of(e.source_id, e.start, e."end") AS exact,
      words_of(e.source_id, max(e.start - ${CONTEXT}, 0), e.start) AS prefix,
      words_of(e.source_id, e."end", e."end" + ${CONTEXT}) AS suffix
    FROM ${stored} e;
  `);
  database.texts = texts;
  database.textsChanged = changed;
}
