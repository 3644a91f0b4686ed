// Refuses records that lead back to themselves through references to their own type. During a load this can happen for
// a while, so the check runs after all records are written.
import { circleWords, newCircles } from "../db/records/circles.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import type { Fault, RecordFault } from "./refusal.ts";
import type { Writing } from "./writing.ts";

/** The circles that this transaction has closed. Each is reported once, for one of the records that were changed. */
export const circleFaults = ({ database }: Writing): RecordFault[] =>
  newCircles(database, resources).map(({ resource, id, field, way }) => ({
    type: resource.type,
    id,
    path: field,
    detail: circleWords(way),
  }));

/**
 * The fault of a record that names itself; null if it does not. This is checked before the record is written, because
 * the tables refuse it with a message that users would not understand.
 */
export function namesItself(writing: Writing, resource: Resource, { id, values }: RecordInput): Fault | null {
  for (const { field, part, names } of writing.referenceFields(resource)) {
    if (names !== resource) continue;
    const value = values[field];
    const entries: unknown[] = Array.isArray(value)
      ? value.map((entry) => (part === null ? entry : entry[part]))
      : [];
    const path = value === id ? [field] : [field, entries.indexOf(id), ...(part === null ? [] : [part])];
    if (value === id || entries.includes(id)) return { path: path.join("."), detail: circleWords([id, id]) };
  }
  return null;
}
