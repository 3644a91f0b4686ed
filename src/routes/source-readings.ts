// /v1/sources/{id}/annotations and /coverage: a source read from beginning to end, span by span or sentence by
// sentence, with what each established.
import type { FastifyInstance } from "fastify";
import { ProblemError } from "../errors.ts";
import { type Citation, citationsOf, citedRows, sentencesOf, sourcesOf } from "../evidence/citations.ts";
import { type CoveredSentence, coverageOf, isCovered } from "../evidence/coverage.ts";
import type { AnswerCache } from "../http/answer-cache.ts";
import { documented } from "../http/documented.ts";
import { refTo } from "../http/json-schemas.ts";
import { shownUrl } from "../http/public-address.ts";
import { refuseQuery } from "../http/read-query.ts";
import { jsonResponse, NOT_MODIFIED, problemResponses } from "../http/route-schemas.ts";
import { type Answer, jsonAnswer, sendAnswer } from "../http/send.ts";
import type { Store } from "../http/store.ts";

export function registerSourceReadings(app: FastifyInstance, store: Store, answers: AnswerCache): void {
  const reading = (name: string, documents: () => object, read: (id: string, url: string) => Answer) =>
    app.get<{ Params: { id: string } }>(`/v1/sources/:id/${name}`, documented(documents), (request, reply) =>
      sendAnswer(
        request,
        reply,
        answers.get(request.url, () => {
          refuseQuery(request);
          return read(request.params.id, shownUrl(request));
        }),
      ),
    );
  const describes = (operationId: string, summary: string, description: string, body: string) => () => ({
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
    response: {
      200: jsonResponse(`${summary}.`, refTo(body)),
      304: NOT_MODIFIED,
      ...problemResponses(["UNKNOWN_PARAMETER", "MALFORMED_URL", "RECORD_NOT_FOUND", "URI_TOO_LONG"]),
    },
  });

  reading(
    "annotations",
    describes(
      "getSourceAnnotations",
      "Its cited spans in reading order",
      "Each cited span, with every record and field that it supports. Spans that overlap are kept apart, the wider first.",
      "Annotations",
    ),
    (id, url) => annotations(store, id, url),
  );
  reading(
    "coverage",
    describes(
      "getSourceCoverage",
      "Its sentences, and who cites them",
      "Every sentence in order, with the records whose spans touch it, or the reason why it states no fact of its own. Of a data file, only the rows that established nothing; `meta` counts all of them.",
      "Coverage",
    ),
    (id, url) => coverage(store, id, url),
  );
}

function citationsOrNone({ database }: Store, id: string): Citation[] {
  if (database.get({ sql: "SELECT 1 FROM source WHERE id = ?", parameters: [id] }) === undefined)
    throw new ProblemError("RECORD_NOT_FOUND", `there is no source '${id.slice(0, 200)}'`);
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

function coverage(store: Store, id: string, url: string): Answer {
  const source = sourcesOf(store.database).find((one) => one.id === id);
  if (source !== undefined && source.row_count !== null) return rows(store, id, source.row_count, url);
  const data = coverageOf(sentencesOf(store.database, id), citationsOrNone(store, id)).map((sentence) =>
    withWords(store, id, sentence),
  );
  const meta = {
    total: data.length,
    covered: data.filter(isCovered).length,
    cited: data.filter((sentence) => sentence.records.length > 0).length,
    dataset_version: store.database.datasetVersion(),
  };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url } }));
}

const withWords = ({ database }: Store, id: string, { start, end, ...what }: CoveredSentence) => ({
  start,
  end,
  exact: database.texts.get(id)?.slice(start, end) ?? null,
  ...what,
});

/** Of a data file, only the rows that established nothing are listed: the others are cited by their number. */
function rows(store: Store, id: string, total: number, url: string): Answer {
  const data = sentencesOf(store.database, id).map((row) => withWords(store, id, { ...row, records: [] }));
  const cited = citedRows(store.database, id);
  const meta = {
    total,
    covered: cited + data.length,
    cited,
    dataset_version: store.database.datasetVersion(),
  };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url } }));
}
