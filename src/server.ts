// The process: prepares the database, listens, and closes gracefully.
import closeWithGrace from "close-with-grace";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { pino } from "pino";
import { buildApp } from "./app.ts";
import type { Config } from "./config.ts";
import { Database } from "./db/connection/database.ts";
import { keepWhole } from "./db/connection/keep-whole.ts";
import { FileReplaced, fileAt } from "./db/connection/open-files.ts";
import { sweepDumps } from "./dumps/dumps-folder.ts";
import { attachFolder } from "./evidence/attach-folder.ts";
import { textsIn } from "./evidence/texts-in.ts";
import { type Prepared, prepareDatabase } from "./import/prepare-database.ts";
import { openReaders } from "./readers/start-reader.ts";
import { superviseWorkers } from "./workers/supervise.ts";
import { isFirst, isWorker, letGo, WorkerProcess } from "./workers/worker.ts";

/** Serves until the process is told to stop. Requests in flight are finished first. */
export async function serve(config: Config): Promise<void> {
  if (isWorker()) return serveAsWorker(config);
  sweepDumps();
  const writable = new Database(config.database);
  const prepared = prepareDatabase(writable, textsIn(config.articlesDir));
  const { file } = writable;
  writable.close();
  if (config.workers === 1) return listen(config, { file, prepared });
  const log = pino({ level: config.logLevel });
  logPrepared(log, prepared);
  superviseWorkers(config.workers, config.limits, log, {
    file,
    isInPlace: () => fileAt(config.database) === file,
  });
}

async function serveAsWorker(config: Config): Promise<void> {
  const worker = new WorkerProcess();
  try {
    await listen(config, { file: await worker.servedFile(), worker });
  } catch (error) {
    letGo();
    throw error;
  }
}

/** What is to be served: the prepared file, and which process of several this is. */
interface Served {
  file: string | null;
  prepared?: Prepared;
  worker?: WorkerProcess;
}

/** Opens the prepared file and starts to listen. Throws an OperatorError if another file is at its path by now. */
async function listen(config: Config, { file, prepared, worker }: Served): Promise<void> {
  const database = new Database(config.database, { readonly: true });
  if (database.file !== file)
    throw new FileReplaced(`${config.database} was replaced while the server started: start it again`);
  const texts = attachFolder(database, config.articlesDir);
  const { limits, observing, publicUrl, logLevel } = config;
  const readers = openReaders(database, config.readers, { limits, publicUrl, logLevel }, (err) =>
    app.log.error({ err }, "a reader thread failed"),
  );
  const app = await buildApp({
    database,
    logger: { level: logLevel },
    limits,
    observing,
    publicUrl,
    service: worker,
    readers,
  });
  if (prepared !== undefined) logPrepared(app.log, prepared);
  for (const [source, { file }] of texts.attached) app.log.info({ source, file }, "attached a text");
  for (const large of texts.large) app.log.warn(large, "a text is too large to be attached; verify reads it");
  for (const refused of texts.refused) app.log.warn(refused, "refused a text");
  for (const file of texts.unknown) app.log.info({ file }, "a file is the text of no source");
  const endKeeping = keepWhole(database);
  app.addHook("onClose", async () => {
    endKeeping();
    await readers.close();
    database.close();
  });
  try {
    const url = await app.listen({ host: config.host, port: config.port });
    if (isFirst()) greet(url);
  } catch (error) {
    await app.close();
    throw error;
  }
  closeGracefully(app, worker);
}

/** Says where the service is to a person who sees its log. Programs read it from the log. */
function greet(url: string): void {
  if (process.stdout.isTTY) console.log(`Entente is at ${url}`);
}

function closeGracefully(app: FastifyInstance, worker: WorkerProcess | undefined): void {
  const skip = worker === undefined ? [] : [...SIGNALS];
  const grace = closeWithGrace({ delay: 10_000, logger: app.log, skip }, async ({ err }) => {
    if (err) app.log.error({ err }, "closing after an error");
    await app.close();
  });
  if (worker === undefined) return;
  for (const signal of SIGNALS) process.on(signal, () => {});
  worker.onClose(grace.close);
}

/** Signals that a terminal or supervisor sends to a whole process group. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;

function logPrepared(log: Pick<FastifyBaseLogger, "info">, { migrations, seed }: Prepared): void {
  if (migrations.length > 0) log.info({ migrations }, "migrated");
  if (seed !== null) log.info(seed, "loaded the seed");
}
