// JSON-LD 1.1: records as schema.org items, evidence as W3C Web Annotations.

import type { Json, RecordObject, Resource } from "../resources/define-resource.ts";
import { resourceAt, resources } from "../resources/resources.ts";
import { type Format, pathOf, type Rendering } from "./format.ts";

type Absolute = Rendering["absolute"];

const JSON_LD_CONTEXT = {
  "@vocab": "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  Annotation: "oa:Annotation",
  body: { "@id": "oa:hasBody", "@type": "@id" },
  target: "oa:hasTarget",
  source: { "@id": "oa:hasSource", "@type": "@id" },
  selector: "oa:hasSelector",
  TextPositionSelector: "oa:TextPositionSelector",
  TextQuoteSelector: "oa:TextQuoteSelector",
  start: "oa:start",
  end: "oa:end",
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
  identifying: "oa:identifying",
};

/** A record as a node of the graph. */
function node(resource: Resource, record: RecordObject, absolute: Absolute): { [key: string]: Json } {
  const { type, properties } = resource.jsonLd;
  const identity = { "@id": absolute(pathOf(resource, record)), "@type": type };
  if (type === "Annotation") return { ...identity, ...annotation(record, absolute) };
  const known = Object.entries(properties).flatMap(([property, field]) => {
    const value = reference(resource, absolute, field, shown(record, field));
    return value === null || (Array.isArray(value) && value.length === 0) ? [] : [[property, value] as const];
  });
  return { ...identity, ...Object.fromEntries(known) };
}

/**
 * The value of a field. Bounds of a date are given in the source's precision, and left out if ISO 8601-1 cannot
 * express them.
 */
function shown(record: RecordObject, field: string): Json {
  if (field !== "date_min" && field !== "date_max") return record[field] ?? null;
  const ends = typeof record.date === "string" ? record.date.split("/") : [];
  const end = (field === "date_min" ? ends[0] : ends.at(-1)) ?? "";
  const plain = end.replace(/[?~%]$/, "").replace(/(-XX)+$/, "");
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(plain) ? plain : null;
}

/** Turns the id of another record into a reference. */
function reference(resource: Resource, absolute: Absolute, field: string, value: Json): Json {
  const link = Object.values(resource.links).find((one) => "from" in one && one.from === field);
  if (link === undefined || value === null) return value;
  const refer = (id: Json): Json => ({ "@id": absolute(`/v1/${link.to}/${String(id)}`) });
  return Array.isArray(value) ? value.map(refer) : refer(value);
}

/** W3C Web Annotation: the record is the body, and the span of the source is the target. */
function annotation(record: RecordObject, absolute: Absolute): { [key: string]: Json } {
  const { record_type, record_id, source_id, start, end, exact, prefix, suffix } = record;
  const of = resources.find(({ type }) => type === record_type) ?? resourceAt("events");
  const position = { "@type": "TextPositionSelector", start: start ?? null, end: end ?? null };
  const quote = {
    "@type": "TextQuoteSelector",
    exact: exact ?? null,
    prefix: prefix ?? null,
    suffix: suffix ?? null,
  };
  return {
    motivation: "identifying",
    body: absolute(`/v1/${of.path}/${String(record_id)}`),
    target: {
      source: absolute(`/v1/sources/${String(source_id)}`),
      selector: typeof exact === "string" ? [position, quote] : [position],
    },
  };
}

export const jsonLd: Format = {
  name: "jsonld",
  mediaType: "application/ld+json",
  description: "Things of schema.org, evidence as W3C Web Annotations with selectors.",
  serves: () => true,
  streams: true,
  fixed: true,
  head: () => `{"@context":${JSON.stringify(JSON_LD_CONTEXT)},"@graph":[`,
  rows: ({ resource, absolute }, records, first) =>
    records
      .map(
        (record, index) =>
          (first && index === 0 ? "" : ",") + JSON.stringify(node(resource, record, absolute)),
      )
      .join(""),
  foot: () => "]}",
};
