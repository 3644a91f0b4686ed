// The API over its own database in memory, loaded with the seed. Most tests use it.
import type { FastifyInstance } from "fastify";
import type { Test } from "tap";
import { z } from "zod";
import { buildApp } from "../src/app.ts";
import { Database } from "../src/db/connection/database.ts";
import type { Limits } from "../src/http/limits.ts";
import type { Observing } from "../src/http/observe/observing.ts";
import { holdToContract } from "./contract/contract.ts";
import { seededDatabase, seededFile } from "./seeded.ts";

const json = z.json();
const object = z.record(z.string(), json);
const listBody = z.object({
  data: z.array(object),
  meta: z.looseObject({ total: z.number(), dataset_version: z.string() }),
  links: z.object({ self: z.string(), next: z.string().nullable() }),
});
const itemBody = z.object({ data: object, meta: z.looseObject({ dataset_version: z.string() }) });
const problemBody = z.looseObject({
  code: z.string(),
  status: z.number(),
  errors: z
    .array(z.looseObject({ parameter: z.string(), detail: z.string(), did_you_mean: z.string().optional() }))
    .default([]),
});

export interface TestApp {
  app: FastifyInstance;
  database: Database;
  /** The body of a list that must answer 200. */
  list: (url: string) => Promise<z.infer<typeof listBody>>;
  /** The ids on the first page of a list, in order. */
  ids: (url: string) => Promise<string[]>;
  /** The record of an item that must answer 200. */
  item: (url: string) => Promise<z.infer<typeof object>>;
  /** The problem of a request that must be refused. */
  problem: (url: string) => Promise<z.infer<typeof problemBody>>;
}

/** Differences to the seeded API at the root of its host. */
interface Opened {
  publicUrl?: string | null;
  database?: Database;
}

/**
 * Opens the seeded API, or that of another database, for one test. Every answer is checked against the contract. The
 * API and the database are closed when the test ends.
 */
export async function openApp(
  t: Test,
  limits: Partial<Limits> = {},
  { publicUrl = null, database = seededDatabase() }: Opened = {},
): Promise<TestApp> {
  const app = await buildApp({ database, limits, publicUrl });
  holdToContract(t, app);
  t.teardown(async () => {
    await app.close();
    database.close();
  });
  const get = async (url: string, expected: number) => {
    const answer = await app.inject(url);
    if (answer.statusCode !== expected)
      throw new Error(`${url} answers ${answer.statusCode}: ${answer.body.slice(0, 500)}`);
    return answer.json();
  };
  const list = async (url: string) => listBody.parse(await get(url, 200));
  return {
    app,
    database,
    list,
    ids: async (url) => (await list(url)).data.map((record) => String(record.id)),
    item: async (url) => itemBody.parse(await get(url, 200)).data,
    problem: async (url) => {
      const answer = await app.inject(url);
      if (answer.statusCode < 400) throw new Error(`${url} answers ${answer.statusCode}, expected a refusal`);
      return problemBody.parse(answer.json());
    },
  };
}

/** The seeded API over a file and a real socket, and another connection that writes, as another process would. */
export async function serveFile(
  t: Test,
  limits: Partial<Limits> = {},
  observing: Partial<Observing> = {},
  publicUrl: string | null = null,
) {
  const file = `${t.testdir()}/e.sqlite`;
  const writer = seededFile(file);
  const database = new Database(file, { readonly: true });
  const app = await buildApp({ database, limits, observing, publicUrl });
  holdToContract(t, app);
  t.teardown(async () => {
    await app.close();
    database.close();
    writer.close();
  });
  return { url: await app.listen({ port: 0, host: "127.0.0.1" }), writer, file };
}
