// The process: prepares the database, listens, and closes gracefully.
import closeWithGrace from "close-with-grace";
import { buildApp } from "./app.ts";
import type { Config } from "./config.ts";
import { Database } from "./db/open.ts";
import { prepareDatabase } from "./db/prepare.ts";
import { attachFolder } from "./evidence/attach-texts.ts";

/** Serves until the process is told to stop; in-flight requests are finished first. */
export async function serve(config: Config): Promise<void> {
  const writable = new Database(config.database);
  const prepared = prepareDatabase(writable);
  const database = new Database(config.database, { readonly: true });
  writable.close();
  const texts = attachFolder(database, config.articlesDir);
  const { limits, observing } = config;
  const app = await buildApp({ database, logger: { level: config.logLevel }, limits, observing });
  if (prepared.migrations.length > 0) app.log.info({ migrations: prepared.migrations }, "migrated");
  if (prepared.seed !== null) app.log.info(prepared.seed, "loaded the seed");
  for (const [source, { file }] of texts.attached) app.log.info({ source, file }, "attached a text");
  for (const large of texts.large) app.log.warn(large, "a text is too large to be attached; verify reads it");
  for (const refused of texts.refused) app.log.warn(refused, "refused a text");
  for (const file of texts.unknown) app.log.info({ file }, "a file is the text of no source");
  app.addHook("onClose", () => database.close());
  closeWithGrace({ delay: 10_000, logger: app.log }, async ({ err }) => {
    if (err) app.log.error({ err }, "closing after an error");
    await app.close();
  });
  await app.listen({ host: config.host, port: config.port });
}
