// Who is attested in which office by a day: the last attestation that had begun, never a guess about what came after.
import { z } from "zod";
import type { Database } from "../db/open.ts";
import { edtfSpan } from "../standards/edtf.ts";
import { type Certainty, heldOn, lastBegun } from "./certainty.ts";
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
  /** Whether they had been seen in the office by the day. */
  certainty: Certainty;
  /** Whether the attestation's own dates include the day; null where it is the last one before. */
  covers_day: Certainty | null;
  evidence: string[];
}

const SELECT = `SELECT p.id AS person_id, p.name, o.ordinal, o.office, o.country, o.organization_id,
    p.country AS acts_for, o.attested
  FROM person_offices o JOIN person p ON p.id = o.record_id WHERE o.tenure = 'in_office'`;

/** Offices of these countries, and of those who act for them: for each office the last attestation by the day. */
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
  const seen = rows.map((one) => ({ one, ...edtfSpan(one.attested) }));
  return [...Map.groupBy(seen, ({ one }) => seat(one)).values()].flatMap((attestations) =>
    lastBegun(attestations, day).map(({ one, begin, end, certainty }) => ({
      person_id: one.person_id,
      name: one.name,
      office: one.office,
      country: one.country,
      organization_id: one.organization_id,
      attested: one.attested,
      certainty,
      covers_day: heldOn({ begin, end }, day),
      evidence: supportOf(database, "person", one.person_id, `offices.${one.ordinal}`),
    })),
  );
}
