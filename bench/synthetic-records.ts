// A made-up world of any size: the same seed gives the same records, with the skew that real ones have.
// Yields records as they are written, in an order in which what is referred to comes first.
import { iso31661 } from "iso-3166";
import type { Evidence, RecordInput, Resource } from "../src/resources/define-resource.ts";
import { resourceAt } from "../src/resources/resources.ts";
import { normalizePair } from "../src/standards/iso-3166.ts";
import { sha256 } from "../src/standards/sha-256.ts";
import { Random } from "./random.ts";

export interface World {
  visits: number;
  people: number;
}

export interface Written {
  resource: Resource;
  input: RecordInput;
}

/** A world with so many visits, and with everything else in proportion. */
export const worldOf = (visits: number, people = Math.ceil(visits / 20)): World => ({ visits, people });

const COUNTRIES = iso31661
  .filter(({ state }) => state === "assigned")
  .map(({ alpha2, alpha3, name }) => ({ alpha2, alpha3, name }))
  .sort((a, b) => (a.alpha3 < b.alpha3 ? -1 : 1))
  .slice(0, 190);
const VISIT_TYPES = [
  "unspecified",
  "official",
  "working",
  "state",
  "official_working",
  "conference",
  "private",
  "transit",
] as const;
const OFFICES = [
  "Prime Minister",
  "President",
  "Minister of Foreign Affairs",
  "Speaker of Parliament",
  "Minister of Defence",
] as const;
const FORMS = [
  "agreement",
  "mou",
  "joint_statement",
  "declaration",
  "protocol",
  "treaty",
  "exchange_of_notes",
] as const;
const STANCES = [
  "agreed",
  "affirmed",
  "supported",
  "welcomed",
  "emphasized",
  "hoped",
  "proposed",
  "concerned",
  "thanked",
] as const;
const AREAS = 120;
const FIRST_YEAR = 1946;
const YEARS = 80;
export function* syntheticRecords({ visits, people }: World, seed = 1): Generator<Written> {
  const random = new Random(seed);
  const sources = Math.max(10, Math.ceil(visits / 200));
  const cite = (field: string | null = null): Evidence[] => {
    const start = random.below(4000);
    const digest = sha256(`${start} ${random.below(1e9)}`);
    return [
      {
        source_id: `source-${random.below(sources)}`,
        start,
        end: start + 20 + random.below(180),
        span_sha256: digest,
        field,
        basis: "stated",
        note: null,
      },
    ];
  };
  const written = (path: string, id: string, values: Record<string, unknown>): Written => ({
    resource: resourceAt(path),
    input: { id, values: { id, ...values }, evidence: cite() },
  });

  for (let n = 0; n < sources; n++)
    yield written("sources", `source-${n}`, {
      title: random.title(5),
      summary: random.text(12),
      publisher: `Publisher ${random.skewed(40)}`,
      author_id: null,
      published: `${FIRST_YEAR + random.below(YEARS)}`,
      language: "en",
      url: null,
      licence: null,
      accessed: null,
      media_type: "text/plain; charset=utf-8",
      text_sha256: sha256(`source ${n}`),
      text_length: 5000,
      row_count: null,
      credits: [],
      sentences: [{ start: 0, end: 5000, reason: null }],
    });
  for (const { alpha2, alpha3, name } of COUNTRIES)
    yield written("countries", alpha3, { name, aliases: [], alpha2, description: random.text(8) });
  for (let n = 0; n < people; n++) {
    const [family, given] = [random.name(), random.name()];
    const country = COUNTRIES[random.skewed(COUNTRIES.length)]?.alpha3;
    yield written("people", `person-${n}`, {
      name: `${family} ${given}`,
      aliases: [],
      family_name: family,
      given_name: given,
      country,
      description: random.text(8),
      offices: [
        {
          office: random.pick(OFFICES),
          country,
          organization_id: null,
          tenure: "in_office",
          attested: "2001",
        },
      ],
      memberships: [],
    });
  }
  for (let n = 0; n < AREAS; n++)
    yield written("cooperation-areas", `area-${n}`, {
      name: random.title(3),
      parent_id: n < 12 ? null : `area-${random.below(12)}`,
      description: random.text(10),
    });

  const relations = new Set<string>();
  for (let n = 0; n < visits; n++) {
    const guest = random.skewed(COUNTRIES.length);
    const host = (guest + 1 + random.skewed(COUNTRIES.length - 1)) % COUNTRIES.length;
    const [from = "", to = ""] = [COUNTRIES[guest]?.alpha3, COUNTRIES[host]?.alpha3];
    const relation = normalizePair(`${from}-${to}`) ?? "";
    if (!relations.has(relation)) {
      relations.add(relation);
      yield written("relations", relation, {
        title: `${relation.slice(0, 3)} and ${relation.slice(4)}`,
        summary: random.text(10),
        countries: relation.split("-"),
        ties_since: String(FIRST_YEAR + random.below(40)),
        tiers: [],
      });
    }
    const date = dateOf(random);
    const common = { relation_id: relation, date };
    const visit = `visit-${n}`;
    yield written("visits", visit, {
      title: random.title(5),
      summary: random.text(18),
      ...common,
      visit_type: VISIT_TYPES[random.skewed(VISIT_TYPES.length)],
      guest_country: from,
      host_country: to,
      visitor_id: random.chance(0.9) ? `person-${random.skewed(people)}` : null,
      visitor_office: random.chance(0.9) ? random.pick(OFFICES) : null,
      companions: random.chance(0.2) ? [{ person_id: null, description: "a delegation" }] : [],
      occasion: random.chance(0.1) ? random.title(4) : null,
      document_count: random.chance(0.2) ? random.below(30) : null,
      places: random.chance(0.6) ? [`City ${random.skewed(2000)}`] : [],
    });
    if (n % 10 === 0)
      yield written("meetings", `meeting-${n}`, {
        title: random.title(4),
        summary: random.text(12),
        ...common,
        kind: random.pick(["summit_talks", "talks", "reception", "meeting"]),
        visit_id: visit,
        participants: [
          { person_id: `person-${random.skewed(people)}`, office: null, country: from, role: "guest" },
          { person_id: null, office: random.pick(OFFICES), country: to, role: "host" },
        ],
        place: null,
      });
    if (n % 4 === 0)
      yield written("agreements", `agreement-${n}`, {
        title: random.title(6),
        summary: random.text(14),
        ...common,
        form: FORMS[random.skewed(FORMS.length)],
        legal_force: "unspecified",
        status: "signed",
        parties: relation.split("-"),
        visit_id: visit,
        document_count: null,
        tier: null,
        area_ids: [`area-${random.skewed(AREAS)}`],
      });
    if (n % 2 === 0)
      yield written("positions", `position-${n}`, {
        title: random.title(5),
        relation_id: relation,
        event_id: visit,
        stance: STANCES[random.skewed(STANCES.length)],
        nature: null,
        actors: random.chance(0.6) ? relation.split("-") : [from],
        speaker_ids: [],
        text: random.text(16),
        area_ids: [`area-${random.skewed(AREAS)}`],
        responds_to_id: null,
        outcomes: [],
      });
    if (n % 6 === 0)
      yield written("quotes", `quote-${n}`, {
        title: random.title(4),
        relation_id: relation,
        event_id: visit,
        text: random.text(20),
        language: "en",
        original_languages: [],
        speaker_id: `person-${random.skewed(people)}`,
        speaking_as: random.pick(OFFICES),
        directness: random.chance(0.7) ? "direct" : "reported",
        about: random.text(6),
        about_id: null,
        area_ids: [`area-${random.skewed(AREAS)}`],
      });
  }
}

/** More in late years than in early ones; most are known to the day, some to the month or the year. */
function dateOf(random: Random): string {
  const year = FIRST_YEAR + YEARS - 1 - random.skewed(YEARS);
  const precision = random.below(20);
  if (precision === 0) return String(year);
  const month = `${year}-${String(1 + random.below(12)).padStart(2, "0")}`;
  if (precision <= 2) return month;
  const day = 1 + random.below(26);
  const iso = (of: number) => `${month}-${String(of).padStart(2, "0")}`;
  return precision <= 8 ? `${iso(day)}/${iso(day + 2)}` : iso(day);
}
