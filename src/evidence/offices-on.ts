// Who is attested in which office by a day: the last attestation that had begun, without guessing what came after.
import type { Database } from "../db/connection/database.ts";
import { type HeldOffice, officesHeldBy, officesHeldFor } from "../db/reads/relation-rows.ts";
import { supportOf } from "../db/reads/support.ts";
import { edtfSpan } from "../standards/edtf.ts";
import { type Certainty, heldOn, lastBegun } from "./certainty.ts";

export interface AttestedOffice {
  person_id: string;
  name: string;
  office: string;
  country: string | null;
  organization_id: string | null;
  attested: string;
  /** Whether they had been attested in the office by the day. */
  certainty: Certainty;
  /** Whether the attestation's dates include the day; null if it is the last one before. */
  covers_day: Certainty | null;
  evidence: string[];
}

/** The last attestation by the day of each office of these countries and of those who act for them. */
export function officesOfCountries(
  database: Database,
  countries: readonly string[],
  day: string,
): AttestedOffice[] {
  const rows = officesHeldFor(database, countries);
  return latestOf(database, rows, day, ({ office, country, acts_for }) => `${country ?? acts_for} ${office}`);
}

/** The last attestation by the day of each of one person's offices. */
export function officesOfPerson(database: Database, person: string, day: string): AttestedOffice[] {
  const rows = officesHeldBy(database, person);
  return latestOf(
    database,
    rows,
    day,
    ({ office, country, organization_id }) => `${country} ${organization_id} ${office}`,
  );
}

function latestOf(
  database: Database,
  rows: readonly HeldOffice[],
  day: string,
  seat: (one: HeldOffice) => string,
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
