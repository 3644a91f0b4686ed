// All formats except JSON, in the order of the documentation.
import type { Resource } from "../resources/define-resource.ts";
import { atom } from "./atom.ts";
import { cslJson } from "./csl-json.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { icalendar } from "./icalendar.ts";
import { jsonLd } from "./json-ld.ts";
import { ndjson } from "./ndjson.ts";

export const formats: readonly Format[] = [ndjson, csv, icalendar, atom, jsonLd, cslJson];

/** The formats of a resource, except JSON. */
export const formatsOf = (resource: Resource): Format[] =>
  formats.filter((format) => format.serves(resource));
