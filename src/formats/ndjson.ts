// Newline-delimited JSON: one record per line, as in `data` of a JSON list.
import type { Format } from "./format.ts";

export const ndjson: Format = {
  name: "ndjson",
  mediaType: "application/x-ndjson",
  description: "One JSON record a line; every matching record unless `limit` is given.",
  serves: () => true,
  streams: true,
  head: () => "",
  rows: (_, records) => records.map((record) => `${JSON.stringify(record)}\n`).join(""),
  foot: () => "",
  jsonLines: true,
};
