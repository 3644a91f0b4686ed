// Random requests made from the document: valid, almost valid and hostile ones for every operation. This file knows
// only the document; judge.ts says what an answer must be.
import fc from "fast-check";
import { allOperations, type Operation, valuesOf } from "../contract/document.ts";
import { HOSTILE } from "./hostile.ts";

const operations = allOperations();

export interface FuzzRequest {
  operation: Operation;
  method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
  url: string;
  headers: Record<string, string>;
  payload: string | null;
}

const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll("%2C", ",");

const hostile = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
);

/** Bytes of a query that no encoder would write. */
const rawPiece = fc.constantFrom(
  "%",
  "%zz",
  "%E0%A4%A",
  "%00",
  "+",
  "?",
  "&&",
  "=",
  "a=b=c",
  "[]=1",
  "a[b]=1",
  "#",
  ";",
);

type Parameter = Operation["parameters"][number];

const workedValue = ({ example, schema }: Parameter): string[] => {
  const worked = example ?? schema.examples?.[0];
  return worked === undefined ? [] : [String(worked)];
};

const enumOf = ({ schema }: Parameter): string[] =>
  (valuesOf(schema) ?? valuesOf(schema.items) ?? []).map(String);

/** Examples of the documented parameters of all operations: valid for some, so almost valid for others. */
const known = [...new Set(operations.flatMap((one) => one.parameters.flatMap(workedValue)))];

const valueFor = (parameter: Parameter): fc.Arbitrary<string> => {
  const right = [...workedValue(parameter), ...enumOf(parameter)];
  return fc.oneof(
    {
      weight: right.length === 0 ? 0 : 12,
      arbitrary: fc.constantFrom(...right, ...(right.length === 0 ? [""] : [])),
    },
    { weight: 2, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: hostile },
  );
};

function queryFor(operation: Operation): fc.Arbitrary<string> {
  const parameters = operation.parameters.filter((one) => one.in === "query");
  const required = parameters.filter((one) => one.required);
  const pair = (parameter: Parameter) =>
    valueFor(parameter).map((value) => `${encode(parameter.name)}=${encode(value)}`);
  const one: fc.Arbitrary<string>[] = parameters.map(pair);
  const any = fc.oneof(
    { weight: one.length === 0 ? 0 : 12, arbitrary: one.length === 0 ? fc.constant("") : fc.oneof(...one) },
    {
      weight: 1,
      arbitrary: fc.tuple(hostile, hostile).map(([name, value]) => `${encode(name)}=${encode(value)}`),
    },
    { weight: 1, arbitrary: rawPiece },
  );
  const needed = fc.tuple(...required.map(pair));
  return fc
    .tuple(
      fc.oneof({ weight: 9, arbitrary: needed }, { weight: 1, arbitrary: fc.constant([]) }),
      fc.array(any, { maxLength: 3 }),
    )
    .map(([first, rest]) => [...first, ...rest].join("&"));
}

function pathFor({ path, parameters }: Operation): fc.Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const values = names.map((name) => {
    const right = parameters.filter((one) => one.in === "path" && one.name === name).flatMap(workedValue);
    return fc.oneof(
      {
        weight: right.length === 0 ? 0 : 12,
        arbitrary: fc.constantFrom(...right, ...(right.length === 0 ? [""] : [])).map(encode),
      },
      { weight: 1, arbitrary: fc.constantFrom(...known).map(encode) },
      { weight: 2, arbitrary: hostile.map(encode) },
      { weight: 1, arbitrary: rawPiece.filter((piece) => !/[?#]/.test(piece)) },
    );
  });
  return fc
    .tuple(...values)
    .map((filled) =>
      names.reduce((text, name, at) => text.replace(`{${name}}`, () => filled[at] ?? ""), path),
    );
}

const headerValue = fc.oneof(
  fc.constantFrom(
    "*",
    '"x"',
    'W/"1-x", "2-y"',
    "gzip, *;q=0",
    "text/html;q=0.9,*/*;q=0.1",
    "application/x-ndjson",
    "text/csv",
  ),
  fc.constantFrom(
    "application/json",
    "image/png",
    ";;;,,,",
    "a".repeat(2000),
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "bytes=0-1",
  ),
  fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[^\t\x20-\x7e]/g, "")),
);
const headers = fc.dictionary(
  fc.constantFrom(
    "accept",
    "accept-encoding",
    "if-none-match",
    "if-match",
    "if-modified-since",
    "origin",
    "range",
    "x-forwarded-for",
    "x-http-method-override",
    "cookie",
    "forwarded",
    "idempotency-key",
    "transfer-encoding-x",
  ),
  headerValue,
  { maxKeys: 3 },
);

