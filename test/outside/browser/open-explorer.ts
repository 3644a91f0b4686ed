// Opens the explorer in a browser: a real server over a real socket, Debian's Chromium, and a record of all errors.
// Without Chromium, the tests report that they are skipped.
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Test } from "tap";
import { z } from "zod";
import { CHROMIUMS, chromiumPath, launchChromium } from "../../../scripts/chromium.ts";
import { buildApp } from "../../../src/app.ts";
import { attachTexts } from "../../../src/db/attach-texts.ts";
import { Database } from "../../../src/db/connection/database.ts";
import { migrate } from "../../../src/db/schema/migrate.ts";
import { attachFolder } from "../../../src/evidence/attach-folder.ts";
import { decodeText } from "../../../src/evidence/source-text.ts";
import { loadSeed } from "../../../src/import/load-seed.ts";

/** After this time a test counts as hanging. It is long, because a busy machine may be slow. */
const PATIENCE_MS = 900_000;

/** For the options of a test. */
export const skip = chromiumPath === undefined ? `there is no Chromium at ${CHROMIUMS.join(" or ")}` : false;

const axeSource = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const violations = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

interface Options {
  /** The folder with the records; by default the seed. */
  seed?: string;
  /** The texts to attach, by source. */
  texts?: Readonly<Record<string, string>>;
  /** A folder with texts to attach. */
  articles?: string;
}

/** Starts a server and a browser for one test. Both are closed when it ends. */
export async function openExplorer(t: Test, { seed = "seed", texts = {}, articles }: Options = {}) {
  const database = new Database(":memory:");
  migrate(database);
  loadSeed(database, seed);
  if (articles !== undefined) attachFolder(database, articles);
  else {
    const given = Object.entries(texts).map(
      ([source, text]) => [source, decodeText(Buffer.from(text))] as const,
    );
    attachTexts(database, new Map(given), 0);
  }
  const app = await buildApp({ database });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const browser = await launchChromium();
  const complaints: string[] = [];
  t.teardown(async () => {
    await browser.close();
    await app.close();
    database.close();
  });
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on("request", (request) => {
      const asked = request.url();
      if (!asked.startsWith(`${url}/`) && !/^(data|blob):/.test(asked))
        complaints.push(`${page.url()} asks ${asked}`);
    });
    await page.goto(url + path);
    if (options.javaScriptEnabled !== false && !path.startsWith("/docs")) await shown(page);
    return page;
  };
  return {
    url,
    database,
    open,
    /** The answer of the API. */
    ask: async (path: string) => (await app.inject(path)).json(),
    /** The number of records of a list under /v1. */
    total: async (list: string) => Number((await app.inject(`/v1/${list}`)).json().meta.total),
    /** Errors and warnings of the console, and requests to other hosts. */
    complaints,
  };
}

/** Waits until the view has replaced the summary from the server. */
export const shown = async (page: Page): Promise<void> => {
  await page.locator("#app:not([hidden])").waitFor();
};

/** The faults that axe finds, each with its first place. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = violations.parse(await page.evaluate("axe.run().then((results) => results.violations)"));
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`);
}
