// `If-Match` and `If-None-Match` of requests that change a record (RFC 9110, section 13; RFC 6585, section 3).
// The tag of an item begins with the record's revision, and that alone is compared: what else is in the answer may have
// moved meanwhile, and a proxy that compresses may have made the tag a weak one (nginx) or added to it (Apache).
import type { FastifyRequest } from "fastify";
import { ProblemError } from "../../errors.ts";

/** Refuses a change of a record whose revision the client has not seen. `held` is undefined where there is none. */
export function requireMatch({ headers }: FastifyRequest, held: number | undefined): void {
  const match = headers["if-match"];
  if (headers["if-none-match"] !== undefined) {
    if (headers["if-none-match"].trim() !== "*")
      throw new ProblemError("PRECONDITION_FAILED", "If-None-Match: only `*` has a meaning for a change");
    if (held !== undefined)
      throw new ProblemError("PRECONDITION_FAILED", "If-None-Match: * and the record exists");
    return;
  }
  if (match === undefined) {
    if (held === undefined) return;
    throw new ProblemError("PRECONDITION_REQUIRED", `the record exists, in its revision ${held}`);
  }
  if (held === undefined) throw new ProblemError("PRECONDITION_FAILED", "If-Match: there is no such record");
  if (match.trim() === "*") return;
  const revisions = match.split(",").map((tag) => tag.trim().match(/^(?:W\/)?"(\d+)-[^"]*"$/)?.[1]);
  if (!revisions.includes(String(held)))
    throw new ProblemError(
      "PRECONDITION_FAILED",
      `If-Match names another revision than ${held}, the one that is held`,
    );
}

/** For a new record, which has no tag yet: a client that names one means a record that is there. */
export function refuseTags({ headers }: FastifyRequest): void {
  for (const [name, value = "*"] of [
    ["If-Match", headers["if-match"]],
    ["If-None-Match", headers["if-none-match"]],
  ] as const)
    if (value.trim() !== "*")
      throw new ProblemError(
        "MALFORMED_BODY",
        `${name}: a new record has no tag to compare: expected none, or *`,
      );
}
