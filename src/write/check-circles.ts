// Whether records that name others of their own type lead back to themselves. While records are being loaded they may:
// it is asked when all of them are there.
import { circleWords, newCircles } from "../db/records/circles.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import type { Fault, RecordFault } from "./refusal.ts";
import type { Writing } from "./writing.ts";

/** The circles that this transaction has closed, each told of one of the records that it has changed. */
export const circleFaults = ({ database }: Writing): RecordFault[] =>
  newCircles(database, resources).map(({ resource, id, field, way }) => ({
    type: resource.type,
    id,
    path: field,
    detail: circleWords(way),
  }));

/** The shortest circle: it needs no other record, and the tables refuse it in words of their own. */
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
