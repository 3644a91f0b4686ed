// /v1/sources/{id}/annotations and /coverage: a whole source, span by span or sentence by sentence, with what each
// part established.

import type { FastifyInstance } from "fastify";
import {
  citationsOf,
  citedRows,
  countExplained,
  countSpans,
  explainedRows,
  type Place,
  readSource,
  type Source,
  sentencesOf,
  spansAfter,
} from "../db/reads/citations.ts";
import { type CoveredSentence, coverageOf, isCovered } from "../evidence/coverage.ts";
import type { Answerer } from "../http/answer/answerer.ts";
import { problemOf } from "../http/answer/refusal-problem.ts";
import { type Answer, jsonAnswer, nextLink } from "../http/answer/send.ts";
import { shownUrl } from "../http/public-address.ts";
import { readQuery } from "../http/read-query.ts";
import { decodeCursor, encodeCursor, fingerprint } from "../query/parse/cursor.ts";
import { parseLimit } from "../query/parse/parse-list-query.ts";
import { type RawQuery, refuseUnlisted, single } from "../query/parse/raw-query.ts";
import { nextUrl } from "../query/urls.ts";
import type { Store } from "../read/store.ts";
import { sources } from "../resources/sources.ts";
import { noSuchRecord } from "../write/missing-records.ts";

const PAGING = ["limit", "cursor"];

export function registerSourceReadings(app: FastifyInstance, store: Store, answerer: Answerer): void {
  const reading = (name: string, read: (id: string, raw: RawQuery, url: string) => Answer) =>
    app.get<{ Params: { id: string } }>(`/v1/sources/:id/${name}`, (request, reply) =>
      answerer.send(request, reply, () => read(request.params.id, readQuery(request), shownUrl(request))),
    );
  reading("annotations", (id, raw, url) => annotations(store, id, raw, url));
  reading("coverage", (id, raw, url) => coverage(store, id, raw, url));
}

/** Throws a problem if there is no such source. */
function existing({ database }: Store, id: string): Source {
  const source = readSource(database, id);
  if (source === undefined) throw problemOf(noSuchRecord(database, sources, id));
  return source;
}

/** A text is shown whole, unless pages are requested; a data file can have millions of rows. */
const isPaged = ({ row_count }: Source, raw: RawQuery): boolean =>
  row_count !== null || PAGING.some((name) => raw.has(name));

const keyOf = ({ start, end }: Place): string => `${start} ${end}`;

function annotations(store: Store, id: string, raw: RawQuery, url: string): Answer {
  refuseUnlisted(raw, PAGING);
  const { database } = store;
  const source = existing(store, id);
  const bound = fingerprint(["annotations", id]);
  const cursor = single(raw, "cursor");
  const [start, end] = cursor === null ? [-1, 0] : decodeCursor(cursor, bound, 2).map(Number);
  const limit = parseLimit(raw);
  const total = countSpans(database, id);
  const most = isPaged(source, raw) ? limit : total;
  const found = spansAfter(database, id, { start: start ?? -1, end: end ?? 0 }, most + 1);
  const page = found.slice(0, most);
  const [first, last] = [page.at(0), page.at(-1)];
  const cited =
    first === undefined || last === undefined
      ? []
      : citationsOf(database, id, { from: first.start, to: last.start });
  const bySpan = Map.groupBy(cited, keyOf);
  const data = page.flatMap((span) => {
    const citations = bySpan.get(keyOf(span)) ?? [];
    return citations.slice(0, 1).map(({ exact, span_sha256 }) => ({
      ...span,
      span_sha256,
      exact,
      records: citations.map(({ id: evidence_id, record_type, record_id, title, field, basis }) => ({
        record_type,
        record_id,
        title,
        field,
        basis,
        evidence_id,
      })),
    }));
  });
  const next =
    found.length > most && last !== undefined
      ? nextUrl(url, encodeCursor(bound, [last.start, last.end]))
      : null;
  const meta = { total, dataset_version: database.datasetVersion() };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url, next } }), nextLink(next));
}

function coverage(store: Store, id: string, raw: RawQuery, url: string): Answer {
  refuseUnlisted(raw, PAGING);
  const source = existing(store, id);
  if (source.row_count !== null) return rows(store, id, source.row_count, raw, url);
  const sentences = coverageOf(sentencesOf(store.database, id), citationsOf(store.database, id));
  const counts = {
    total: sentences.length,
    covered: sentences.filter(isCovered).length,
    cited: sentences.filter((sentence) => sentence.records.length > 0).length,
  };
  const { after, limit } = pageAsked(raw, id);
  const left = sentences.filter(({ start }) => start > after);
  const most = isPaged(source, raw) ? limit : left.length;
  const found = left.slice(0, most + 1).map((sentence) => ({ row: null, ...sentence }));
  return coveragePage(store, id, found, counts, most, url);
}

/** Only rows of a data file that established nothing are listed: the others are cited by their number. */
function rows(store: Store, id: string, total: number, raw: RawQuery, url: string): Answer {
  const { after, limit } = pageAsked(raw, id);
  const found = explainedRows(store.database, id, after, limit + 1).map((row) => ({ ...row, records: [] }));
  const cited = citedRows(store.database, id);
  const covered = cited + countExplained(store.database, id);
  return coveragePage(store, id, found, { total, covered, cited }, limit, url);
}

/** What a cursor of a coverage is valid for. */
const boundTo = (id: string): string => fingerprint(["coverage", id]);

function pageAsked(raw: RawQuery, id: string): { after: number; limit: number } {
  const cursor = single(raw, "cursor");
  const after = cursor === null ? -1 : Number(decodeCursor(cursor, boundTo(id), 1)[0]);
  return { after, limit: parseLimit(raw) };
}

/** `found` has one row more than the page if there is a next page. */
function coveragePage(
  store: Store,
  id: string,
  found: readonly (CoveredSentence & { row: number | null })[],
  counts: { total: number; covered: number; cited: number },
  limit: number,
  url: string,
): Answer {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next =
    found.length > limit && last !== undefined ? nextUrl(url, encodeCursor(boundTo(id), [last.start])) : null;
  const data = page.map(({ row, ...sentence }) => ({ row, ...withWords(store, id, sentence) }));
  const meta = { ...counts, dataset_version: store.database.datasetVersion() };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url, next } }), nextLink(next));
}

const withWords = ({ database }: Store, id: string, { start, end, ...what }: CoveredSentence) => ({
  start,
  end,
  exact: database.texts.get(id)?.slice(start, end) ?? null,
  ...what,
});
