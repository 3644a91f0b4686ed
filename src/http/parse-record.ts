// A body → a written record, or a problem with a JSON Pointer (RFC 6901) to each member that is wrong.
import { MAX_ERRORS, type ProblemDetail, ProblemError } from "../errors.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";

/** The record that a body is; throws one problem that points at each wrong member. */
export function parseRecord(resource: Resource, value: unknown): RecordInput {
  const record = resource.input.safeParse(value);
  if (record.success) return record.data;
  throw invalidRecord(
    record.error.issues.map(({ path, message }) => ({ path: path.join("."), detail: message })),
  );
}

/** The problem of a record whose members at these paths (`evidence.0.start`) are wrong. */
export function invalidRecord(wrong: readonly { path: string; detail: string }[]): ProblemError {
  const errors = wrong
    .slice(0, MAX_ERRORS + 1)
    .map(({ path, detail }): ProblemDetail => ({ pointer: pointer(path), detail: shortened(detail) }));
  const [first] = errors;
  return new ProblemError(
    "INVALID_RECORD",
    `${first === undefined || !("pointer" in first) ? "" : `${first.pointer || "the body"}: `}${first?.detail}`,
    errors,
  );
}

const MAX_DETAIL = 500;
const shortened = (detail: string): string =>
  detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL)}…` : detail;

/** `evidence.0.start` → `/evidence/0/start`. */
const pointer = (path: string): string => pointerTo(path === "" ? [] : path.split("."));

/** A JSON Pointer (RFC 6901). */
export const pointerTo = (parts: readonly string[]): string =>
  parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The body of a request to one record says the id of that record. */
export function refuseOtherId(record: RecordInput, id: string): void {
  if (record.id !== id) throw invalidRecord([{ path: "id", detail: `expected '${id}', as in the path` }]);
}
