// Reads the citations and sentences of sources.
import { z } from "zod";
import { withinBudget } from "../../query/sqlite/budget.ts";
import type { Database } from "../connection/database.ts";

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

/** All sources, sorted by id. */
export const sourcesOf = (database: Database): Source[] =>
  z.array(source).parse(
    database.all({
      sql: "SELECT id, media_type, text_sha256, text_length, row_count FROM source ORDER BY id",
      parameters: [],
    }),
  );

/**
 * The citations of a source in reading order. Of spans with the same start, the longest comes first. With `from` and
 * `to`: only those of spans that begin between the two.
 */
export const citationsOf = (
  database: Database,
  sourceId: string,
  { from = 0, to = Number.MAX_SAFE_INTEGER }: { from?: number; to?: number } = {},
): Citation[] =>
  z.array(citation).parse(
    database.all({
      sql: `SELECT id, record_type, record_id, title, field, start, "end", "row", span_sha256, basis, exact FROM evidence
        WHERE source_id = ? AND start BETWEEN ? AND ? ORDER BY start, "end" DESC, record_type, record_id, field, id`,
      parameters: [sourceId, from, to],
    }),
  );

const place = z.object({ start: z.number(), end: z.number() });
/** Where a span is. */
export type Place = z.infer<typeof place>;

/** The cited spans of a source that come after a place in reading order, at most `most`. */
export const spansAfter = (
  database: Database,
  sourceId: string,
  { start, end }: Place,
  most: number,
): Place[] =>
  z.array(place).parse(
    database.all({
      sql: `SELECT DISTINCT start, "end" FROM citation WHERE ${withinBudget.sql} AND source_id = ? AND start >= ? AND (start > ? OR "end" < ?)
        ORDER BY start, "end" DESC LIMIT ?`,
      parameters: [sourceId, start, start, end, most],
    }),
  );

/** The number of cited spans of a source. */
export const countSpans = (database: Database, sourceId: string): number =>
  Number(
    database.get({
      sql: `SELECT count(*) AS n FROM (SELECT DISTINCT start, "end" FROM citation WHERE ${withinBudget.sql} AND source_id = ?)`,
      parameters: [sourceId],
    })?.n ?? 0,
  );

/** The number of a source, by its id. */
const NUMBER = "(SELECT number FROM source WHERE id = ?)";

/** The sentences of a source in reading order. */
export const sentencesOf = (database: Database, sourceId: string): Sentence[] =>
  z.array(sentence).parse(
    database.all({
      sql: `SELECT start, "end", reason FROM source_sentences WHERE record_id = ${NUMBER} ORDER BY start`,
      parameters: [sourceId],
    }),
  );

/** The number of cited rows of a data file, including its header. */
export const citedRows = (database: Database, sourceId: string): number =>
  Number(
    database.get({
      sql: `SELECT count(DISTINCT "row") AS n FROM citation WHERE ${withinBudget.sql} AND source_id = ?`,
      parameters: [sourceId],
    })?.n ?? 0,
  );

/** The number of rows of a data file that gave no record, each with a reason. */
export const countExplained = (database: Database, sourceId: string): number =>
  countBetween(database, sourceId, -1, Number.MAX_SAFE_INTEGER);

const countBetween = (database: Database, sourceId: string, after: number, before: number): number =>
  Number(
    database.get({
      sql: `SELECT count(*) AS n FROM source_sentences WHERE ${withinBudget.sql} AND record_id = ${NUMBER} AND start > ? AND start < ?`,
      parameters: [sourceId, after, before],
    })?.n ?? 0,
  );

/**
 * The rows of a data file that gave no record, after a position in the file, with their numbers. Only cited rows have
 * stored numbers. Every other row has a reason, so its number is counted from the cited row before it.
 */
