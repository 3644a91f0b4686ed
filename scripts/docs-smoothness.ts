// What the documentation at /docs costs the browser: CPU time of the main thread to open each operation and to execute
// it with its example, over the seed. Nobody is authorized: a write ends at its 401. `npm run smoothness:docs` measures
// every operation, `-- listVisits` only that one. `-- --limit 300` measures once more what took longer, and exits with 1
// if an operation takes longer again or cannot be measured.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { z } from "zod";
import { buildApp } from "../src/app.ts";
import { createToken } from "../src/db/tokens.ts";
import { packagePath } from "../src/package-path.ts";
import { launchChromium } from "./chromium.ts";
import { seededDatabase } from "./seeded-database.ts";

/** How long to wait for something to appear, in milliseconds. */
const PATIENCE = 20_000;
/** The page is quiet when it uses less than 5 ms of CPU in this time. */
const QUIET = 300;

const operation = z.looseObject({ operationId: z.string(), tags: z.array(z.string()) });
const { paths } = z
  .looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) })
  .parse(parse(readFileSync(packagePath("openapi.yaml"), "utf8")));
const { values, positionals: asked } = parseArgs({
  options: { limit: { type: "string" } },
  allowPositionals: true,
});
const limit = Number(values.limit ?? Number.POSITIVE_INFINITY);

const database = seededDatabase();
// Without any token, writing is off.
createToken(database, { name: "somebody", scope: "write" });
const app = await buildApp({ database });
const url = await app.listen({ port: 0, host: "127.0.0.1" });
const browser = await launchChromium();

/** A page of the documentation with the operations of a tag. */
async function openTag(tag: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.goto(`${url}/docs`);
  await page.locator(`#operations-tag-${tag}`).click();

  /** The CPU time of the main thread so far, in milliseconds. */
  async function busy(): Promise<number> {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ThreadTime")?.value ?? 0) * 1000;
  }

  /** What a click costs, until something is there and nothing happens any more. Waiting as tests do would cost too. */
  async function cost(button: string, expected: string): Promise<number> {
    const before = await busy();
    await page.evaluate(`document.querySelector("${button}").click()`);
    const end = Date.now() + PATIENCE;
    for (let last = before; Date.now() < end; ) {
      await page.waitForTimeout(QUIET);
      const now = await busy();
      const isThere = await page.evaluate(`document.querySelector("${expected}") !== null`);
      if (isThere && now - last < 5) return Math.round(now - before);
      last = now;
    }
    throw new Error(`${expected} did not appear`);
  }

  /** How far down something is, or its end. */
  const edge = async (selector: string, side: "top" | "bottom"): Promise<number> =>
    Number(await page.evaluate(`document.querySelector("${selector}").getBoundingClientRect().${side}`));

  /** Opens an operation, executes it and closes it. */
  async function measure(operationId: string) {
    const block = `#operations-${tag}-${operationId}`;
    const [head, execute] = [`${block} .opblock-summary-control`, `${block} .btn.execute`];
    const answer = `${block} .live-responses-table .response .response-col_status`;
    await page.locator(block).waitFor();
    const opened = await cost(head, execute);
    const top = await edge(block, "top");
    const height = Math.round((await edge(block, "bottom")) - top);
    const down = Math.round((await edge(execute, "top")) - top);
    const executed = await cost(execute, answer);
    const [status = ""] = (await page.locator(answer).innerText()).split("\n");
    await page.locator(head).click();
    const figures = `${operationId.padEnd(32)}${String(opened).padStart(6)}${String(executed).padStart(9)}`;
    console.log(`${figures}   ${status}, ${height} px high, Execute at ${down} px`);
    return { operationId, opened, executed, isAbove: Math.max(opened, executed) > limit };
  }
  return { measure, close: () => page.close() };
}

const costs: Awaited<ReturnType<Awaited<ReturnType<typeof openTag>>["measure"]>>[] = [];
const failed: string[] = [];
console.log(`${"".padEnd(32)}opened executed (ms)`);
const operations = Object.values(paths)
  .flatMap((methods) => Object.values(methods))
  .filter(({ operationId }) => asked.length === 0 || asked.includes(operationId));
for (const [tag = "", those] of Map.groupBy(operations, ({ tags }) => tags[0])) {
  let page = await openTag(tag);
  for (const { operationId } of those)
    try {
      const first = await page.measure(operationId);
      costs.push(first);
      if (!first.isAbove) continue;
      // By chance or not? What was resolved is kept, so it takes a new page.
      await page.close();
      page = await openTag(tag);
      if ((await page.measure(operationId)).isAbove) failed.push(operationId);
    } catch (error) {
      console.log(`${operationId}: ${error instanceof Error ? error.message : error}`);
      failed.push(operationId);
      await page.close();
      page = await openTag(tag);
    }
  await page.close();
}
for (const what of ["opened", "executed"] as const) {
  const worst = costs.toSorted((one, other) => other[what] - one[what]);
  const most = worst.slice(0, 5).map((one) => `${one.operationId} ${one[what]}`);
  console.log(`${what}: median ${worst[worst.length >> 1]?.[what]} ms, the most ${most.join(", ")}`);
}
if (failed.length > 0) console.log(`above ${limit} ms twice, or not measured: ${failed.join(", ")}`);
await browser.close();
await app.close();
database.close();
process.exitCode = failed.length > 0 ? 1 : 0;
