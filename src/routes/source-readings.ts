// /v1/sources/{id}/annotations and /coverage: a source read from beginning to end, span by span or sentence by
// sentence, with what each established.
import type { FastifyInstance } from "fastify";
import {
  type Citation,
  citationsOf,
  citedRows,
  countExplained,
  explainedRows,
  sentencesOf,
  sourcesOf,
} from "../evidence/citations.ts";
import { type CoveredSentence, coverageOf, isCovered } from "../evidence/coverage.ts";
import type { AnswerCache } from "../http/answer-cache.ts";
import { documented } from "../http/documented.ts";
import { type JsonSchema, refTo } from "../http/json-schemas.ts";
import { CURSOR_EXAMPLE, queryParameter } from "../http/list-parameters.ts";
import { nextUrl } from "../http/page.ts";
import { shownUrl } from "../http/public-address.ts";
import { readQuery } from "../http/read-query.ts";
import { problemOf } from "../http/refusal-problem.ts";
import { jsonResponse, NOT_MODIFIED, problemResponses } from "../http/route-schemas.ts";
import { type Answer, jsonAnswer, sendAnswer } from "../http/send.ts";
import type { Store } from "../http/store.ts";
import { decodeCursor, encodeCursor, fingerprint } from "../query/cursor.ts";
import { DEFAULT_LIMIT, MAX_LIMIT } from "../query/list-query.ts";
import { parseLimit } from "../query/parse-list-query.ts";
import { type RawQuery, refuseUnlisted, single } from "../query/raw-query.ts";
import { sources } from "../resources/sources.ts";
import { noSuchRecord } from "../write/missing-records.ts";

const PAGING = ["limit", "cursor"];
const pages = {
  limit: queryParameter(
    { type: "integer", minimum: 1, maximum: MAX_LIMIT },
    `Rows a page; without it ${DEFAULT_LIMIT}, of a text all its sentences.`,
    2,
  ),
  cursor: queryParameter(
    { type: "string" },
    "Where the page begins: from `links.next` of the same source.",
    CURSOR_EXAMPLE,
  ),
};
const isEmpty = (object: object): boolean => Object.keys(object).length === 0;

export function registerSourceReadings(app: FastifyInstance, store: Store, answers: AnswerCache): void {
  const reading = (
    name: string,
    documents: () => object,
    read: (id: string, raw: RawQuery, url: string) => Answer,
  ) =>
    app.get<{ Params: { id: string } }>(`/v1/sources/:id/${name}`, documented(documents), (request, reply) =>
      sendAnswer(
        request,
        reply,
        answers.get(request.url, () => read(request.params.id, readQuery(request), shownUrl(request))),
      ),
    );
  const describes =
    (
      operationId: string,
      summary: string,
      description: string,
      body: string,
      parameters: { [name: string]: JsonSchema } = {},
    ) =>
    () => ({
      operationId,
      tags: ["sources"],
      summary,
      description,
      params: {
        type: "object",
        properties: {
          id: { type: "string", description: "The source.", examples: ["vietnam-japan-elevate-ties"] },
        },
        required: ["id"],
      },
      ...(isEmpty(parameters) ? {} : { querystring: { type: "object", properties: parameters } }),
      response: {
        200: jsonResponse("In the order of the text.", refTo(body)),
        304: NOT_MODIFIED,
        ...problemResponses([
          "UNKNOWN_PARAMETER",
          ...(isEmpty(parameters) ? [] : (["INVALID_PARAMETER", "INVALID_CURSOR"] as const)),
          "MALFORMED_URL",
          "RECORD_NOT_FOUND",
          "RECORD_WITHDRAWN",
        ]),
      },
    });

  reading(
    "annotations",
    describes(
      "getSourceAnnotations",
      "Read the cited spans of a source",
      "Each cited span, with every record and field that it supports. Spans that overlap are kept apart, the wider first.",
      "Annotations",
    ),
    (id, raw, url) => {
      refuseUnlisted(raw, []);
      return annotations(store, id, url);
    },
  );
  reading(
    "coverage",
    describes(
      "getSourceCoverage",
      "Read the sentences of a source, and who cites them",
      "Every sentence in order, with the records whose spans touch it, or the reason why it states no fact of its own. Of a data file, only the rows that established nothing, in pages; `meta` counts all of them.",
      "Coverage",
      pages,
    ),
    (id, raw, url) => coverage(store, id, raw, url),
  );
}

function citationsOrNone({ database }: Store, id: string): Citation[] {
  if (database.get({ sql: "SELECT 1 FROM source WHERE id = ?", parameters: [id] }) === undefined)
    throw problemOf(noSuchRecord(database, sources, id));
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
  const source = sourcesOf(store.database).find((one) => one.id === id);
  if (source !== undefined && source.row_count !== null) return rows(store, id, source.row_count, raw, url);
  const sentences = coverageOf(sentencesOf(store.database, id), citationsOrNone(store, id));
  const counts = {
    total: sentences.length,
    covered: sentences.filter(isCovered).length,
    cited: sentences.filter((sentence) => sentence.records.length > 0).length,
  };
  const { after, limit } = pageAsked(raw, id);
  // A text is short enough to be shown whole, unless it is asked for in pages.
  const isPaged = PAGING.some((name) => raw.has(name));
  const left = sentences.filter(({ start }) => start > after);
  const found = left
    .slice(0, isPaged ? limit + 1 : left.length)
    .map((sentence) => ({ row: null, ...sentence }));
  return coveragePage(store, id, found, counts, isPaged ? limit : found.length, url);
}

/** Of a data file, only the rows that established nothing are listed: the others are cited by their number. */
function rows(store: Store, id: string, total: number, raw: RawQuery, url: string): Answer {
  const { after, limit } = pageAsked(raw, id);
  const found = explainedRows(store.database, id, after, limit + 1).map((row) => ({ ...row, records: [] }));
  const cited = citedRows(store.database, id);
  const covered = cited + countExplained(store.database, id);
  return coveragePage(store, id, found, { total, covered, cited }, limit, url);
}

/** What a cursor of a coverage is bound to. */
const boundTo = (id: string): string => fingerprint(["coverage", id]);

function pageAsked(raw: RawQuery, id: string): { after: number; limit: number } {
  const cursor = single(raw, "cursor");
  const after = cursor === null ? -1 : Number(decodeCursor(cursor, boundTo(id), 1)[0]);
  return { after, limit: parseLimit(raw) };
}

/** `found` has one more than the page where another follows. */
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