export function explainedRows(
  database: Database,
  sourceId: string,
  after: number,
  limit: number,
): (Sentence & { row: number })[] {
  const page = z.array(sentence).parse(
    database.all({
      sql: `SELECT start, "end", reason FROM source_sentences WHERE record_id = ${NUMBER} AND start > ? ORDER BY start LIMIT ?`,
      parameters: [sourceId, after, limit],
    }),
  );
  const [first] = page;
  if (first === undefined) return [];
  const last = citedBefore(database, sourceId, first.start);
  let before = last.row + countBetween(database, sourceId, last.start, first.start);
  return page.map((one) => {
    before = Math.max(before, citedBefore(database, sourceId, one.start).row) + 1;
    return { row: before, ...one };
  });
}

const numbered = z.object({ row: z.number(), start: z.number() });

/** The last cited row that begins before a position; row 0 if there is none. */
const citedBefore = (database: Database, sourceId: string, start: number): z.infer<typeof numbered> =>
  numbered.parse(
    database.get({
      sql: 'SELECT "row", start FROM citation WHERE source_id = ? AND "row" IS NOT NULL AND start < ? ORDER BY start DESC LIMIT 1',
      parameters: [sourceId, start],
    }) ?? { row: 0, start: -1 },
  );

const quoted = z.array(z.object({ id: z.string(), text: z.string(), start: z.number(), end: z.number() }));

/** The texts of quotes from a source, each with the spans cited for the whole quote or for its text. */
export const quoteSpans = (database: Database, sourceId: string) =>
  quoted.parse(
    database.all({
      sql: `SELECT q.id, q.text, c.start, c."end" FROM quote q JOIN citation c ON c.number = q.number
        WHERE c.source_id = ? AND (c.field IS NULL OR c.field = 'text')`,
      parameters: [sourceId],
    }),
  );

/** The positions where citations of a source begin, except its citations of itself. */
export function* citedStarts(database: Database, sourceId: string): Generator<number> {
  const rows = database.iterate({
    sql: "SELECT start FROM citation WHERE source_id = ? AND record_type <> 'source'",
    parameters: [sourceId],
  });
  for (const { start } of rows) yield Number(start);
}

const numberedRecord = z.object({ number: z.number(), type: z.string(), id: z.string() });

/** The records that cite a source, except itself, with their numbers. */
export function* recordsCiting(
  database: Database,
  sourceId: string,
): Generator<z.infer<typeof numberedRecord>> {
  const rows = database.iterate({
    sql: `SELECT DISTINCT r.number, r.type, r.id FROM citation c
      JOIN record r ON r.number = c.number
      WHERE c.source_id = ? AND c.record_type <> 'source'`,
    parameters: [sourceId],
  });
  for (const row of rows) yield numberedRecord.parse(row);
}

const span = z.object({
  record_type: z.string(),
  record_id: z.string(),
  ordinal: z.number(),
  start: z.number(),
  end: z.number(),
  span_sha256: z.string(),
  row: z.number().nullable(),
});

/** The cited spans and rows of a source. With `beyond`: only those that end after that position or row. */
export const citedSpans = (
  database: Database,
  sourceId: string,
  beyond: { end: number; row: number } | null = null,
) =>
  z.array(span).parse(
    database.all({
      sql: `SELECT r.type AS record_type, r.id AS record_id, ordinal, start, "end", lower(hex(span_sha256)) AS span_sha256, "row" FROM citation c JOIN record r ON r.number = c.number WHERE source_id = ?${beyond === null ? "" : ' AND ("end" > ? OR "row" > ?)'}`,
      parameters: beyond === null ? [sourceId] : [sourceId, beyond.end, beyond.row],
    }),
  );

/** What a source record says about its text; undefined if there is no such source. */
export const readSource = (database: Database, id: string): Source | undefined =>
  source.optional().parse(
    database.get({
      sql: "SELECT id, media_type, text_sha256, text_length, row_count FROM source WHERE id = ?",
      parameters: [id],
    }),
  );

/** The id of another source whose text has the digest; undefined if there is none. */
export const sourceWithDigest = (database: Database, digest: string, otherThan: string): string | undefined =>
  z
    .object({ id: z.string() })
    .optional()
    .parse(
      database.get({
        sql: "SELECT id FROM source WHERE text_sha256 = ? AND id <> ?",
        parameters: [digest, otherThan],
      }),
    )?.id;
