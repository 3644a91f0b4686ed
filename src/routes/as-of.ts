// `?as_of=DAY` on people, countries and relations: what the sources say about that day, each part with its evidence
// and its certainty (`src/evidence/certainty.ts`). Where the sources are silent, the answer says so.
import type { Database } from "../db/connection/database.ts";
import {
  countHappened,
  type Happenings,
  latestHappened,
  readNamed,
  readRelation,
  tiersOf,
} from "../db/reads/relation-rows.ts";
import { supportOf } from "../db/reads/support.ts";
import { atLatest, type Certainty, happenedBy, heldOn, lastBegun } from "../evidence/certainty.ts";
import { lastVisits } from "../evidence/last-visits.ts";
import { type AttestedOffice, officesOfCountries, officesOfPerson } from "../evidence/offices-on.ts";
import { severedTies } from "../evidence/severed-ties.ts";
import type { AskedOnDay, ReadOnDay } from "../http/read/resource-routes.ts";
import { rewriteUrl } from "../query/urls.ts";
import { edtfBounds, edtfSpan, nextDay } from "../standards/edtf.ts";

/** The most events before the day that are shown. The counts beside them include all, with links to the lists. */
export const MAX_LATEST = 100;

/** The readings for `?as_of=DAY`, by resource path. */
export const asOfReadings: ReadonlyMap<string, ReadOnDay> = new Map<string, ReadOnDay>([
  ["people", personOn],
  ["countries", countryOn],
  ["relations", relationOn],
]);

const offices = (id: string, name: string, day: string, held: AttestedOffice[]) => ({
  id,
  name,
  as_of: day,
  known: held.length > 0,
  offices: held,
});

function personOn(database: Database, id: string, day: string) {
  const person = readNamed(database, "person", id);
  return person && offices(person.id, person.name, day, officesOfPerson(database, id, day));
}

function countryOn(database: Database, id: string, day: string) {
  const country = readNamed(database, "country", id);
  return country && offices(country.id, country.name, day, officesOfCountries(database, [id], day));
}

function relationOn(database: Database, id: string, day: string, asked: AskedOnDay) {
  const relation = readRelation(database, id);
  if (relation === undefined) return undefined;
  const { title, ties_since } = relation;
  const sides = id.split("-");
  const ties = ties_since === null ? null : tiesOn(database, id, ties_since, day);
  // A tier of unknown start did not begin before there were diplomatic ties.
  const beforeTies = ties_since !== null && ties === null;
  const tiers = tiersOn(database, id, day).filter(({ certainty }) => certainty === "certain" || !beforeTies);
  const offices = officesOfCountries(database, sides, day);
  const agreements = happened(database, "agreements", { relation: id, day, type: "agreement" }, asked);
  const agreed = { relation: id, day, type: "position", stance: "agreed" } as const;
  const agreed_positions = happened(database, "positions", agreed, asked);
  const visits = sides.map((side) => [side, lastVisits(database, id, side, day)] as const);
  const parts = [tiers, offices, agreements.latest, agreed_positions.latest, ...visits.map(([, of]) => of)];
  return {
    id,
    title,
    as_of: day,
    known: ties !== null || parts.some((part) => part.length > 0),
    tiers,
    ties,
    offices,
    agreements,
    agreed_positions,
    last_visits: Object.fromEntries(visits),
  };
}

/**
 * The tier on the day; several if the dates leave open which one it was. A tier counts as begun from the day on which
 * a source attests it, if it had not ended before.
 */
function tiersOn(database: Database, id: string, day: string) {
  const tiers = tiersOf(database, id).map((tier) => {
    const { begin, end } = edtfSpan(tier.period);
    const seen = edtfSpan(tier.attested);
    return {
      tier,
      begin: atLatest(begin, seen.begin.max),
      end: { min: end.min > seen.end.min ? end.min : seen.end.min, max: end.max },
    };
  });
  const held = lastBegun(
    tiers.filter((span) => heldOn(span, day) !== null),
    day,
  );
  return held.map(({ tier, begin, end }) => {
    const [start = ""] = tier.period.split("/");
    const since = start === "" || start === ".." ? null : start;
    const certainty: Certainty = held.length === 1 ? (heldOn({ begin, end }, day) ?? "possible") : "possible";
    return {
      id: tier.tier,
      name: tier.name,
      since,
      since_known: since !== null,
      attested: tier.attested,
      certainty,
      evidence: supportOf(database, "relation", id, `tiers.${tier.ordinal}`),
    };
  });
}

function tiesOn(database: Database, id: string, since: string, day: string) {
  const { min, max } = edtfBounds(since);
  const certainty = happenedBy({ min, max }, day);
  if (certainty === null) return null;
  return {
    since,
    certainty,
    /** Full years by that day, minimum and maximum: `since` may be only a year or have no start. */
    years: {
      min: max === null || max > day ? 0 : yearsBetween(max, day),
      max: min === null ? null : yearsBetween(min, day),
    },
    severed: severedTies(database, id, day),
    evidence: supportOf(database, "relation", id, "ties_since"),
  };
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** What had happened by the day: counts with links to exactly those lists, and the latest records. */
function happened(
  database: Database,
  path: string,
  happenings: Happenings,
  { knownAt, address }: AskedOnDay,
) {
  const { relation, day, type, stance } = happenings;
  const { total, certain } = countHappened(database, happenings);
  const rows = latestHappened(database, happenings, MAX_LATEST);
  const url = (name: string, value: string) =>
    address.link(
      rewriteUrl(
        `/v1/${path}`,
        [],
        [
          ["relation_id", relation],
          ...(stance === undefined ? [] : [["stance", stance] as const]),
          ["date_to", day],
          [name, value],
          ...(knownAt === null ? [] : [["known_at", knownAt] as const]),
        ],
      ),
    );
  const next = nextDay(day);
  return {
    certain: { total: certain, url: url("date_match", "within") },
    possible: {
      total: total - certain,
      url: next === null ? url("has_date_max", "false") : url("date_from", next),
    },
    latest: rows.map(({ id, title, date, date_min, date_max }) => ({
      id,
      title,
      date,
      certainty: happenedBy({ min: date_min, max: date_max }, day),
      evidence: supportOf(database, type, id),
    })),
  };
}
