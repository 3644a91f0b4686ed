// A documented curl call → the same call in Python and in TypeScript, each a whole program that prints the answer.
// `examples/python/entente.py` and `entente-client` have the same verbs, so that one reading of the call serves both.

/** Where the documents say that the service is. */
export const ORIGIN = "http://127.0.0.1:3000";

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

interface CurlCall {
  method: string;
  path: string;
  query: readonly (readonly [name: string, value: string])[];
  headers: ReadonlyMap<string, string>;
  body: Json;
}

/** A call as both clients have it. */
interface ClientCall {
  /** In Python; in TypeScript it is the same in camelCase. */
  verb: string;
  /** Before the options. */
  values: Json[];
  options: { readonly [name: string]: Json };
  writes: boolean;
}

export interface Programs {
  python: string;
  typescript: string;
}

/** The programs for a call. `refusal` is the code of the problem that it is answered with, null where it goes well. */
export function programsOf(curl: string, refusal: string | null): Programs {
  const call = clientCall(readCurl(curl));
  return { python: pythonOf(call, refusal), typescript: typescriptOf(call, refusal) };
}

/** Understands the curl calls of the documents; throws where one has something else. */
function readCurl(command: string): CurlCall {
  const words = [...command.replaceAll("\\\n", " ").matchAll(/'([^']*)'|"([^"]*)"|([^\s'"]+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? "",
  );
  const headers = new Map<string, string>();
  let [method, body, url]: [string, Json, string] = ["GET", null, ""];
  for (let index = 1; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "-X") method = words[++index] ?? "";
    else if (word === "-d") body = JSON.parse(words[++index] ?? "");
    else if (word === "-H") {
      const [name = "", value = ""] = (words[++index] ?? "").split(": ");
      headers.set(name.toLowerCase(), value);
    } else if (word.startsWith(`${ORIGIN}/`)) url = word;
    else throw new Error(`a sample cannot be made of '${word}' in: ${command}`);
  }
  const { pathname, searchParams } = new URL(url);
  return { method, path: pathname, query: [...searchParams], headers, body };
}

/** Parameters of a list that take names, and those that take one value. */
const NAMES = ["sort", "fields", "include", "facet", "group_by"];
const PLAIN = [
  "q",
  "highlight",
  "date_match",
  "limit",
  "cursor",
  "sample",
  "seed",
  "known_at",
  "as_of",
  "type",
  "score_from",
];

/** Those of them that take a number. */
const NUMBERS = ["limit", "score_from"];

/** Paths whose verb takes nothing but a query; in Python by the names of its parameters. */
const TAKES_QUERY = ["search", "autocomplete", "duplicates"];

function clientCall({ method, path, query, headers, body }: CurlCall): ClientCall {
  const [, resource = "", id, rest] = path.match(/^\/v1\/([\w-]+)(?:\/([^/]+))?(\/.+)?$/) ?? [];
  const read = (verb: string, ...values: Json[]) => ({ verb, values, options: {}, writes: false });
  if (method === "POST" && id === "query") return read("query", resource, body);
  if (method === "PATCH" && id !== undefined) {
    const ifMatch = headers.get("if-match") ?? "*";
    const options = { if_match: ifMatch, ...Object.fromEntries(query) };
    return { verb: "patch", values: [resource, id, body], options, writes: true };
  }
  const asked = queryOf(query);
  const filled = Object.keys(asked).length === 0 ? [] : [asked];
  if (method !== "GET" || resource === "") throw new Error(`a sample cannot be made of ${method} ${path}`);
  if (TAKES_QUERY.includes(resource)) return read(resource, asked);
  if (id === undefined) return read("list", resource, ...filled);
  if (rest !== undefined) throw new Error(`a sample cannot be made of ${path}`);
  if ("as_of" in asked) return read("as_of", resource, id, asked.as_of ?? "");
  return read("get", resource, id, ...filled);
}

/** The query as the clients take it: a comma is a list, a parameter that is repeated a list of lists. */
function queryOf(pairs: CurlCall["query"]): { readonly [name: string]: Json } {
  const names = new Set(pairs.map(([name]) => name));
  return Object.fromEntries(
    [...names].map((name) => {
      const values = pairs.filter(([one]) => one === name).map(([, value]) => valueIn(name, value));
      return [name, values.length === 1 ? (values[0] ?? "") : values.map((value) => [value].flat())];
    }),
  );
}

