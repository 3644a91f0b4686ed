// Parts of a file (RFC 9110, section 14), so that a download that broke off can go on.
import type { IncomingHttpHeaders } from "node:http";

/** The bytes from `start` to `end`, both included. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The part of a file that a request asks for; null for the whole file, and `none` if the file ends before the part. A
 * range of another version of the file (`If-Range`), in another unit, of several parts, or malformed is ignored, as the
 * standard allows.
 */
export function rangeOf(headers: IncomingHttpHeaders, etag: string, bytes: number): Range | "none" | null {
  const condition = headers["if-range"];
  if (condition !== undefined && condition !== etag) return null;
  const [, first = "", last = ""] = headers.range?.match(/^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i) ?? [];
  if (first === "" && last === "") return null;
  if (first === "")
    return Number(last) === 0 || bytes === 0
      ? "none"
      : { start: Math.max(0, bytes - Number(last)), end: bytes - 1 };
  if (last !== "" && Number(last) < Number(first)) return null;
  if (Number(first) >= bytes) return "none";
  return { start: Number(first), end: last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1) };
}
