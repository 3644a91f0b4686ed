// /v1/sources/{id}/annotations and /coverage: a whole source, span by span or sentence by sentence, with what each
// part established.

import type { FastifyInstance } from "fastify";
import {
  type Citation,
  citationsOf,
  citedRows,
  countExplained,
  explainedRows,
  readSource,
  sentencesOf,
} from "../db/reads/citations.ts";
import { type CoveredSentence, coverageOf, isCovered } from "../evidence/coverage.ts";
import type { AnswerCache } from "../http/answer/answer-cache.ts";
import { problemOf } from "../http/answer/refusal-problem.ts";
import { type Answer, jsonAnswer, sendAnswer } from "../http/answer/send.ts";
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

export function registerSourceReadings(app: FastifyInstance, store: Store, answers: AnswerCache): void {
  const reading = (name: string, read: (id: string, raw: RawQuery, url: string) => Answer) =>
    app.get<{ Params: { id: string } }>(`/v1/sources/:id/${name}`, (request, reply) =>
      sendAnswer(
        request,
        reply,
        answers.get(request.url, () => read(request.params.id, readQuery(request), shownUrl(request))),
      ),
    );
  reading("annotations", (id, raw, url) => {
    refuseUnlisted(raw, []);
    return annotations(store, id, url);
  });
  reading("coverage", (id, raw, url) => coverage(store, id, raw, url));
}

function citationsOrNone({ database }: Store, id: string): Citation[] {
  if (readSource(database, id) === undefined) throw problemOf(noSuchRecord(database, sources, id));
  return citationsOf(database, id);
}

function annotations(store: Store, id: string, url: string): Answer {
  const spans = Map.groupBy(citationsOrNone(store, id), ({ start, end }) => `${start} ${end}`);
  const data = [...spans.values()].map((citations) => {
    const [{ start, end, exact, span_sha256 } = { start: 0, end: 0, exact: null, span_sha256: "" }] =
      citations;
    const records = citations.map(({ id: evidence_id, record_type, record_id, title, field, basis }) => ({
      record_type,
      record_id,
      title,
      field,
      basis,
      evidence_id,
    }));
    return { start, end, span_sha256, exact, records };
  });
  const meta = { total: data.length, dataset_version: store.database.datasetVersion() };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url } }));
}

function coverage(store: Store, id: string, raw: RawQuery, url: string): Answer {
  refuseUnlisted(raw, PAGING);
  const source = readSource(store.database, id);
  if (source !== undefined && source.row_count !== null) return rows(store, id, source.row_count, raw, url);
  const sentences = coverageOf(sentencesOf(store.database, id), citationsOrNone(store, id));
  const counts = {
    total: sentences.length,
    covered: sentences.filter(isCovered).length,
    cited: sentences.filter((sentence) => sentence.records.length > 0).length,
  };
  const { after, limit } = pageAsked(raw, id);
  // A text is shown whole, unless pages are requested.
  const isPaged = PAGING.some((name) => raw.has(name));
  const left = sentences.filter(({ start }) => start > after);
  const found = left
    .slice(0, isPaged ? limit + 1 : left.length)
    .map((sentence) => ({ row: null, ...sentence }));
  return coveragePage(store, id, found, counts, isPaged ? limit : found.length, url);
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
  return jsonAnswer(
    JSON.stringify({ data, meta, links: { self: url, next } }),
    next === null ? null : `<${next}>; rel="next"`,
  );
}

const withWords = ({ database }: Store, id: string, { start, end, ...what }: CoveredSentence) => ({
  start,
  end,
  exact: database.texts.get(id)?.slice(start, end) ?? null,
  ...what,
});
