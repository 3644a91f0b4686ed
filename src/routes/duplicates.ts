// /v1/duplicates: pairs of records that can be one, the likeliest first, with the reasons.
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Database } from "../db/connection/database.ts";
import { claimedAmong } from "../db/reads/claimed.ts";
import { distinctPairs, pairOf, presentPairs } from "../db/records/distinct-pairs.ts";
import { mergedInto } from "../db/records/lost-ids.ts";
import type { Candidate } from "../duplicates/candidate.ts";
import { comparedResources } from "../duplicates/find-duplicates.ts";
import { byScore, type Ranked, RankedDuplicates } from "../duplicates/ranked-duplicates.ts";
import { type Answer, jsonAnswer, nextLink, sendAnswer } from "../http/answer/send.ts";
import { type PublicAddress, shownUrl } from "../http/public-address.ts";
import { readQuery } from "../http/read-query.ts";
import { decodeCursor, encodeCursor, fingerprint } from "../query/parse/cursor.ts";
import { parseLimit } from "../query/parse/parse-list-query.ts";
import { invalid } from "../query/parse/parse-value.ts";
import { type RawQuery, refuseUnlisted, single } from "../query/parse/raw-query.ts";
import { nextUrl } from "../query/urls.ts";
import { readHeadings } from "../read/headings.ts";
import type { Store } from "../read/store.ts";
import { TooLongHere } from "../read/too-long-here.ts";
import type { Resource } from "../resources/define-resource.ts";
import { slug } from "../resources/fields.ts";

/** What a query asks for. */
interface DuplicatesQuery {
  resources: readonly Resource[];
  /** An origin that gave one of the two records at least; null for any. */
  source: string | null;
  /** A record that is one of the two; null for any. */
  id: string | null;
  leastScore: number;
  /** Whether pairs are listed of which a person has said that they are two, in place of all others. */
  areDistinct: boolean;
  limit: number;
  after: Listed | null;
  fingerprint: string;
}

/** A candidate as it stands in the list of all resources. */
interface Listed extends Pick<Candidate, "score" | "records"> {
  path: string;
}

/** One thread compares, and keeps what it found. */
const COMPARISON = { what: "the comparison of all records", number: 0 };

export function registerDuplicates(app: FastifyInstance, store: Store): void {
  const ranked = new RankedDuplicates(store);
  app.get("/v1/duplicates", async (request, reply) => {
    const query = parseQuery(readQuery(request));
    if (store.hasReaders) throw new TooLongHere("a comparison", COMPARISON);
    const found: [Resource, Ranked][] = [];
    for (const resource of query.resources) found.push([resource, await ranked.of(resource)]);
    return sendAnswer(request, reply, page(store, query, found, shownUrl(request), app.publicAddress));
  });
}

function parseQuery(raw: RawQuery): DuplicatesQuery {
  refuseUnlisted(raw, ["resource", "source", "id", "score_from", "distinct", "limit", "cursor"]);
  const path = single(raw, "resource");
  const resources = comparedResources.filter((one) => path === null || one.path === path);
  if (resources.length === 0)
    throw invalid(
      "resource",
      `'${path?.slice(0, 100)}' is not compared: expected one of ${comparedResources.map((one) => one.path).join(", ")}`,
    );
  const [source, id] = [parseSlug(raw, "source", "treaty-list"), parseSlug(raw, "id", "kishida-fumio")];
  const leastScore = parseScore(single(raw, "score_from") ?? "0");
  const areDistinct = parseBoolean(single(raw, "distinct") ?? "false");
  const print = fingerprint(["duplicates", path, source, id, leastScore, areDistinct]);
  return {
    resources,
    source,
    id,
    leastScore,
    areDistinct,
    limit: parseLimit(raw),
    after: parseAfter(single(raw, "cursor"), print),
    fingerprint: print,
  };
}

function parseSlug(raw: RawQuery, name: string, example: string): string | null {
  const text = single(raw, name);
  if (text === null || slug.safeParse(text).success) return text;
  throw invalid(name, `expected an id such as '${example}', got '${text.slice(0, 100)}'`);
}

