// Converts a refused write into the problem that the client receives.
import { MAX_ERRORS, type ProblemDetail, ProblemError } from "../../errors.ts";
import type { Fault, Refusal } from "../../write/refusal.ts";

/** Each fault points to a member of the body (RFC 6901) or names the field of another record. */
export function problemOf({ code, message, faults }: Refusal): ProblemError {
  const isOfBody = code === "INVALID_RECORD" || code === "RECORD_EXISTS";
  const errors = faults
    .slice(0, MAX_ERRORS + 1)
    .map(
      ({ path, detail }): ProblemDetail =>
        isOfBody
          ? { pointer: pointer(path), detail: shortened(detail) }
          : { parameter: path, detail: shortened(detail) },
    );
  return new ProblemError(code, code === "INVALID_RECORD" ? firstOf(faults) : message, errors);
}

function firstOf([first]: readonly Fault[]): string {
  return first === undefined ? "" : `${pointer(first.path) || "the body"}: ${shortened(first.detail)}`;
}

const MAX_DETAIL = 500;
const shortened = (detail: string): string =>
  detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL)}…` : detail;

/** `evidence.0.start` → `/evidence/0/start`. */
const pointer = (path: string): string => pointerTo(path === "" ? [] : path.split("."));

/** A JSON Pointer (RFC 6901). */
export const pointerTo = (parts: readonly string[]): string =>
  parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
