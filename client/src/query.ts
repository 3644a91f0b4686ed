// A query as an object → the query of a URL. The object means what the body of `POST /v1/{resource}/query` means.

type Scalar = string | number | boolean;

/** One value; a list, of which any may match; or a list of such lists, each of which must be met. Text is one value, commas and all. */
export type QueryValue = Scalar | readonly Scalar[] | readonly (readonly Scalar[])[];

export type QueryObject = Readonly<Record<string, QueryValue | undefined>>;

/** The parameters of a list that are no filters: their text stands in the URL as it is. */
export const SHAPING: readonly string[] = [
  "q",
  "highlight",
  "date_match",
  "sort",
  "limit",
  "cursor",
  "fields",
  "include",
  "facet",
  "group_by",
  "sample",
  "seed",
  "known_at",
];

/** The query of a list: values of filters are quoted where a comma would part them. */
export const listParameters = (query: QueryObject): URLSearchParams =>
  parameters(query, (name, value) => (SHAPING.includes(name) ? value : quoted(value)));

/** The query of anything else: every text stands as it is. */
export const plainParameters = (query: QueryObject): URLSearchParams =>
  parameters(query, (_, value) => value);

function parameters(query: QueryObject, write: (name: string, value: string) => string): URLSearchParams {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined
      ? []
      : occurrencesOf(value).map((values): [string, string] => [
          name,
          values.map((one) => write(name, String(one))).join(","),
        ]),
  );
  return new URLSearchParams(pairs);
}

function occurrencesOf(value: QueryValue): readonly (readonly Scalar[])[] {
  if (!Array.isArray(value)) return isScalar(value) ? [[value]] : [];
  return value.every(Array.isArray) ? value : [value];
}

const isScalar = (value: QueryValue): value is Scalar => !Array.isArray(value);

const quoted = (value: string): string =>
  /[",]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
