// The last step of every way in: a checked record goes into its tables. What only they refuse is told by its field.
import type { Written } from "../db/records/write-record.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { sources } from "../resources/sources.ts";
import { namesItself } from "./check-circles.ts";
import { type Fault, Refusal, tableFault } from "./refusal.ts";
import { citedSource, type Writing } from "./writing.ts";

/** A record that its schema let pass and the tables do not hold; what was written of it is still there. */
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

/** Throws a RefusedByTables. References, and what cites a source that is written, are for the caller to check. */
export function storeRecord(writing: Writing, resource: Resource, record: RecordInput): Written {
  // What is told of a source before it is written is compared with what it is then.
  if (resource === sources && writing.registered(resource.type, record.id)) writing.source(record.id);
  const itself = namesItself(writing, resource, record);
  if (itself !== null) throw new RefusedByTables(resource, record, itself);
  try {
    const written = writing.writeRecord(resource, record);
    if (resource === sources) writing.sourceWritten(record.id, citedSource(record.values));
    return written;
  } catch (error) {
    const fault = tableFault(error);
    if (fault === null) throw error;
    const holder = fault.path === "id" ? writing.holder(resource, record.id) : undefined;
    throw new RefusedByTables(
      resource,
      record,
      holder === undefined ? fault : { ...fault, detail: `it is taken by the ${holder.type} of that id` },
    );
  }
}
