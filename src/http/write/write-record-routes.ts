// POST, PUT, PATCH and DELETE on every resource, and restoring and merging records. Requests and preconditions are
// read here; src/write/ decides what is written.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../../db/connection/database.ts";
import { revisionOf } from "../../db/records/last-changes.ts";
import type { Scope } from "../../db/tokens.ts";
import { ProblemError } from "../../errors.ts";
import { invalid } from "../../query/parse/parse-value.ts";
import { refuseUnlisted, single } from "../../query/parse/raw-query.ts";
import { keysOf, recordJson } from "../../read/records.ts";
import type { Store } from "../../read/store.ts";
import type { Resource } from "../../resources/define-resource.ts";
import { resources } from "../../resources/resources.ts";
import { distinguishRecords } from "../../write/distinguish-records.ts";
import { mergeRecords } from "../../write/merge-records.ts";
import { noSuchRecord, refuseLost } from "../../write/missing-records.ts";
import { createRecord, type Put, patchRecord, putRecord } from "../../write/put-record.ts";
import { Refusal } from "../../write/refusal.ts";
import { restoreRecord, withdrawRecord } from "../../write/withdraw-record.ts";
import { type CitedSource, reasonFault, type Writing, write } from "../../write/writing.ts";
import { itemAnswer } from "../answer/item-answer.ts";
import { problemOf } from "../answer/refusal-problem.ts";
import { requires, tokenInForce } from "../guard/authorize.ts";
import { CORS } from "../headers.ts";
import { acceptJson, bodyOf, refuseMembers } from "../json-body.ts";
import type { PublicAddress } from "../public-address.ts";
import { readQuery } from "../read-query.ts";
import { answerOnce, type WriteAnswer } from "./idempotency.ts";
import { refuseTags, requireMatch } from "./preconditions.ts";
import { Writer } from "./writer.ts";

/** The result of a write: the status and the record to show, or null if there is none. */
interface Written {
  status: 200 | 201 | 204;
  id: string | null;
}
type Work = (writing: Writing) => Written;
type Params = { Params: { id: string; revision: string } };

/** Register it before the routes that read, since 405 depends on the routes that exist. */
export async function registerWrites(app: FastifyInstance, { database }: Store): Promise<void> {
  const writer = new Writer(database);
  app.decorateRequest("scope", null);
  app.addHook("onClose", () => writer.close());
  await app.register(async (scope) => {
    acceptJson(scope);
    for (const resource of resources)
      if (resource.table !== null) register(scope, resource, database, writer);
  });
}

