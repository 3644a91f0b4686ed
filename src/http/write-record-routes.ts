// POST, PUT, PATCH and DELETE on every resource, restoring and merging: each one transaction, under the same schema and
// rule of evidence as every other way in.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Change, changing, revisionOf, writtenRecord } from "../db/change-log.ts";
import { deleteRecord } from "../db/delete-record.ts";
import { MergeError, mergedInto, mergeRecords } from "../db/merge-records.ts";
import type { Database } from "../db/open.ts";
import { readRecord } from "../db/read-record.ts";
import { recordJson } from "../db/records.ts";
import { missingReferences, referrers } from "../db/references.ts";
import { registered } from "../db/registry.ts";
import { stateAfter } from "../db/revisions.ts";
import type { Scope } from "../db/tokens.ts";
import { writeRecord } from "../db/write-record.ts";
import { MAX_ERRORS, ProblemError } from "../errors.ts";
import { wrongSpans } from "../evidence/check-spans.ts";
import { invalid } from "../query/parse-value.ts";
import { refuseUnlisted, single } from "../query/raw-query.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/index.ts";
import { requires } from "./authorize.ts";
import { documented } from "./documented.ts";
import { answerOnce, type WriteAnswer } from "./idempotency.ts";
import { itemAnswer } from "./item-answer.ts";
import { acceptJson, bodyOf } from "./json-body.ts";
import { invalidRecord, parseRecord, refuseOtherId } from "./parse-record.ts";
import { requireMatch } from "./preconditions.ts";
import type { PublicAddress } from "./public-address.ts";
import { readQuery } from "./read-query.ts";
import { CORS } from "./send.ts";
import type { Store } from "./store.ts";
import {
  deleteSchema,
  mergeSchema,
  patchSchema,
  postSchema,
  putSchema,
  restoreSchema,
} from "./write-schemas.ts";
import { Writer } from "./writer.ts";

const MAX_REASON = 500;
const MAX_EVIDENCE = 10_000;

/** What a write came to: the status, and the record to show; null where nothing is left to show. */
interface Written {
  status: 200 | 201 | 204;
  id: string | null;
}
type Work = (database: Database, change: Change) => Written;
type Params = { Params: { id: string; revision: string } };

/** Register it before the routes that read: what answers 405 is decided by what is there. */
export async function registerWrites(app: FastifyInstance, { database }: Store): Promise<void> {
  const writer = new Writer(database);
  app.decorateRequest("token", null);
  app.addHook("onClose", () => writer.close());
  await app.register(async (scope) => {
    acceptJson(scope);
    for (const resource of resources)
      if (resource.table !== null) register(scope, resource, database, writer);
  });
}

function register(app: FastifyInstance, resource: Resource, reader: Database, writer: Writer): void {
  const guarded = (scope: Scope, schemaOf: (resource: Resource) => object) => ({
    onRequest: requires(reader, scope),
    ...documented(() => schemaOf(resource)),
  });
  const list = `/v1/${resource.path}`;
  const item = `${list}/:id`;
  const perform = (request: FastifyRequest, reply: FastifyReply, work: Work) =>
    performWrite(writer, resource, request, reply, work);

  app.post(list, guarded("write", postSchema), (request, reply) =>
    perform(request, reply, (database, change) => {
      const record = parseRecord(resource, sentRecord(request));
      const there = revisionHeld(database, resource, record.id) !== undefined;
      if (there || mergedInto(database, resource, record.id) !== undefined)
        throw new ProblemError("RECORD_EXISTS", `the id '${record.id}' is taken`, [
          { pointer: "/id", detail: "expected an id that no record has or had" },
        ]);
      return put(database, resource, record, change);
    }),
  );

  app.put<Params>(item, guarded("write", putSchema), (request, reply) =>
    perform(request, reply, (database, change) => {
      const { id } = request.params;
      requireMatch(request, revisionHeld(database, resource, id));
      if (mergedInto(database, resource, id) !== undefined) throw noSuch(database, resource, id);
      const record = parseRecord(resource, sentRecord(request));
      refuseOtherId(record, id);
      return put(database, resource, record, change);
    }),
  );

  app.patch<Params>(item, guarded("write", patchSchema), (request, reply) =>
    perform(request, reply, (database, change) => {
      const { id } = request.params;
      const former = readRecord(database, resource, id);
      if (former === undefined) throw noSuch(database, resource, id);
      requireMatch(request, revisionHeld(database, resource, id));
      // No member of a record is an object, so a merge patch (RFC 7396) replaces members whole; null is a value here.
      const record = parseRecord(resource, { ...writtenRecord(former), ...sentRecord(request) });
      refuseOtherId(record, id);
      return put(database, resource, record, change);
    }),
  );

  app.delete<Params>(item, guarded("write", deleteSchema), (request, reply) =>
    perform(request, reply, (database, change) => {
      const { id } = request.params;
      const held = revisionHeld(database, resource, id);
      if (held === undefined) throw noSuch(database, resource, id);
      requireMatch(request, held);
      refuseReferredTo(database, resource, id);
      deleteRecord(database, resource, id, change);
      return { status: 204, id: null };
    }),
  );

  app.post<Params>(`${item}/revisions/:revision/restore`, guarded("write", restoreSchema), (request, reply) =>
    perform(request, reply, (database, change) => {
      const { id, revision } = request.params;
      const record = stateAfter(database, resource, id, Number(revision));
      if (!record) throw noSuch(database, resource, id, ` of the revision ${revision.slice(0, 20)}`);
      requireMatch(request, revisionHeld(database, resource, id));
      database.run("DELETE FROM merged WHERE type = ? AND id = ?", resource.type, id);
      return put(database, resource, parseRecord(resource, record), change);
    }),
  );

  app.post<Params>(`${item}/merge`, guarded("admin", mergeSchema), (request, reply) =>
    perform(request, reply, (database, change) => {
      const { id } = request.params;
      const held = revisionHeld(database, resource, id);
      if (held === undefined) throw noSuch(database, resource, id);
      requireMatch(request, held);
      const { into, ...others } = bodyOf(request).value;
      if (typeof into !== "string" || Object.keys(others).length > 0)
        throw new ProblemError("INVALID_RECORD", "expected one member", [
          { pointer: "/into", detail: `expected the id of the ${resource.type} that it is` },
        ]);
      try {
        mergeRecords(database, resources, resource, { id, into }, change);
      } catch (error) {
        throw error instanceof MergeError ? new ProblemError("CANNOT_MERGE", error.message) : error;
      }
      return { status: 200, id: into };
    }),
  );
}

