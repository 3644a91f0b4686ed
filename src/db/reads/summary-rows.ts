// Reads what the first page shows: relations with their counts, the events of one, and totals.
import { z } from "zod";
import { withinBudget } from "../../query/sqlite/budget.ts";
import type { Database } from "../connection/database.ts";

const relations = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    ties_since: z.string().nullable(),
    tiers: z.string(),
    visit_count: z.number(),
    meeting_count: z.number(),
    agreement_count: z.number(),
    position_count: z.number(),
    quote_count: z.number(),
  }),
);
/** A relation as its view shows it; `tiers` is JSON. */
export type RelationRow = z.infer<typeof relations>[number];

/** The relation with the id; with null, those with the most visits, at most `most`. */
export const readRelations = (database: Database, id: string | null, most: number): RelationRow[] =>
  relations.parse(
    database.all({
      sql: `SELECT id, title, summary, ties_since, tiers, visit_count, meeting_count, agreement_count, position_count,
          quote_count FROM relations WHERE ${withinBudget.sql}${id === null ? "" : " AND id = ?"} ORDER BY visit_count DESC, id LIMIT ?`,
      parameters: [...(id === null ? [] : [id]), most],
    }),
  );

const events = z.array(z.object({ id: z.string(), kind: z.string(), title: z.string(), date: z.string() }));

/** The first events of a relation that are not part of a visit, in order, at most `most`. */
export const firstEvents = (database: Database, relationId: string, most: number) =>
  events.parse(
    database.all({
      // What it is sorted by is selected too: only then does SQLite merge the kinds of events, each in its order.
      sql: `SELECT id, kind, title, date, ifnull(date_min, '') AS begins FROM event WHERE relation_id = ? AND visit_id IS NULL
        ORDER BY ifnull(date_min, ''), id LIMIT ?`,
      parameters: [relationId, most],
    }),
  );

/** The number of all such events. */
export const countEvents = (database: Database, relationId: string): number =>
  Number(
    database.get({
      sql: "SELECT count(*) AS total FROM event WHERE relation_id = ? AND visit_id IS NULL",
      parameters: [relationId],
    })?.total,
  );

const all = z.object({ relations: z.number(), visits: z.number(), sources: z.number() });

/** The numbers of relations, visits and sources. */
export const countAll = (database: Database) =>
  all.parse(
    database.get({
      sql: "SELECT (SELECT count(*) FROM relation) AS relations, (SELECT count(*) FROM visit) AS visits, (SELECT count(*) FROM source) AS sources",
      parameters: [],
    }),
  );
