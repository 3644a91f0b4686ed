// Converts a query object to a URL's query. The object has the meaning of the body of `POST /v1/{resource}/query`.

type Scalar = string | number | boolean;

/**
 * One value; a list of values, any of which may match; or a list of such lists, all of which must match. A text is
 * one value, even with commas.
 */
export type QueryValue = Scalar | readonly Scalar[] | readonly (readonly Scalar[])[];

export type QueryObject = Readonly<Record<string, QueryValue | undefined>>;

/** The parameters of a list that are not filters: their text is put into the URL unchanged. */
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

/** The query of a list. Filter values with commas are quoted. */
export const listParameters = (query: QueryObject): URLSearchParams =>
  parameters(query, (name, value) => (SHAPING.includes(name) ? value : quoted(value)));

/** The query of any other path. All texts are used unchanged. */
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
