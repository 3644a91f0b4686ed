// Reads the rows for `?as_of=DAY` and for the other views of one relation, without interpreting them.
import { z } from "zod";
import { withinBudget } from "../../query/sqlite/budget.ts";
import type { Database } from "../connection/database.ts";

const named = z.object({ id: z.string(), name: z.string() });

/** The name of a person or country; undefined if there is none with the id. */
export const readNamed = (database: Database, table: "person" | "country", id: string) =>
  named
    .optional()
    .parse(database.get({ sql: `SELECT id, name FROM ${table} WHERE id = ?`, parameters: [id] }));

const relation = z.object({ id: z.string(), title: z.string(), ties_since: z.string().nullable() });

/** A relation; undefined if there is none with the id. */
export const readRelation = (database: Database, id: string) =>
  relation.optional().parse(
    database.get({
      sql: "SELECT id, title, ties_since FROM relation WHERE id = ?",
      parameters: [id],
    }),
  );

const tiers = z.array(
  z.object({
    ordinal: z.number(),
    tier: z.string(),
    name: z.string(),
    period: z.string(),
    attested: z.string(),
  }),
);

/** The tiers of a relation in order. */
export const tiersOf = (database: Database, relationId: string) =>
  tiers.parse(
    database.all({
      sql: "SELECT ordinal, tier, name, period, attested FROM relation_tiers WHERE record_id = (SELECT number FROM relation WHERE id = ?) ORDER BY ordinal",
      parameters: [relationId],
    }),
  );

const shownTiers = z.array(z.json());

/** The tiers as the record of the relation shows them; undefined if there is no such relation. */
export function readTiers(database: Database, relationId: string) {
  const row = database.get({ sql: "SELECT tiers FROM relations WHERE id = ?", parameters: [relationId] });
  return row && shownTiers.parse(JSON.parse(String(row.tiers)));
}

const tiesChanges = z.array(
  z.object({ id: z.string(), date: z.string(), kind: z.enum(["severed", "restored"]) }),
);

/** The milestones that severed or restored the ties of a relation and that may have begun by a day. */
export const tiesChangesBy = (database: Database, relationId: string, day: string) =>
  tiesChanges.parse(
    database.all({
      sql: "SELECT id, date, kind FROM milestone WHERE relation_id = ? AND kind IN ('severed', 'restored') AND ifnull(date_min, '') <= ?",
      parameters: [relationId, day],
    }),
  );

const heldOffices = z.array(
  z.object({
    person_id: z.string(),
    name: z.string(),
    ordinal: z.number(),
    office: z.string(),
    country: z.string().nullable(),
    organization_id: z.string().nullable(),
    /** The country that the person acts for. */
    acts_for: z.string().nullable(),
    attested: z.string(),
  }),
);
/** An office that a person held, according to a source. */
export type HeldOffice = z.infer<typeof heldOffices>[number];

const OFFICES = `SELECT p.id AS person_id, p.name, o.ordinal, o.office, o.country, o.organization_id,
    p.country AS acts_for, o.attested
  FROM person_offices o JOIN person p ON p.number = o.record_id WHERE ${withinBudget.sql} AND o.tenure = 'in_office'`;

/** The offices held for these countries. If an office names no country, the person's country counts. */
export const officesHeldFor = (database: Database, countries: readonly string[]): HeldOffice[] =>
  heldOffices.parse(
    database.all({
      sql: `${OFFICES} AND coalesce(o.country, p.country) IN (${countries.map(() => "?").join(", ")}) ORDER BY coalesce(o.country, p.country), o.office, p.id`,
      parameters: countries,
    }),
  );

/** The offices held by one person. */
export const officesHeldBy = (database: Database, personId: string): HeldOffice[] =>
  heldOffices.parse(
    database.all({ sql: `${OFFICES} AND p.id = ? ORDER BY o.office`, parameters: [personId] }),
  );

const visits = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    date: z.string(),
    visitor_id: z.string().nullable(),
    visitor_office: z.string().nullable(),
    visit_type: z.string(),
    part_type: z.string().nullable(),
    part_id: z.string().nullable(),
    part_max: z.string().nullable(),
  }),
);

/**
 * The visits of a guest country that may have begun by a day, latest first. Each has the one of its parts that certainly
 * ended first.
 */
export const visitsBegunBy = (database: Database, relationId: string, guest: string, day: string) =>
  visits.parse(
    database.all({
      sql: `SELECT visit.id, visit.title, visit.date, visitor_id, visitor_office, visit_type,
          part ->> 0 AS part_type, part ->> 1 AS part_id, part ->> 2 AS part_max
        FROM (SELECT *, (SELECT json_array(kind, id, date_max) FROM event
          WHERE visit_id = visit.id AND date_max IS NOT NULL ORDER BY date_max, id LIMIT 1) AS part FROM visit) AS visit
        WHERE ${withinBudget.sql} AND visit.relation_id = ? AND guest_country = ? AND ifnull(visit.date_min, '') <= ?
        ORDER BY ifnull(visit.date_min, '') DESC, visit.id DESC`,
      parameters: [relationId, guest, day],
    }),
  );

/** Agreements, or positions of one stance, of a relation that may have happened by a day. */
export interface Happenings {
  relation: string;
  day: string;
  type: "agreement" | "position";
  /** Only for positions. */
  stance?: string;
}

const counted = z.object({ total: z.number(), certain: z.number() });
const dated = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    date: z.string(),
    date_min: z.string().nullable(),
    date_max: z.string().nullable(),
  }),
);

const fromHappenings = ({ relation, day, type, stance }: Happenings) => ({
  from: `FROM ${type} WHERE ${withinBudget.sql} AND relation_id = ? AND ifnull(date_min, '') <= ? AND date IS NOT NULL${stance === undefined ? "" : " AND stance = ?"}`,
  parameters: [relation, day, ...(stance === undefined ? [] : [stance])],
});

/** How many there are, and how many of them certainly happened by the day. */
export function countHappened(database: Database, happenings: Happenings) {
  const { from, parameters } = fromHappenings(happenings);
  return counted.parse(
    database.get({
      sql: `SELECT count(*) AS total, count(*) FILTER (WHERE date_max <= ?) AS certain ${from}`,
      parameters: [happenings.day, ...parameters],
    }),
  );
}

/** The latest of them, at most `most`. */
export function latestHappened(database: Database, happenings: Happenings, most: number) {
  const { from, parameters } = fromHappenings(happenings);
  return dated.parse(
    database.all({
      sql: `SELECT id, title, date, date_min, date_max ${from} ORDER BY ifnull(date_min, '') DESC, id DESC LIMIT ?`,
      parameters: [...parameters, most],
    }),
  );
}

const balance = z.array(
  z.object({
    guest_country: z.string(),
    host_country: z.string(),
    visit_type: z.string(),
    count: z.number(),
  }),
);

/** The number of visits by each side of a relation and by type of visit, the most frequent first. */
export const countVisitsByRank = (database: Database, relationId: string) =>
  balance.parse(
    database.all({
      sql: `SELECT guest_country, host_country, visit_type, count(*) AS count FROM visit WHERE ${withinBudget.sql} AND relation_id = ?
        GROUP BY guest_country, host_country, visit_type ORDER BY guest_country, count DESC, visit_type`,
      parameters: [relationId],
    }),
  );