function register(app: FastifyInstance, resource: Resource, reader: Database, writer: Writer): void {
  const guarded = (scope: Scope) => ({ onRequest: requires(reader, scope) });
  const list = `/v1/${resource.path}`;
  const item = `${list}/:id`;
  const perform = (request: FastifyRequest, reply: FastifyReply, work: Work) =>
    performWrite(writer, resource, request, reply, work);

  app.post(list, guarded("write"), (request, reply) => {
    refuseTags(request);
    return perform(request, reply, (writing) =>
      shown(createRecord(writing, resource, bodyOf(request).value)),
    );
  });

  app.put<Params>(item, guarded("write"), (request, reply) =>
    perform(request, reply, (writing) => {
      const { id } = request.params;
      refuseLost(writing.database, resource, id);
      requireMatch(request, revisionHeld(writing, resource, id));
      return shown(putRecord(writing, resource, id, bodyOf(request).value));
    }),
  );

  app.patch<Params>(item, guarded("write"), (request, reply) =>
    perform(request, reply, (writing) => {
      const { id } = request.params;
      requireMatch(request, heldOrRefused(writing, resource, id));
      return shown(patchRecord(writing, resource, id, bodyOf(request).value));
    }),
  );

  app.delete<Params>(item, guarded("write"), (request, reply) => {
    refuseMembers(request);
    return perform(request, reply, (writing) => {
      const { id } = request.params;
      requireMatch(request, heldOrRefused(writing, resource, id));
      withdrawRecord(writing, resource, id);
      return { status: 204, id: null };
    });
  });

  app.post<Params>(`${item}/revisions/:revision/restore`, guarded("write"), (request, reply) => {
    refuseMembers(request);
    return perform(request, reply, (writing) => {
      const { id, revision } = request.params;
      const held = revisionHeld(writing, resource, id);
      const restored = restoreRecord(writing, resource, id, revision);
      // Errors in restoring come before the precondition (RFC 9110, section 13.2.1). A failed precondition undoes the
      // change.
      requireMatch(request, held);
      return shown(restored);
    });
  });

  app.post<Params>(`${item}/merge`, guarded("admin"), (request, reply) =>
    perform(request, reply, (writing) => {
      const { id } = request.params;
      requireMatch(request, heldOrRefused(writing, resource, id));
      const { into, ...others } = bodyOf(request).value;
      if (typeof into !== "string" || Object.keys(others).length > 0)
        throw new ProblemError("INVALID_RECORD", "expected one member", [
          { pointer: "/into", detail: `expected the id of the ${resource.type} to merge into` },
        ]);
      mergeRecords(writing, resource, { id, into });
      return { status: 200, id: into };
    }),
  );

  if (resource.duplicates === undefined) return;
  for (const method of ["PUT", "DELETE"] as const)
    app.route<{ Params: { id: string; other: string } }>({
      method,
      url: `${item}/distinct/:other`,
      ...guarded("write"),
      handler: (request, reply) => {
        refuseTags(request);
        refuseMembers(request);
        return perform(request, reply, (writing) => {
          const { id, other } = request.params;
          distinguishRecords(writing, resource, [id, other], method === "PUT");
          return { status: 204, id: null };
        });
      },
    });
}

const shown = ({ outcome, id }: Put): Written => ({ status: outcome === "created" ? 201 : 200, id });

async function performWrite(
  writer: Writer,
  resource: Resource,
  request: FastifyRequest,
  reply: FastifyReply,
  work: Work,
): Promise<FastifyReply> {
  const reason = parseReason(request);
  const answer = await writer.run((database) => {
    const token = tokenInForce(database, request, reply);
    return answerOnce(database, request, token.id, () => {
      const written = writeOrProblem(database, { actor: token.name, reason }, work);
      return answerOf(database, resource, written, request.server.publicAddress);
    });
  });
  reply.code(answer.status).headers({ ...CORS, "cache-control": "no-store", ...answer.headers });
  return answer.body === "" ? reply.send() : reply.send(answer.body);
}

/** Makes one change under the rules of src/write/ and turns refusals into problems. */
function writeOrProblem(
  database: Database,
  author: { actor: string; reason: string | null },
  work: Work,
): Written {
  const findText = ({ text_sha256 }: CitedSource) =>
    [...database.texts.values()].find(({ sha256 }) => sha256 === text_sha256);
  try {
    return write(database, { ...author, findText }, work);
  } catch (error) {
    throw error instanceof Refusal ? problemOf(error) : error;
  }
}

function answerOf(database: Database, of: Resource, written: Written, address: PublicAddress): WriteAnswer {
  const { status, id } = written;
  if (id === null) return { status, headers: {}, body: "" };
  const path = `/v1/${of.path}/${id}`;
  const [json] = recordJson(database, of, keysOf(database, of, [id])).values();
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
  const fault = reason === null ? null : reasonFault(reason);
  if (fault !== null) throw invalid("reason", fault);
  return reason;
}

/** The current revision of a record; undefined if there is no such record. */
function revisionHeld(writing: Writing, { type }: Resource, id: string): number | undefined {
  return writing.registered(type, id) && revisionOf(writing.database, type, id);
}

/** The same, but throws a problem if there is no such record. */
function heldOrRefused(writing: Writing, resource: Resource, id: string): number {
  const held = revisionHeld(writing, resource, id);
  if (held === undefined) throw noSuchRecord(writing.database, resource, id);
  return held;
}
