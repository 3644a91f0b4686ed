// `?as_of=DAY` on people, countries and relations: what the sources let one say of that day, each answer with
// its evidence. Where they are silent it says so; it never guesses.
import { z } from "zod";
import type { Database } from "../db/open.ts";
import { type AttestedOffice, officesOfCountries, officesOfPerson } from "../evidence/offices-on.ts";
import { supportOf } from "../evidence/support.ts";
import { refTo } from "../http/json-schemas.ts";
import type { PublicAddress } from "../http/public-address.ts";
import type { DayReading } from "../http/resource-routes.ts";
import { edtfBounds, latestStart } from "../standards/edtf.ts";

const tierRow = z.object({
  ordinal: z.number(),
  tier: z.string(),
  name: z.string(),
  period: z.string(),
  attested: z.string(),
});
const relationRow = z.object({ id: z.string(), title: z.string(), ties_since: z.string().nullable() });
const datedRows = z.array(z.object({ id: z.string(), title: z.string(), date: z.string() }));

const named = (database: Database, table: "person" | "country", id: string) =>
  database.get({ sql: `SELECT id, name FROM ${table} WHERE id = ?`, parameters: [id] });

export const asOfReadings: ReadonlyMap<string, DayReading> = new Map<string, DayReading>([
  [
    "people",
    {
      schema: refTo("OfficesAsOf"),
      description: "The offices in which the person is attested by that day.",
      read: personOn,
    },
  ],
  [
    "countries",
    {
      schema: refTo("OfficesAsOf"),
      description: "Who is attested in which of the state's offices by that day.",
      read: countryOn,
    },
  ],
  [
    "relations",
    {
      schema: refTo("RelationAsOf"),
      description: "The state of the relation on that day.",
      read: relationOn,
    },
  ],
]);

const offices = (id: unknown, name: unknown, day: string, held: AttestedOffice[]) => ({
  id,
  name,
  as_of: day,
  known: held.length > 0,
  offices: held,
});

function personOn(database: Database, id: string, day: string) {
  const person = named(database, "person", id);
  return person && offices(person.id, person.name, day, officesOfPerson(database, id, day));
}

function countryOn(database: Database, id: string, day: string) {
  const country = named(database, "country", id);
  return country && offices(country.id, country.name, day, officesOfCountries(database, [id], day));
}

function relationOn(database: Database, id: string, day: string, address: PublicAddress) {
  const row = database.get({
    sql: "SELECT id, title, ties_since FROM relation WHERE id = ?",
    parameters: [id],
  });
  if (row === undefined) return undefined;
  const { title, ties_since } = relationRow.parse(row);
  const sides = id.split("-");
  const tier = tierOn(database, id, day);
  const ties = tiesOn(database, id, ties_since, day);
  const agreements = agreedBy(database, id, day);
  const positions = positionsAgreedBy(database, id, day, address);
  const last_visits = Object.fromEntries(sides.map((side) => [side, lastVisit(database, id, side, day)]));
  const known =
    tier !== null ||
    ties !== null ||
    agreements.length > 0 ||
    Object.values(last_visits).some((visit) => visit !== null);
  return {
    id,
    title,
    as_of: day,
    known,
    tier,
    ties_since: ties?.since ?? null,
    ties,
    offices: known ? officesOfCountries(database, sides, day) : [],
    agreements,
    agreed_positions: positions,
    last_visits,
  };
}

/** The last tier that is known to hold: from its start, or where that is unknown from the day a source attests it. */
function tierOn(database: Database, id: string, day: string) {
  const tiers = z.array(tierRow).parse(
    database.all({
      sql: "SELECT ordinal, tier, name, period, attested FROM relation_tiers WHERE record_id = ? ORDER BY ordinal",
      parameters: [id],
    }),
  );
  const holding = tiers.filter(({ period, attested }) => {
    const { min, max } = edtfBounds(period);
    const attestedIn = edtfBounds(attested);
    const from = min ?? attestedIn.min ?? "9999-12-31";
    const to = max ?? (period.endsWith("/..") ? "9999-12-31" : (attestedIn.max ?? ""));
    return from <= day && day <= to;
  });
  const current = holding.at(-1);
  if (current === undefined) return null;
  const [start = ""] = current.period.split("/");
  const since = start === "" || start === ".." ? null : start;
  return {
    id: current.tier,
    name: current.name,
    since,
    since_known: since !== null,
    attested: current.attested,
    evidence: supportOf(database, "relation", id, `tiers.${current.ordinal}`),
  };
}

function tiesOn(database: Database, id: string, since: string | null, day: string) {
  if (since === null) return null;
  const { min, max } = edtfBounds(since);
  if (min === null || day < min) return null;
  return {
    since,
    /** Full years by that day, at least and at most: `since` may be no more precise than a year. */
    years: { min: max === null || max > day ? 0 : yearsBetween(max, day), max: yearsBetween(min, day) },
    evidence: supportOf(database, "relation", id, "ties_since"),
  };
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** What was certainly concluded by the day: the last day of its date has come. */
const concluded = (table: "agreement" | "position", condition: string) =>
  `SELECT id, title, date FROM ${table} WHERE relation_id = ? AND date_max <= ?${condition} ORDER BY ifnull(date_min, '') DESC, id DESC LIMIT 100`;

const withEvidence = (database: Database, type: string, rows: z.infer<typeof datedRows>) =>
  rows.map((row) => ({ ...row, evidence: supportOf(database, type, row.id) }));

const agreedBy = (database: Database, id: string, day: string) =>
  withEvidence(
    database,
    "agreement",
    datedRows.parse(database.all({ sql: concluded("agreement", ""), parameters: [id, day] })),
  );

function positionsAgreedBy(database: Database, id: string, day: string, address: PublicAddress) {
  const agreed = " AND stance = 'agreed'";
  const total = database.get({
    sql: `SELECT count(*) AS total FROM position WHERE relation_id = ? AND date_max <= ?${agreed}`,
    parameters: [id, day],
  });
  return {
    total: Number(total?.total ?? 0),
    url: address.link(`/v1/positions?relation_id=${id}&stance=agreed&date_to=${day}&date_match=within`),
    latest: withEvidence(
      database,
      "position",
      datedRows.parse(database.all({ sql: concluded("position", agreed), parameters: [id, day] })),
    ),
  };
}

const visitRows = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    date: z.string(),
    visitor_id: z.string().nullable(),
    visitor_office: z.string().nullable(),
    visit_type: z.string(),
  }),
);

/** The last visit by a side that has certainly begun by the day. */
function lastVisit(database: Database, id: string, guest: string, day: string) {
  const visits = visitRows.parse(
    database.all({
      sql: `SELECT id, title, date, visitor_id, visitor_office, visit_type FROM visit
        WHERE relation_id = ? AND guest_country = ? AND date_min <= ? ORDER BY ifnull(date_min, '') DESC, id DESC LIMIT 50`,
      parameters: [id, guest, day],
    }),
  );
  const last = visits.find(({ date }) => (latestStart(date) ?? "9999-12-31") <= day);
  return last === undefined ? null : { ...last, evidence: supportOf(database, "visit", last.id) };
}
