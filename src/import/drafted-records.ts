// The records of a drafted mapping: which resource the rows probably are, and its fields.
import type { Recognized } from "./recognize-column.ts";
import type { SampledColumn } from "./sample-columns.ts";
import { TODO } from "./unfinished.ts";

export interface DraftedParts {
  /** Named values, in their order. */
  values: readonly { name: string; value: unknown; comments: string[] }[];
  /** Expressions for what the columns seem to give; `TODO` where none does. */
  date: string;
  guest: string;
  host: string;
  title: string;
  key: string;
  /** The states of a cell that has several. */
  parties: string | null;
  columns: readonly (SampledColumn & { is: Recognized })[];
  /** Adds a named value, and returns how expressions use it. */
  add: (name: string, value: unknown) => string;
}

interface Drafted {
  resource: string;
  record: object;
  needs: object[];
}

const INSTRUMENT =
  /treat(y|ies)|agreement|convention|protocol|exchange of notes|vertrag|abkommen|accord|trait[eé]/i;
const MEETING = /meeting|talks|summit|participant|treffen|rencontre/i;
const PERSON = /visitor|guest|leader|president|minister|^who$|person|^name$/i;

/** Guesses by the headings and the words in the cells. */
export function draftRecords(parts: DraftedParts): Drafted {
  const heads = parts.columns.map(({ name }) => name).join(" ");
  const isMostly = (pattern: RegExp): boolean =>
    parts.columns.some(
      ({ values }) =>
        values.length > 0 && values.filter((one) => pattern.test(one)).length >= values.length / 3,
    );
  if (INSTRUMENT.test(heads) || isMostly(INSTRUMENT)) return agreements(parts);
  if (MEETING.test(heads) || (parts.parties !== null && isMostly(MEETING))) return meetings(parts);
  return visits(parts);
}

const agreements = (parts: DraftedParts): Drafted =>
  amongStates("agreements", parts, (parties) => ({
    form: {
      match: [
        { pattern: "exchange of notes", is: "exchange_of_notes" },
        { pattern: "protocol", is: "protocol" },
        { pattern: "treaty|convention", is: "treaty" },
        { pattern: "declaration", is: "declaration" },
        { pattern: "memorandum", is: "mou" },
      ],
      of: parts.title,
      otherwise: "agreement",
    },
    legal_force: "unspecified",
    status: "signed",
    parties,
  }));

const meetings = (parts: DraftedParts): Drafted =>
  amongStates("meetings", parts, (parties) => ({
    kind: "meeting",
    participants: {
      each: parties,
      as: "state",
      give: {
        object: { person_id: null, office: "Representative", country: "{state}", role: "participant" },
      },
    },
  }));

/** A record for each relation between the states of a row. `fields` gives the fields that only this resource has. */
function amongStates(resource: string, parts: DraftedParts, fields: (parties: unknown) => object): Drafted {
  const { title, date } = parts;
  const parties = parts.parties ?? [parts.guest, parts.host];
  const { relation, each } = relationsOf(parts);
  const common = { title, summary: title, relation_id: relation, date };
  return {
    resource,
    record: { resource, ...each, id: idOf(parts, relation), fields: { ...common, ...fields(parties) } },
    needs: [...states(parties), relations(relation, each)],
  };
}

function visits(parts: DraftedParts): Drafted {
  const { guest, host } = parts;
  const who = parts.columns.find(({ name, is }) => is.kind === "text" && PERSON.test(name));
  const visitor = who === undefined ? TODO : `{${who.name}}`;
  const person = parts.add("visitor_id", { slug: `${visitor} ${guest}` });
  const relation = parts.add("relation", { pair: [guest, host] });
  return {
    resource: "visits",
    record: {
      resource: "visits",
      id: idOf(parts, `${guest} ${host}`),
      fields: {
        title: `${visitor} visits ${host}`,
        summary: parts.title,
        relation_id: relation,
        date: parts.date,
        visit_type: "unspecified",
        guest_country: guest,
        host_country: host,
        visitor_id: person,
      },
    },
    needs: [
      ...states([guest, host]),
      relations(relation, {}),
      {
        resource: "people",
        id: person,
        fields: { name: visitor, country: guest, description: "A visitor." },
      },
    ],
  };
}

const idOf = ({ date, key, title }: DraftedParts, states: string): object => ({
  slug: { truncate: 120, of: `${date} ${states} ${key === TODO ? title : key}` },
});

/** One relation, or each of those between several states. */
function relationsOf(parts: DraftedParts): { relation: string; each: { each?: string; as?: string } } {
  if (parts.parties === null)
    return { relation: parts.add("relation", { pair: [parts.guest, parts.host] }), each: {} };
  return { relation: "{pair}", each: { each: parts.add("relations", { pairs: parts.parties }), as: "pair" } };
}

const states = (parties: unknown): object[] => [
  {
    resource: "countries",
    each: parties,
    as: "state",
    id: "{state}",
    fields: {
      name: { table: "names", of: "{state}", otherwise: "{state}" },
      description: "A state that the file names.",
    },
  },
];

const relations = (relation: string, each: object): object => ({
  resource: "relations",
  ...each,
  id: relation,
  fields: {
    title: relation,
    summary: "Known by the rows of a file.",
    countries: { split: "-", of: relation },
  },
});
