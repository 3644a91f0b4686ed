// Every format beside JSON, in the order in which they are offered.
import type { Resource } from "../resources/define-resource.ts";
import { atom } from "./atom.ts";
import { cslJson } from "./csl-json.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { icalendar } from "./icalendar.ts";
import { jsonLd } from "./json-ld.ts";
import { ndjson } from "./ndjson.ts";

export const formats: readonly Format[] = [ndjson, csv, icalendar, atom, jsonLd, cslJson];

/** The formats that a resource is served in, beside JSON. */
export const formatsOf = (resource: Resource): Format[] =>
  formats.filter((format) => format.serves(resource));
