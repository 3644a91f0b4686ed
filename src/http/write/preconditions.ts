// `If-Match` and `If-None-Match` of write requests (RFC 9110, section 13; RFC 6585, section 3). A record's ETag
// begins with its revision, and only that is compared: the rest of the answer may have changed meanwhile, and a
// compressing proxy may have made the tag weak (nginx) or appended to it (Apache).
import type { FastifyRequest } from "fastify";
import { ProblemError } from "../../errors.ts";

/**
 * Throws if the client has not seen the current revision. `held` is that revision, or undefined if there is no
 * record.
 */
export function requireMatch({ headers }: FastifyRequest, held: number | undefined): void {
  const match = headers["if-match"];
  if (headers["if-none-match"] !== undefined) {
    if (headers["if-none-match"].trim() !== "*")
      throw new ProblemError("PRECONDITION_FAILED", "If-None-Match: only `*` can be used for a change");
    if (held !== undefined)
      throw new ProblemError("PRECONDITION_FAILED", "If-None-Match: *, but the record exists");
    return;
  }
  if (match === undefined) {
    if (held === undefined) return;
    throw new ProblemError("PRECONDITION_REQUIRED", `the record exists, in revision ${held}`);
  }
  if (held === undefined) throw new ProblemError("PRECONDITION_FAILED", "If-Match: there is no such record");
  if (match.trim() === "*") return;
  const revisions = match.split(",").map((tag) => tag.trim().match(/^(?:W\/)?"(\d+)-[^"]*"$/)?.[1]);
  if (!revisions.includes(String(held)))
    throw new ProblemError(
      "PRECONDITION_FAILED",
      `If-Match names another revision than the current one, ${held}`,
    );
}

/** For a change of something that has no tag, such as a new record: a client that names a tag means another thing. */
export function refuseTags({ headers }: FastifyRequest): void {
  for (const [name, value = "*"] of [
    ["If-Match", headers["if-match"]],
    ["If-None-Match", headers["if-none-match"]],
  ] as const)
    if (value.trim() !== "*")
      throw new ProblemError("MALFORMED_BODY", `${name}: there is no tag to compare: expected none, or *`);
}
