// What the explorer shows before or without its script: the facts of one relation or of all, as HTML made from the
// data. Everything from the database is escaped here.
import { z } from "zod";
import type { Database } from "../db/connection/database.ts";
import {
  countAll,
  countEvents,
  firstEvents,
  type RelationRow,
  readRelations,
} from "../db/reads/summary-rows.ts";
import type { PublicAddress } from "../http/public-address.ts";
import { resources } from "../resources/resources.ts";
import { dateInWords } from "../standards/date-words.ts";
import { normalizePair } from "../standards/iso-3166.ts";

export interface Summary {
  title: string;
  description: string;
  html: string;
}

/** The most entries in a list on the first page. A shortened list links to the rest. */
const SHOWN = 30;

/** The note after a shortened list; empty if the list is complete. */
const ofHowMany = (total: number, what: string, url: string): string =>
  total <= SHOWN
    ? ""
    : `\n<p>The first ${SHOWN} of <a href="${url}">${total.toLocaleString("en")} ${what}</a>.</p>`;

const tiers = z.array(z.object({ name: z.string(), period: z.string() }));

/** The requested pair, or the only one with visits; otherwise all pairs. */
export function summaryOf(database: Database, asked: string | null, address: PublicAddress): Summary {
  const id = asked === null ? null : (normalizePair(asked) ?? asked);
  const relations = readRelations(database, id, SHOWN);
  const [first, second] = relations;
  if (first === undefined)
    return asked === null ? summaryOfAll(database, [], address) : notFound(asked, address);
  const only = asked !== null || (first.visit_count > 0 && (second?.visit_count ?? 0) === 0);
  return only ? summaryOfOne(database, first, address) : summaryOfAll(database, relations, address);
}

function summaryOfOne(database: Database, relation: RelationRow, address: PublicAddress): Summary {
  const events = firstEvents(database, relation.id, SHOWN);
  const total = countEvents(database, relation.id);
  const tier = tiers.parse(JSON.parse(relation.tiers)).at(-1);
  const facts = [
    ["Ties since", relation.ties_since === null ? null : dateInWords(relation.ties_since)],
    ["Now a", tier?.name ?? null],
    ["Visits", relation.visit_count],
    ["Meetings", relation.meeting_count],
    ["Agreements", relation.agreement_count],
    ["Positions", relation.position_count],
    ["Quotes", relation.quote_count],
  ].filter(([, value]) => value !== null);
  return {
    title: relation.title,
    description: relation.summary,
    html: `<h1>${escapeHtml(relation.title)}</h1>
<p class="lead">${escapeHtml(relation.summary)}</p>
<dl class="facts">${facts.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`).join("")}</dl>
<h2>What happened</h2>
<ol class="plain">${events.map((event) => `<li><b>${escapeHtml(dateInWords(event.date))}</b> <a href="${address.link(recordPath(event))}">${escapeHtml(event.title)}</a></li>`).join("")}</ol>${ofHowMany(total, "events", address.link(`/v1/events?relation_id=${relation.id}&amp;has_visit_id=false&amp;sort=date`))}
${callsOf(address, `/v1/relations/${relation.id}`, `/v1/events?relation_id=${relation.id}`, `/v1/positions?relation_id=${relation.id}`)}`,
  };
}

function summaryOfAll(
  database: Database,
  relations: readonly RelationRow[],
  address: PublicAddress,
): Summary {
  const counts = countAll(database);
  const lead = `${counts.visits.toLocaleString("en")} visits between ${counts.relations.toLocaleString("en")} pairs of states, drawn from ${counts.sources.toLocaleString("en")} sources.`;
  return {
    title: "All relations",
    description: lead,
    html: `<h1>All relations</h1>
<p class="lead">${escapeHtml(lead)} Every fact answers to a sentence of its source.</p>
<ol class="plain">${relations.map(({ id, title, visit_count }) => `<li><a href="${address.link(`/?relation_id=${id}`)}">${escapeHtml(title)}</a> ${visit_count} visits</li>`).join("")}</ol>${ofHowMany(counts.relations, "pairs", address.link("/v1/relations?sort=-visit_count"))}
${callsOf(address, "/v1/relations", "/v1/visits", "/v1/events")}`,
  };
}

const notFound = (asked: string, address: PublicAddress): Summary => ({
  title: "No such relation",
  description: "",
  html: `<h1>No such relation</h1>
<p class="lead">There is no relation '${escapeHtml(asked.slice(0, 200))}' here.</p>
<p><a href="${address.link("/")}">All relations</a></p>`,
});

const recordPath = ({ kind, id }: { kind: string; id: string }): string =>
  `/v1/${resources.find(({ type }) => type === kind)?.path}/${encodeURIComponent(id)}?include=evidence`;

const callsOf = (address: PublicAddress, ...paths: string[]): string =>
  `<h2>The same from the API</h2>
<ul class="plain">${paths
    .map((path) => address.link(path))
    .map((url) => `<li><a href="${url}"><code>GET ${url}</code></a></li>`)
    .join("")}</ul>`;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (value: unknown): string =>
  String(value).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
