// The seeded API over a file, with a token of each scope: for tests that write.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LightMyRequestResponse } from "fastify";
import type { Test } from "tap";
import { z } from "zod";
import { buildApp } from "../src/app.ts";
import { Database } from "../src/db/connection/database.ts";
import { createToken } from "../src/db/tokens.ts";
import type { Limits } from "../src/http/limits.ts";
import { holdToContract } from "./contract/contract.ts";
import { whatItsLogDoesNotTell } from "./log/replayed.ts";
import { seededDatabase, seededFile } from "./seeded.ts";

const itemBody = z.object({
  data: z.record(z.string(), z.unknown()),
  meta: z.looseObject({ dataset_version: z.string(), revision: z.number() }),
});
const listBody = z.looseObject({
  data: z.array(z.record(z.string(), z.unknown())),
  meta: z.looseObject({ total: z.number() }),
  links: z.object({ next: z.string().nullable() }),
});
const problemBody = z.looseObject({
  code: z.string(),
  status: z.number(),
  detail: z.string(),
  errors: z
    .array(z.looseObject({ pointer: z.string().optional(), parameter: z.string().optional() }))
    .default([]),
});

type Method = "POST" | "PUT" | "PATCH" | "DELETE" | "GET";
interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
  /** `null` for none. */
  token?: string | null;
}

/** The secret part of a token. It may contain the character that separates the parts of a token. */
export const secretOf = (token: string): string => token.slice("entente_000000000000_".length);

/** An organization with evidence that nothing in the seed refers to. */
export const parliament = {
  id: "parliament-of-tests",
  name: "Parliament of Tests",
  aliases: [],
  kind: "legislature",
  country: null,
  description: "It is made in a test.",
  evidence: [
    {
      source_id: "vietnam-japan-elevate-ties",
      start: 0,
      end: 7,
      span_sha256: "0".repeat(64),
      field: null,
      basis: "stated",
      note: null,
    },
  ],
};

/** Differences to the seeded API at the root of its host. `prepare` may add to the seed before the API is opened. */
interface Opened {
  publicUrl?: string | null;
  prepare?: (writer: Database) => void;
  /** The test changes tables directly, so they do not follow from the log. */
  tampers?: boolean;
}

export async function openWritable(
  t: Test,
  limits: Partial<Limits> = {},
  { publicUrl = null, prepare = () => {}, tampers = false }: Opened = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "entente-writes-"));
  const file = join(folder, "e.sqlite");
  const writer = seededFile(file);
  prepare(writer);
  const tokens = {
    read: createToken(writer, { name: "reader", scope: "read" }),
    write: createToken(writer, { name: "curator", scope: "write" }),
    admin: createToken(writer, { name: "chief", scope: "admin" }),
  };
  const database = new Database(file, { readonly: true });
  const app = await buildApp({ database, limits, publicUrl });
  holdToContract(t, app);
  t.teardown(async () => {
    await app.close();
    const wrong = tampers ? [] : whatItsLogDoesNotTell(writer, seededDatabase());
    database.close();
    writer.close();
    rmSync(folder, { recursive: true });
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
  });
  const send = (method: Method, url: string, { body, headers = {}, token = tokens.write }: Sent = {}) =>
    app.inject({
      method,
      url,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  /** The present ETag of a record. */
  const tagOf = async (url: string) => String((await app.inject(url)).headers.etag);
  const expect = (answer: LightMyRequestResponse, status: number) => {
    if (answer.statusCode !== status)
      throw new Error(`expected ${status}, got ${answer.statusCode}: ${answer.body.slice(0, 800)}`);
    return answer;
  };
  const get = async (url: string) => listBody.parse(expect(await app.inject(url), 200).json());
  return {
    app,
    file,
    get,
    writer,
    database,
    tokens,
    send,
    tagOf,
    item: (answer: LightMyRequestResponse, status = 200) => itemBody.parse(expect(answer, status).json()),
    problem: (answer: LightMyRequestResponse, status: number) =>
      problemBody.parse(expect(answer, status).json()),
  };
}