async function performWrite(
  writer: Writer,
  resource: Resource,
  request: FastifyRequest,
  reply: FastifyReply,
  work: Work,
): Promise<FastifyReply> {
  const { token } = request;
  if (token === null) throw new Error(`${request.method} ${resource.path} is not guarded`);
  const reason = parseReason(request);
  const answer = await writer.run((database) =>
    answerOnce(database, request, token.id, () => {
      const written = changing(database, { actor: token.name, reason }, (change) => work(database, change));
      return answerOf(database, resource, written, request.server.publicAddress);
    }),
  );
  reply.code(answer.status).headers({ ...CORS, "cache-control": "no-store", ...answer.headers });
  return answer.body === "" ? reply.send() : reply.send(answer.body);
}

function answerOf(database: Database, of: Resource, written: Written, address: PublicAddress): WriteAnswer {
  const { status, id } = written;
  if (id === null) return { status, headers: {}, body: "" };
  const path = `/v1/${of.path}/${id}`;
  const json = recordJson(database, of, [id]).get(id);
  if (json === undefined) throw new Error(`${path} was written and cannot be read`);
  database.readDatasetVersion();
  const { body, etag } = itemAnswer(database, of, id, json, address.link(path));
  return {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      etag,
      ...(status === 201 ? { location: address.absolute(path) } : {}),
    },
    body: body.toString(),
  };
}

function parseReason(request: FastifyRequest): string | null {
  const raw = readQuery(request);
  refuseUnlisted(raw, ["reason"]);
  const reason = single(raw, "reason");
  if (reason !== null && (reason.trim() === "" || reason.length > MAX_REASON))
    throw invalid("reason", `expected 1 to ${MAX_REASON} characters`);
  return reason;
}

/** The body; what has no end is refused before it is looked at entry by entry. */
function sentRecord(request: FastifyRequest): Record<string, unknown> {
  const { value } = bodyOf(request);
  if (Array.isArray(value.evidence) && value.evidence.length > MAX_EVIDENCE)
    throw invalidRecord([{ path: "evidence", detail: `expected at most ${MAX_EVIDENCE} spans` }]);
  return value;
}

/** Writes a record and refuses it where it names what is not there. */
function put(database: Database, resource: Resource, record: RecordInput, change: Change): Written {
  const wrong = wrongSpans(database, record);
  if (wrong.length > 0) throw invalidRecord(wrong.map(({ field, detail }) => ({ path: field, detail })));
  const { outcome } = writeRecord(database, resource, record, change);
  const missing = missingReferences(database, resources, resource, record.id);
  if (missing.length > 0)
    throw invalidRecord(
      missing.map(({ field, value, target }) => ({
        path: field,
        detail: `there is no ${target} '${value}'`,
      })),
    );
  return { status: outcome === "created" ? 201 : 200, id: record.id };
}

function refuseReferredTo(database: Database, resource: Resource, id: string): void {
  const those = referrers(database, resources, resource, id, MAX_ERRORS + 1);
  if (those.length === 0) return;
  throw new ProblemError(
    "RECORD_REFERRED_TO",
    `other records refer to ${resource.type} '${id}'`,
    those.map((one) => ({
      parameter: one.field,
      detail: `${one.resource.type} '${one.id}' names it in ${one.field}`,
    })),
  );
}

/** The revision of a record that is there; undefined where there is none. */
function revisionHeld(database: Database, { type }: Resource, id: string): number | undefined {
  return registered(database, type, id) && revisionOf(database, type, id);
}

function noSuch(database: Database, resource: Resource, id: string, more = ""): ProblemError {
  const into = mergedInto(database, resource, id);
  const where = into === undefined ? "" : `: it was merged into '${into}'`;
  return new ProblemError(
    "RECORD_NOT_FOUND",
    `there is no ${resource.type} '${id.slice(0, 200)}'${more}${where}`,
  );
}
