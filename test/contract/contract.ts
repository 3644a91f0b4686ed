// Checks answers against the committed document, with a validator that knows nothing of our code (Ajv, JSON Schema
// 2020-12).
import type { ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Test } from "tap";
import { z } from "zod";
import { resources } from "../../src/resources/resources.ts";
import { bodyFaults } from "./body-faults.ts";
import { DOCUMENT, operationAt, schemas } from "./document.ts";

const PROBLEM = "application/problem+json";

/** An answer as it was sent; `body` is null if it was not read. */
export interface Answered {
  method: string;
  /** The path of the document, such as `/v1/visits/{id}`; null if no path matched. */
  path: string | null;
  status: number;
  headers: Readonly<Record<string, unknown>>;
  body: string | null;
  /** Whether `fields` selected a part of each record. */
  inPart?: boolean;
}

/**
 * Closes every object, so that a property of an answer that the document does not name is a fault. An object without
 * named properties (a tree of links, a value of any kind) stays open.
 */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      ["example", "examples", "enum", "const", "default"].includes(key) ? value : closed(value),
    ]),
  );
  const isObject =
    "properties" in schema && !("additionalProperties" in schema) && schema.properties !== null;
  return isObject && "type" in schema ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addVocabulary(["example"]);
ajv.addSchema({ $id: DOCUMENT, $defs: asSchema(schemas, DOCUMENT) });

/** A copy of the shared schemas in which no property of a record is required, for answers with `fields`. */
const IN_PART = `in-part-${DOCUMENT}`;

function addSchemasInPart(): void {
  const records = new Set(resources.map(({ schemaName }) => schemaName));
  const inPart = Object.entries(schemas).map(([name, schema]) => [
    name,
    records.has(name) ? withoutRequired(schema) : schema,
  ]);
  ajv.addSchema({ $id: IN_PART, $defs: asSchema(Object.fromEntries(inPart), IN_PART) });
}

function withoutRequired(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === "required" ? undefined : value)));
}

/** A closed copy of a schema that refers to the shared schemas in the validator. */
function asSchema(schema: unknown, shared: string): Record<string, unknown> {
  const local = JSON.stringify(closed(schema)).replaceAll('"#/components/schemas/', `"${shared}#/$defs/`);
  return z.record(z.string(), z.unknown()).parse(JSON.parse(local));
}

const validators = new Map<string, ValidateFunction>();

/** Compiling takes long. Most operations have the same schema for all their refusals. */
function validatorOf(schema: unknown, shared = DOCUMENT): ValidateFunction {
  const key = `${shared} ${JSON.stringify(schema)}`;
  let validate = validators.get(key);
  if (validate === undefined) {
    if (shared === IN_PART && ajv.getSchema(IN_PART) === undefined) addSchemasInPart();
    validate = ajv.compile(asSchema(schema, shared));
    validators.set(key, validate);
  }
  return validate;
}

/** What is wrong with an answer according to the document; empty if nothing is. */
export function faultsOf({ method, path, status, headers, body, inPart }: Answered): string[] {
  const type = String(headers["content-type"] ?? "").split(";")[0] ?? "";
  const asked = method.toLowerCase() === "head" ? "get" : method.toLowerCase();
  const documented = path === null ? undefined : operationAt(asked, path);
  if (documented === undefined) return faultsWithoutOperation(method, status, type, headers, body);
  const answer = documented.responses[status] ?? documented.responses.default;
  if (answer === undefined) return [`${documented.operationId} does not document the status ${status}`];
  if (answer.content === undefined)
    return body === null || body === "" ? [] : [`the status ${status} is documented without a body`];
  const content = answer.content[type];
  if (content === undefined)
    return [`the status ${status} is documented as ${Object.keys(answer.content)}, not as '${type}'`];
  // A part of a file is nothing by itself.
  if (body === null || method === "HEAD" || status === 206) return [];
  const faults = bodyFaults(type, body);
  if (faults.length > 0 || !/[/+]json$/.test(type) || content.schema === undefined) return faults;
  return invalidities(validatorOf(content.schema, inPart ? IN_PART : DOCUMENT), body);
}