const deep = (depth: number): string => `${'{"a":['.repeat(depth)}1${"]}".repeat(depth)}`;

/** A body like the document's example with replaced parts, and texts that are not valid bodies. */
function bodyFor({ requestBody }: Operation): fc.Arbitrary<string | null> {
  const example = Object.values(requestBody?.content ?? {})[0]?.example;
  if (requestBody === undefined) return fc.constantFrom(null, null, null, "{}", "x");
  const object = typeof example === "object" && example !== null ? example : {};
  const replaced = fc
    .tuple(
      // An id can be used only once, so each new record needs another one.
      fc.option(fc.nat({ max: 1_000_000 }).map((number) => ({ id: `made-${number}` }))),
      fc.array(
        fc.tuple(
          fc.constantFrom(...Object.keys(object), "__proto__", "extra"),
          fc.oneof(hostile, fc.jsonValue()),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([made, changes]) => JSON.stringify({ ...object, ...made, ...Object.fromEntries(changes) }));
  return fc.oneof(
    { weight: 8, arbitrary: replaced },
    { weight: 2, arbitrary: fc.json() },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "",
        "{",
        "null",
        "[]",
        '"x"',
        deep(5),
        deep(20_000),
        '{"__proto__":{"a":1}}',
        "\ufeff{}",
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 0, max: 300_000 })
        .map((size) => JSON.stringify({ title: "x".repeat(size) })),
    },
    { weight: 1, arbitrary: hostile },
  );
}

/** A request to one operation, mostly with its own method. `token` is a token that may do everything. */
function requestTo(operation: Operation, token: string): fc.Arbitrary<FuzzRequest> {
  const own: FuzzRequest["method"] = (
    { get: "GET", post: "POST", put: "PUT", patch: "PATCH", delete: "DELETE" } as const
  )[operation.method];
  const reads = operation.method === "get";
  const types = Object.keys(operation.requestBody?.content ?? {});
  return fc
    .record({
      method: fc.oneof(
        { weight: 12, arbitrary: fc.constant(own) },
        {
          weight: 1,
          arbitrary: fc.constantFrom("HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH" as const),
        },
      ),
      path: pathFor(operation),
      query: queryFor(operation),
      headers,
      payload: bodyFor(operation),
      type: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...types, "application/json") },
        { weight: 1, arbitrary: headerValue },
      ),
      match: fc.constantFrom("*", "*", '"1-x"', ""),
      authorization: fc.oneof(
        { weight: reads ? 1 : 8, arbitrary: fc.constant(`Bearer ${token}`) },
        { weight: reads ? 8 : 1, arbitrary: fc.constant("") },
        { weight: 1, arbitrary: fc.constantFrom("Bearer x", "Basic YTpi", "Bearer entente_0_0", "Bearer") },
      ),
    })
    .map(({ method, path, query, headers, payload, type, match, authorization }) => {
      const carries = payload !== null && !["GET", "HEAD", "OPTIONS"].includes(method);
      return {
        operation,
        method,
        url: query === "" ? path : `${path}?${query}`,
        headers: {
          ...headers,
          ...(authorization === "" ? {} : { authorization }),
          ...(carries ? { "content-type": type } : {}),
          ...(reads || match === "" ? {} : { "if-match": match }),
        },
        payload: carries ? payload : null,
      };
    });
}

/** A request to any operation; all operations are equally likely. */
export const requests = (token: string): fc.Arbitrary<FuzzRequest> =>
  fc.oneof(...operations.map((operation) => requestTo(operation, token)));

/** The request as a shell command. */
export const asCurl = ({ method, url, headers, payload }: FuzzRequest): string =>
  [
    `curl -sgi -X ${method}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(payload === null ? [] : [`--data-binary ${quote(payload.slice(0, 2000))}`]),
    quote(`http://127.0.0.1:3000${url}`),
  ].join(" ");

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
