// Creates, replaces and patches single records. Each is checked by all rules, whoever sends it.
import { writtenRecord } from "../db/records/change-log.ts";
import { lostWords } from "../db/records/lost-ids.ts";
import { readRecord } from "../db/records/read-record.ts";
import type { Written } from "../db/records/write-record.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { circleFaults } from "./check-circles.ts";
import { evidenceFaults, misfits } from "./check-evidence.ts";
import { parseRecord } from "./check-record.ts";
import { noSuchRecord, refuseLost, refuseMissing } from "./missing-records.ts";
import { type Fault, invalidRecord, Refusal } from "./refusal.ts";
import { curate, heldRecord } from "./settle.ts";
import type { Writing } from "./writing.ts";

/** Writes a new record. Throws a Refusal if the record is not valid, or if any record has or had its id. */
export function createRecord(writing: Writing, resource: Resource, value: unknown): Put {
  const record = parseRecord(resource, value);
  const { id } = record;
  const [holder, lost] = [writing.holder(resource, id), writing.lostId(resource, id)];
  if (holder !== undefined || lost !== undefined)
    throw new Refusal(
      "RECORD_EXISTS",
      lost === undefined
        ? `the id '${id}' is taken by the ${holder?.type} of that id`
        : `the id '${id}' is taken: the ${lost.type} of that id ${lostWords(lost)}`,
      [{ path: "id", detail: "expected an id that no record has or had" }],
    );
  return put(writing, resource, record);
}

/** What was written: the id and number of the record, and whether it was created, updated or unchanged. */
export interface Put extends Written {
  id: string;
}

/**
 * Writes the record with this id: a new one, or in place of the present one. Throws a Refusal if it is not valid, or if
 * the id was withdrawn or merged.
 */
export function putRecord(writing: Writing, resource: Resource, id: string, value: unknown): Put {
  refuseLost(writing.database, resource, id);
  return put(writing, resource, recordOf(resource, id, value));
}

/**
 * Replaces members of a record, as a merge patch (RFC 7396) does. No member is an object, so each is replaced as a
 * whole. Null is a value here and does not remove the member. Throws a Refusal if there is no such record, or if the
 * result is not valid.
 */
export function patchRecord(
  writing: Writing,
  resource: Resource,
  id: string,
  members: Readonly<Record<string, unknown>>,
): Put {
  const held = readRecord(writing.database, resource, id);
  if (held === undefined) throw noSuchRecord(writing.database, resource, id);
  const sent = recordOf(resource, id, { ...writtenRecord(held), ...members });
  return put(writing, resource, sent, (record) =>
    curate(writing, resource, heldRecord(writing, resource, id), record, Object.keys(members)),
  );
}

function recordOf(resource: Resource, id: string, value: unknown): RecordInput {
  const record = parseRecord(resource, value);
  if (record.id === id) return record;
  throw invalidRecord([{ path: "id", detail: `expected '${id}', as in the path` }]);
}

/**
 * Writes a record that fits its schema, as `store` does: by default, as a curator's. Throws a Refusal if its evidence or
 * references are wrong, or if the tables refuse it.
 */
export function put(
  writing: Writing,
  resource: Resource,
  record: RecordInput,
  store = (sent: RecordInput): Written =>
    curate(writing, resource, heldRecord(writing, resource, sent.id), sent),
): Put {
  const { id } = record;
  refuse(evidenceFaults(writing, resource, record));
  const written = store(record);
  refuseMissing(writing, resource, id);
  refuse(circleFaults(writing));
  refuse(
    misfits(writing).map(({ type, id: citing, path, detail, of }) => ({
      path: of,
      detail: `the ${type} '${citing}' would no longer fit: ${path}: ${detail}`,
    })),
  );
  return { ...written, id };
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw invalidRecord(faults);
}