function parseScore(text: string): number {
  const score = /^(?:0|1|0?\.\d{1,4}|1\.0{1,4}|0\.\d{1,4})$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(score))
    throw invalid("score_from", `expected a number from 0 to 1, got '${text.slice(0, 100)}'`);
  return score;
}

function parseBoolean(text: string): boolean {
  if (text !== "true" && text !== "false")
    throw invalid("distinct", `expected true or false, got '${text.slice(0, 100)}'`);
  return text === "true";
}

const place = z.tuple([z.number(), z.string(), z.string(), z.string()]);

function parseAfter(cursor: string | null, print: string): Listed | null {
  if (cursor === null) return null;
  const [score, path, one, other] = place.parse(decodeCursor(cursor, print, 4));
  return { score, path, records: [one, other] };
}

/** The order of the list: by score, then by resource and ids. */
const inList = (one: Listed, other: Listed): number =>
  other.score - one.score ||
  Number(one.path > other.path) - Number(one.path < other.path) ||
  byScore(one, other);

/** The candidates of which nobody has said that they are two. */
function pairsLeft(database: Database, { type }: Resource, candidates: readonly Candidate[]): Candidate[] {
  const distinct = distinctPairs(database, type);
  return candidates.filter(({ records }) => !distinct.has(pairOf(...records)));
}

/** The pairs of which somebody has said that they are two. One that nothing else suggests has the score 0. */
function pairsSaid(database: Database, { type }: Resource, candidates: readonly Candidate[]): Candidate[] {
  const suggested = new Map(candidates.map((candidate) => [pairOf(...candidate.records), candidate]));
  return presentPairs(database)
    .filter((pair) => pair.type === type)
    .map(
      ({ one, other }) =>
        suggested.get(pairOf(one, other)) ?? { score: 0, reasons: [], records: [one, other] },
    );
}

function page(
  { database }: Store,
  query: DuplicatesQuery,
  found: readonly [Resource, Ranked][],
  url: string,
  address: PublicAddress,
): Answer {
  const all = found
    .flatMap(([resource, { candidates }]) => {
      const pairs = query.areDistinct
        ? pairsSaid(database, resource, candidates)
        : pairsLeft(database, resource, candidates);
      const id = query.id && (mergedInto(database, resource.type, query.id) ?? query.id);
      const wanted = pairs.filter(
        ({ score, records }) => score >= query.leastScore && (id === null || records.includes(id)),
      );
      const { source } = query;
      const given =
        source === null
          ? null
          : claimedAmong(database, source, resource.type, [
              ...new Set(wanted.flatMap(({ records }) => records)),
            ]);
      return wanted
        .filter(({ records }) => given === null || records.some((id) => given.has(id)))
        .map((candidate) => ({ ...candidate, resource, path: resource.path }));
    })
    .sort(inList);
  const { after } = query;
  const rest = after === null ? all : all.filter((one) => inList(after, one) < 0);
  const shown = rest.slice(0, query.limit);
  const last = shown.at(-1);
  const next =
    last === undefined || rest.length <= shown.length
      ? null
      : nextUrl(url, encodeCursor(query.fingerprint, [last.score, last.path, ...last.records]));
  const headings = readHeadings(
    database,
    shown.flatMap(({ resource, records }) => records.map((id) => ({ resource, id }))),
  );
  const data = shown.map(({ path, resource, score, reasons, records }, at) => ({
    resource: path,
    type: resource.type,
    score,
    reasons,
    records: records.map((id, which) => ({
      id,
      title: headings[2 * at + which]?.title ?? null,
      summary: headings[2 * at + which]?.summary ?? null,
      url: address.link(`/v1/${path}/${id}`),
    })),
  }));
  const meta = {
    total: all.length,
    complete: found.every(([, { isComplete }]) => isComplete),
    dataset_version: database.datasetVersion(),
  };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url, next } }), nextLink(next));
}
