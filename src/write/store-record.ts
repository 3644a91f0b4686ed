// Writes a checked record to its tables: the last step of every write. If the tables refuse it, the error names the
// field.
import type { StoredClaim } from "../claims/claim.ts";
import type { Written } from "../db/records/write-record.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { sources } from "../resources/sources.ts";
import { namesItself } from "./check-circles.ts";
import { type Fault, Refusal, tableFault } from "./refusal.ts";
import { citedSource, type Writing } from "./writing.ts";

/**
 * A record that fits its schema, but not what is held here: the tables refuse it, or it is no valid record beside what
 * other origins say. Part of it may be written already, and the caller must undo that.
 */
export class RefusedByTables extends Refusal {
  readonly resource: Resource;
  readonly record: RecordInput;
  readonly fault: Fault;

  constructor(resource: Resource, record: RecordInput, fault: Fault) {
    super("INVALID_RECORD", `${resource.type} ${record.id}: ${fault.path}: ${fault.detail}`, [fault]);
    this.resource = resource;
    this.record = record;
    this.fault = fault;
  }
}

/**
 * Writes a checked record with what origins say of it. Throws a RefusedByTables if the tables refuse it. The caller checks references, and the
 * citations of a source that was changed.
 */
export function storeRecord(
  writing: Writing,
  resource: Resource,
  record: RecordInput,
  claims: readonly StoredClaim[],
): Written {
  // Read the source as it was before: `sourceWritten` compares it with the new one.
  if (resource === sources && writing.registered(resource.type, record.id)) writing.source(record.id);
  const itself = namesItself(writing, resource, record);
  if (itself !== null) throw new RefusedByTables(resource, record, itself);
  const holder = writing.holder(resource, record.id);
  if (holder !== undefined && holder !== resource) {
    const detail = `it is taken by the ${holder.type} of that id`;
    throw new RefusedByTables(resource, record, { path: "id", detail });
  }
  try {
    const written = writing.writeRecord(resource, record, claims);
    if (resource === sources) writing.sourceWritten(record.id, citedSource(record.values));
    return written;
  } catch (error) {
    const fault = tableFault(error);
    throw fault === null ? error : new RefusedByTables(resource, record, fault);
  }
}
