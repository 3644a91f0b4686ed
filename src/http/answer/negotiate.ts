// Chooses the format of an answer from the extension of the path, `format=`, or `Accept` with its quality values. A
// client that accepts only HTML is sent to the explorer's page.
import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import { ProblemError } from "../../errors.ts";
import type { Format } from "../../formats/format.ts";
import { formatsOf } from "../../formats/formats.ts";
import { invalid } from "../../query/parse/parse-value.ts";
import { type RawQuery, single } from "../../query/parse/raw-query.ts";
import type { Resource } from "../../resources/define-resource.ts";
import { EXPLORER } from "./explorer-files.ts";

const JSON_TYPE = "application/json";
const PAGE_TYPES = ["text/html", "application/xhtml+xml"];

/** The requested format; null for JSON, `page` for the explorer's page. Throws if the resource has no such format. */
export function negotiate(
  resource: Resource,
  raw: RawQuery,
  request: FastifyRequest,
  extension: string | null,
): Format | "page" | null {
  const named = single(raw, "format");
  if (named !== null && extension !== null && named !== extension)
    throw invalid("format", `'${named}' contradicts the extension .${extension}`);
  const name = extension ?? named;
  // Parameters such as charset make no difference between our types.
  const accept = (request.headers.accept ?? "").replaceAll(/\s*;\s*(?!q=)[^;,]+/gi, "");
  if (
    name === "json" ||
    (name === null && (accept.trim() === "" || accept === "*/*" || accept === JSON_TYPE))
  )
    return null;
  const formats = formatsOf(resource);
  if (name !== null) {
    const names = ["json", ...formats.map((format) => format.name)];
    const format = formats.find((one) => one.name === name);
    if (format === undefined)
      throw invalid("format", `'${name}' is not a format of ${resource.path}`, names, name);
    return format;
  }
  const types = [JSON_TYPE, ...formats.map((format) => format.mediaType)];
  const negotiator = new Negotiator({ headers: { accept } });
  const type = negotiator.mediaType(types);
  if (type === undefined) {
    if (EXPLORER !== null && negotiator.mediaType(PAGE_TYPES) !== undefined) return "page";
    const detail = `${resource.path} are served as ${types.join(", ")}`;
    throw new ProblemError("NOT_ACCEPTABLE", detail, [{ parameter: "Accept", detail, allowed: types }]);
  }
  return formats.find((format) => format.mediaType === type) ?? null;
}
