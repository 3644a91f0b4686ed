// The citations and sentences of a source, as the database holds them.
import { z } from "zod";
import type { Database } from "../db/open.ts";

const citation = z.object({
  id: z.string(),
  record_type: z.string(),
  record_id: z.string(),
  title: z.string(),
  field: z.string().nullable(),
  start: z.number(),
  end: z.number(),
  row: z.number().nullable(),
  span_sha256: z.string(),
  basis: z.enum(["stated", "inferred"]),
  exact: z.string().nullable(),
});
export type Citation = z.infer<typeof citation>;

const sentence = z.object({
  start: z.number(),
  end: z.number(),
  reason: z.string().nullable(),
});
export type Sentence = z.infer<typeof sentence>;

const source = z.object({
  id: z.string(),
  media_type: z.string(),
  text_sha256: z.string(),
  text_length: z.number(),
  row_count: z.number().nullable(),
});
export type Source = z.infer<typeof source>;

export const sourcesOf = (database: Database): Source[] =>
  z.array(source).parse(
    database.all({
      sql: "SELECT id, media_type, text_sha256, text_length, row_count FROM source ORDER BY id",
      parameters: [],
    }),
  );

/** In reading order; overlapping spans are kept, the wider first. */
export const citationsOf = (database: Database, sourceId: string): Citation[] =>
  z.array(citation).parse(
    database.all({
      sql: `SELECT id, record_type, record_id, title, field, start, "end", "row", span_sha256, basis, exact FROM evidence
        WHERE source_id = ? ORDER BY start, "end" DESC, record_type, record_id, field, id`,
      parameters: [sourceId],
    }),
  );

export const sentencesOf = (database: Database, sourceId: string): Sentence[] =>
  z.array(sentence).parse(
    database.all({
      sql: `SELECT start, "end", reason FROM source_sentences WHERE record_id = ? ORDER BY start`,
      parameters: [sourceId],
    }),
  );

/** How many rows of a data file are cited, its header among them. */
export const citedRows = (database: Database, sourceId: string): number =>
  Number(
    database.get({
      sql: 'SELECT count(DISTINCT "row") AS n FROM citation WHERE source_id = ?',
      parameters: [sourceId],
    })?.n ?? 0,
  );

const explainedRow = z.object({
  row: z.number(),
  start: z.number(),
  end: z.number(),
  reason: z.string().nullable(),
});
type ExplainedRow = z.infer<typeof explainedRow>;

/** How many rows of a data file established nothing. */
export const countExplained = (database: Database, sourceId: string): number =>
  Number(
    database.get({
      sql: "SELECT count(*) AS n FROM source_sentences WHERE record_id = ?",
      parameters: [sourceId],
    })?.n ?? 0,
  );

/** The rows of a data file that established nothing, from behind a position in the file, with their numbers. */
export function explainedRows(
  database: Database,
  sourceId: string,
  after: number,
  limit: number,
): ExplainedRow[] {
  // Cited rows have numbers, and every row is cited or explained: the number follows from the cited row before it.
  const rows = database.all({
    sql: `WITH page AS (
        SELECT start, "end", reason FROM source_sentences WHERE record_id = ? AND start > ? ORDER BY start LIMIT ?
      ), first AS (SELECT start FROM page ORDER BY start LIMIT 1)
      SELECT page.start, page."end", page.reason,
        ifnull((SELECT "row" FROM citation WHERE source_id = ? AND "row" IS NOT NULL AND start < page.start ORDER BY start DESC LIMIT 1), 0) AS cited,
        ifnull((SELECT start FROM citation WHERE source_id = ? AND "row" IS NOT NULL AND start < page.start ORDER BY start DESC LIMIT 1), -1) AS cited_at,
        (SELECT count(*) FROM source_sentences WHERE record_id = ? AND start < (SELECT start FROM first) AND start > ifnull((SELECT start FROM citation WHERE source_id = ? AND "row" IS NOT NULL AND start < (SELECT start FROM first) ORDER BY start DESC LIMIT 1), -1)) AS skipped
      FROM page ORDER BY page.start`,
    parameters: [sourceId, after, limit, sourceId, sourceId, sourceId, sourceId],
  });
  let [before, beforeAt] = [0, Number(rows[0]?.cited_at ?? -1)];
  return rows.map((row, index) => {
    const isRun = index > 0 && beforeAt === Number(row.cited_at);
    before = isRun ? before + 1 : Number(row.cited) + 1 + (index === 0 ? Number(row.skipped) : 0);
    beforeAt = Number(row.cited_at);
    return explainedRow.parse({ row: before, start: row.start, end: row.end, reason: row.reason });
  });
}
