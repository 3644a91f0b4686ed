// Who is attested in which office on a day: the last attestation at or before it, never a guess about what came after.
import { z } from "zod";
import type { Database } from "../db/open.ts";
import { edtfBounds } from "../standards/edtf.ts";
import { supportOf } from "./support.ts";

const row = z.object({
  person_id: z.string(),
  name: z.string(),
  ordinal: z.number(),
  office: z.string(),
  country: z.string().nullable(),
  organization_id: z.string().nullable(),
  acts_for: z.string().nullable(),
  attested: z.string(),
});
type Row = z.infer<typeof row>;

export interface AttestedOffice {
  person_id: string;
  name: string;
  office: string;
  country: string | null;
  organization_id: string | null;
  attested: string;
  /** Whether the attestation's own dates include the day; else it is the last one before. */
  covers_day: boolean;
  evidence: string[];
}

const SELECT = `SELECT p.id AS person_id, p.name, o.ordinal, o.office, o.country, o.organization_id,
    p.country AS acts_for, o.attested
  FROM person_offices o JOIN person p ON p.id = o.record_id WHERE o.tenure = 'in_office'`;

const begins = (one: Row): string => edtfBounds(one.attested).min ?? "";

/** Offices of these countries, and of those who act for them: one holder each, the last attested by the day. */
export function officesOfCountries(
  database: Database,
  countries: readonly string[],
  day: string,
): AttestedOffice[] {
  const places = countries.map(() => "?").join(", ");
  const rows = z.array(row).parse(
    database.all({
      sql: `${SELECT} AND coalesce(o.country, p.country) IN (${places}) ORDER BY coalesce(o.country, p.country), o.office, p.id`,
      parameters: countries,
    }),
  );
  return latestOf(database, rows, day, ({ office, country, acts_for }) => `${country ?? acts_for} ${office}`);
}

/** The offices of one person, each at its last attestation by the day. */
export function officesOfPerson(database: Database, person: string, day: string): AttestedOffice[] {
  const rows = z
    .array(row)
    .parse(database.all({ sql: `${SELECT} AND p.id = ? ORDER BY o.office`, parameters: [person] }));
  return latestOf(
    database,
    rows,
    day,
    ({ office, country, organization_id }) => `${country} ${organization_id} ${office}`,
  );
}

function latestOf(
  database: Database,
  rows: readonly Row[],
  day: string,
  seat: (one: Row) => string,
): AttestedOffice[] {
  const past = rows.filter((one) => begins(one) !== "" && begins(one) <= day);
  return [...Map.groupBy(past, seat).values()].flatMap((holders) => {
    const last = holders.map(begins).reduce((one, other) => (one > other ? one : other));
    return holders.filter((one) => begins(one) === last).map((one) => describe(database, one, day));
  });
}

function describe(database: Database, one: Row, day: string): AttestedOffice {
  const { person_id, name, office, country, organization_id, attested, ordinal } = one;
  const { max } = edtfBounds(attested);
  return {
    person_id,
    name,
    office,
    country,
    organization_id,
    attested,
    covers_day: max === null || day <= max,
    evidence: supportOf(database, "person", person_id, `offices.${ordinal}`),
  };
}
