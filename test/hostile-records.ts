// Records of every awkward form, each citing the hostile text. They are added to the seed.
import { AWKWARD, bare, cite, first, full, last, longId, said, source } from "./hostile-text.ts";
import { hostileWords } from "./hostile-words.ts";

const person = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  aliases: [],
  family_name: null,
  given_name: null,
  country: null,
  description: "Made for tests.",
  offices: [],
  memberships: [],
  evidence: [said, { ...first, field: "name" }],
  ...more,
});

const visit = (id: string, date: string) => ({
  ...bare,
  id,
  date,
  visit_type: "working",
  guest_country: "XKX",
  host_country: "JPN",
  visitor_id: null,
  visitor_office: null,
  companions: [],
  occasion: null,
  document_count: null,
  places: [],
});

/** A date of each form that lists and calendars meet. */
const DATES = [
  ...["2001-24", "2023/..", "/2023", "2021-11/2022", "197X~", "19XX", "1985-04-XX", "../2020-02-29"],
  "2019-12-31/",
];

const wrong = { value: '7, or "8"', note: "It says more." };

/** Lists that are longer than any batch. */
const places = Array.from({ length: 130 }, (_, index) => `${'a,|";\\'[index % 5]} place ${index}`);
const crowd = Array.from({ length: 105 }, (_, index) => ({
  person_id: null,
  office: `${'a,|";\\'[index % 5]} office ${index}`,
  country: null,
  role: "participant",
}));

/** By the file from which each would be loaded. */
export const hostileRecords: Readonly<Record<string, readonly { id: string; [name: string]: unknown }[]>> = {
  sources: [source],
  countries: [
    {
      id: "XKX",
      name: `Land of ${AWKWARD}`,
      aliases: [AWKWARD, "Côte, d'or"],
      alpha2: null,
      description: AWKWARD,
      evidence: [said],
    },
  ],
  organizations: [
    {
      id: "formula",
      name: "=1+1",
      aliases: ["+1", "-1", "@a"],
      kind: "legislature",
      country: "XKX",
      description: "-2+3",
      evidence: [last],
    },
    {
      id: longId("agency"),
      name: "Long",
      aliases: [],
      kind: "news_agency",
      country: null,
      description: AWKWARD,
      evidence: [first],
    },
  ],
  people: [
    person("hostile-author", AWKWARD, {
      aliases: [AWKWARD, "a,b", 'say "so"', "x̂ŷ", "🕊"],
      family_name: AWKWARD,
      given_name: "O'Neill; \\ Jr",
      country: "XKX",
      offices: [
        { office: AWKWARD, country: "XKX", organization_id: null, tenure: "in_office", attested: "2023/.." },
        {
          office: "Envoy, acting",
          country: null,
          organization_id: longId("agency"),
          tenure: "former",
          attested: "197X~",
        },
      ],
      memberships: [{ organization_id: longId("agency"), role: AWKWARD, attested: "2001-24" }],
    }),
    // The first is merged into the second, and that into the third, which has the same name as the first.
    person("merged-first", "Ann One", { evidence: [said, { ...last, field: "name" }] }),
    person("merged-second", "Ann Two", { evidence: [said, { ...cite("words"), field: "name" }] }),
    person("merged-third", "Ann One"),
    person(longId("person"), "Nobody's Name"),
  ],
  relations: [
    {
      ...full,
      id: "JPN-XKX",
      relation_id: undefined,
      countries: ["JPN", "XKX"],
      ties_since: "197X~",
      tiers: [{ tier: "partnership", name: AWKWARD, period: "2001-24/..", attested: "2023" }],
    },
    {
      ...bare,
      id: "VNM-XKX",
      relation_id: undefined,
      countries: ["VNM", "XKX"],
      ties_since: null,
      tiers: [],
    },
  ].map(({ relation_id: _, ...relation }) => relation),
  "cooperation-areas": [
    { id: "hostile-area", name: AWKWARD, parent_id: null, description: AWKWARD, evidence: [said] },
    {
      id: longId("area"),
      name: "Narrower, much",
      parent_id: "hostile-area",
      description: "Made for tests.",
      evidence: [last],
    },
  ],
  visits: [
    ...DATES.map((date, index) => visit(`hostile-visit-${index}`, date)),
    {
      ...visit(longId("visit"), "2023-12-31"),
      ...full,
      visitor_id: "merged-first",
      visitor_office: AWKWARD,
      companions: [
        { person_id: null, description: AWKWARD },
        { person_id: longId("person"), description: "a | b" },
      ],
      occasion: AWKWARD,
      document_count: 999_999_999_999_999,
      places,
      evidence: [said, { ...last, ...wrong, field: "document_count" }, { ...first, field: "places.129" }],
    },
  ],
  meetings: [
    {
      ...full,
      id: longId("meeting"),
      date: "2024-02-29",
      kind: "talks",
      visit_id: longId("visit"),
      participants: [
        { person_id: "merged-first", office: null, country: null, role: "host" },
        { person_id: "merged-second", office: AWKWARD, country: "XKX", role: "guest" },
        ...crowd,
      ],
      place: AWKWARD,
    },
    {
      ...bare,
      id: "bare-meeting",
      date: "2024",
      kind: "audience",
      visit_id: null,
      participants: [],
      place: null,
    },
  ],
  agreements: [
    {
      ...full,
      id: longId("agreement"),
      date: "2022-05/2022-07-15",
      form: "mou",
      legal_force: "unspecified",
      status: "signed",
      parties: ["JPN", "XKX"],
      visit_id: longId("visit"),
      document_count: 1,
      tier: longId("tier"),
      area_ids: [longId("area"), "hostile-area"],
    },
    {
      ...bare,
      id: "bare-agreement",
      title: "-1 agreement",
      date: "2024-XX",
      form: "treaty",
      legal_force: "binding",
      status: "in_force",
      parties: ["JPN", "XKX"],
      visit_id: null,
      document_count: null,
      tier: null,
      area_ids: [],
    },
  ],
  milestones: [
    { ...full, id: longId("milestone"), date: "1999-12-31", kind: "tier_changed", tier: "partnership" },
    { ...bare, id: "bare-milestone", date: "0100", kind: "anniversary", tier: null },
  ],
  ...hostileWords,
};