function valueIn(name: string, text: string): Json {
  if (PLAIN.includes(name)) return NUMBERS.includes(name) ? Number(text) : text === "true" ? true : text;
  if (NAMES.includes(name)) return text.includes(",") ? text.split(",") : text;
  const values = [...text.matchAll(/"((?:[^"]|"")*)"|([^,]+)/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
  );
  return values.length === 1 ? (values[0] ?? "") : values;
}

const PYTHON_STEP = "    ";

function pythonOf({ verb, values, options, writes }: ClientCall, refusal: string | null): string {
  const takesQuery = TAKES_QUERY.includes(verb);
  const [asked] = values;
  const given = takesQuery && isObject(asked) ? [] : values.map((value) => python(value));
  const named = Object.entries(takesQuery && isObject(asked) ? asked : options);
  const all = [...given, ...named.map(([name, value]) => `${name}=${python(value)}`)];
  const call = `service.${verb}${laid("(", all, ")", PYTHON_STEP)}`;
  const imports = refusal === null ? "Entente" : "Entente, EntenteError";
  const shown =
    refusal === null
      ? `answer = ${call}\nprint(json.dumps(answer, indent=2))\n`
      : `try:\n${indented(call, PYTHON_STEP)}\nexcept EntenteError as error:\n    print(json.dumps(error.problem, indent=2))\n`;
  const [os, token] = writes ? ["import os\n", ', os.environ["TOKEN"]'] : ["", ""];
  return `import json\n${os}from entente import ${imports}\n\nservice = Entente("${ORIGIN}"${token})\n${shown}`;
}

function typescriptOf({ verb, values, options, writes }: ClientCall, refusal: string | null): string {
  const named = Object.keys(options).length === 0 ? [] : [options];
  const call = `entente.${camelCase(verb)}${laid(
    "(",
    [...values.map((value) => typescript(value)), ...named.map((value) => typescript(value, camelCase))],
    ")",
  )}`;
  const imports = refusal === null ? "EntenteClient" : "EntenteClient, EntenteError";
  // A name that there is not is refused before the program runs.
  const expected =
    refusal === "UNKNOWN_PARAMETER" ? "  // @ts-expect-error: there is no such parameter\n" : "";
  const shown =
    refusal === null
      ? `const answer = await ${call};\nconsole.log(JSON.stringify(answer, null, 2));\n`
      : `try {\n${expected}${indented(`await ${call};`, "  ")}\n} catch (error) {\n  if (!(error instanceof EntenteError)) throw error;\n  console.log(JSON.stringify(error.problem, null, 2));\n}\n`;
  const token = writes ? ', { token: process.env["TOKEN"] ?? "" }' : "";
  return `import { ${imports} } from "entente-client";\n\nconst entente = new EntenteClient("${ORIGIN}"${token});\n${shown}`;
}

const isObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const camelCase = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function python(value: Json): string {
  if (Array.isArray(value)) return laid("[", value.map(python), "]", PYTHON_STEP);
  if (isObject(value))
    return laid(
      "{",
      Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${python(one)}`),
      "}",
      PYTHON_STEP,
    );
  return value === null
    ? "None"
    : value === true
      ? "True"
      : value === false
        ? "False"
        : JSON.stringify(value);
}

function typescript(value: Json, nameOf = (name: string): string => name): string {
  if (Array.isArray(value))
    return laid(
      "[",
      value.map((one) => typescript(one)),
      "]",
    );
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => {
    const key = nameOf(name);
    return `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${typescript(one)}`;
  });
  return laid("{ ", members, " }");
}

/** On one line where it fits, else each part on a line of its own. */
function laid(open: string, parts: readonly string[], close: string, step = "  "): string {
  const line = open + parts.join(", ") + close;
  if (line.length <= 72 && !line.includes("\n")) return line;
  return `${open.trim()}\n${parts.map((part) => `${indented(part, step)},\n`).join("")}${close.trim()}`;
}

const indented = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by);