/** Faults of an answer to a path or method that is not in the document: only a problem or a preflight is right. */
function faultsWithoutOperation(
  method: string,
  status: number,
  type: string,
  headers: Answered["headers"],
  body: string | null,
): string[] {
  if (method === "OPTIONS" && status === 204) return [];
  if (status < 400) return [`${method} answers ${status}, and the document has no such operation`];
  if (status === 405 && typeof headers.allow !== "string") return ["a 405 names the methods in Allow"];
  if (type !== PROBLEM) return [`a refusal is ${PROBLEM}, not '${type}'`];
  if (body === null || method === "HEAD") return [];
  return invalidities(validatorOf({ $ref: "#/components/schemas/Problem" }), body);
}

function invalidities(validate: ValidateFunction, body: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return [`the body is no JSON: ${body.slice(0, 100)}`];
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Paths that serve documents, not data. The document does not describe them. */
const UNDOCUMENTED = /^\/(docs(\/|$)|explorer\/|openapi\.(json|yaml)$)/;

/** `/v1/visits.csv` and `/v1/visits/:id` in the spelling of the document. */
const documentedPath = (route: string): string =>
  route.replaceAll(/:(\w+)/g, "{$1}").replace(/^(\/v1\/[\w-]+)\.\w+$/, "$1");

/** From now on, any answer of this application that breaks the contract fails the test. */
export const holdToContract = (t: Test, app: FastifyInstance): void =>
  watchContract(app, (breach) => t.fail(breach));

/**
 * From now on, calls `tell` for every answer of this application that breaks the contract. It checks the bytes that
 * were sent, also those of streams, after decoding. Answers that were broken off are ignored.
 */
export function watchContract(app: FastifyInstance, tell: (breach: string) => void): void {
  const watched = new WeakSet<ServerResponse>();
  app.addHook("onSend", (request, reply, payload, done) => {
    const { raw } = reply;
    const route = request.routeOptions.url;
    if (watched.has(raw) || (route !== undefined && UNDOCUMENTED.test(route))) return done(null, payload);
    watched.add(raw);
    const sent = recordBytes(raw);
    raw.once("finish", () => {
      const { method } = request;
      const headers = reply.getHeaders();
      const path = route === undefined ? null : documentedPath(route);
      const bytes = Buffer.concat(sent);
      const isGzip = headers["content-encoding"] === "gzip" && bytes.length > 0;
      const body = String(isGzip ? gunzipSync(bytes) : bytes);
      const inPart = asksForFields(request);
      const faults = faultsOf({ method, path, status: reply.statusCode, headers, body, inPart });
      if (faults.length > 0)
        tell(`${method} ${request.url} answers ${reply.statusCode}: ${faults.join("; ")}`);
    });
    done(null, payload);
  });
}

const query = z.object({ value: z.looseObject({ fields: z.unknown() }) });
/** Whether a request has `fields`, in its URL or in its body. */
const asksForFields = ({ url, body }: FastifyRequest): boolean =>
  new URLSearchParams(url.slice(url.indexOf("?"))).has("fields") || query.safeParse(body).success;

/** Records the bytes that are written to a response from now on. */
function recordBytes(raw: ServerResponse): readonly Buffer[] {
  const sent: Buffer[] = [];
  let isEnding = false;
  const note = (chunk: unknown) => {
    if (isEnding) return;
    if (typeof chunk === "string") sent.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) sent.push(Buffer.from(chunk));
  };
  raw.write = new Proxy(raw.write, {
    apply: (write, self, args) => {
      note(args[0]);
      return Reflect.apply(write, self, args);
    },
  });
  raw.end = new Proxy(raw.end, {
    apply: (end, self, args) => {
      note(args[0]);
      // `end` may call `write` with its argument.
      isEnding = true;
      return Reflect.apply(end, self, args);
    },
  });
  return sent;
}
