// The API over a seeded file, with real reader threads.
import type { FastifyInstance } from "fastify";
import type { Test } from "tap";
import { buildApp } from "../../src/app.ts";
import { Database } from "../../src/db/connection/database.ts";
import { DEFAULT_LIMITS, type Limits } from "../../src/http/limits.ts";
import type { Readers } from "../../src/readers/readers.ts";
import { openReaders } from "../../src/readers/start-reader.ts";
import { seededFile } from "../seeded.ts";

interface WithReaders {
  app: FastifyInstance;
  /** The connection that the app reads. */
  database: Database;
  /** Another connection, which writes. */
  writer: Database;
  readers: Readers;
  file: string;
}

interface Opened {
  limits?: Partial<Limits>;
  threads?: number;
  publicUrl?: string | null;
  /** Is called with the database before threads get its texts. */
  prepare?: (database: Database) => void;
}

/** Opens the API; everything is closed when the test ends. An error of a thread fails the test. */
export async function openWithReaders(
  t: Test,
  { limits: changed = {}, threads = 1, publicUrl = null, prepare = () => {} }: Opened = {},
): Promise<WithReaders> {
  const file = `${t.testdir()}/e.sqlite`;
  const writer = seededFile(file);
  const database = new Database(file, { readonly: true });
  prepare(database);
  // On a busy machine, anything can take long: nothing is refused for that.
  const limits = { ...DEFAULT_LIMITS, queryMs: 0, ...changed };
  const set = { limits, publicUrl, logLevel: "silent" };
  const readers = openReaders(database, threads, set, (error) => t.error(error, "a thread failed"));
  const app = await buildApp({ database, limits, publicUrl, readers });
  t.teardown(async () => {
    await app.close();
    await readers.close();
    database.close();
    writer.close();
  });
  return { app, database, writer, readers, file };
}

/** From now on, the event loop answers nothing that takes more than one query. */
export function leaveAllToReaders(database: Database): void {
  database.queryBudget = 0;
}
