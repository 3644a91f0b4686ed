// What the documentation at /docs costs the browser: CPU time of the main thread to load it, to open each operation and
// to execute it, over the seed. `npm run smoothness:docs`, or `npm run smoothness:docs -- listVisits` for that alone.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { buildApp } from "../src/app.ts";
import { packagePath } from "../src/package-path.ts";
import { launchChromium } from "./chromium.ts";
import { seededDatabase } from "./seeded-database.ts";

const operation = z.looseObject({ operationId: z.string(), tags: z.array(z.string()) });
const { paths } = z
  .looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) })
  .parse(parse(readFileSync(packagePath("openapi.yaml"), "utf8")));
const asked = process.argv.slice(2);
const operations = Object.values(paths)
  .flatMap((methods) => Object.entries(methods).map(([method, one]) => ({ method, ...one })))
  .filter(({ operationId }) => asked.length === 0 || asked.includes(operationId));

const database = seededDatabase();
const app = await buildApp({ database });
const url = await app.listen({ port: 0, host: "127.0.0.1" });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable");

/** The CPU time of the main thread so far, in milliseconds. */
async function busy(): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ThreadTime")?.value ?? 0) * 1000;
}

/** What an act costs the main thread until nothing happens any more. */
async function cost(act: () => Promise<unknown>): Promise<number> {
  const before = await busy();
  await act();
  for (let last = before, now = Number.POSITIVE_INFINITY; now - last > 5; ) {
    last = await busy();
    await page.waitForTimeout(500);
    now = await busy();
  }
  return Math.round((await busy()) - before);
}

/** A click without the waiting of a test, which would be counted. */
const click = (selector: string) =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

const load = await cost(async () => {
  await page.goto(`${url}/docs`);
  await page.locator(".opblock-tag").first().waitFor();
});
console.log(`load: ${load} ms`);
const costs: { operationId: string; opened: number; executed: number }[] = [];
for (const { operationId, tags, method } of operations) {
  const [tag = ""] = tags;
  const section = page.locator(`#operations-tag-${tag}`);
  if (!(await page.locator(`#operations-${tag}-${operationId}`).isVisible())) await section.click();
  const block = page.locator(`#operations-${tag}-${operationId}`);
  await block.waitFor();
  const head = `#operations-${tag}-${operationId} .opblock-summary-control`;
  const button = `#operations-${tag}-${operationId} .btn.execute`;
  const opened = await cost(() => click(head));
  const executed = method === "get" ? await cost(() => click(button)) : 0;
  const [box, execute] = [await block.boundingBox(), await page.locator(button).boundingBox()];
  const height = Math.round(box?.height ?? 0);
  const down = Math.round((execute?.y ?? 0) - (box?.y ?? 0));
  costs.push({ operationId, opened, executed });
  if (asked.length > 0)
    console.log(
      `${operationId}: opened ${opened} ms, executed ${executed} ms, ${height} px high, Execute at ${down} px`,
    );
  await click(head);
}
for (const what of ["opened", "executed"] as const) {
  const worst = costs.toSorted((one, other) => other[what] - one[what]);
  const middle = worst[worst.length >> 1]?.[what];
  const most = worst.slice(0, 5).map((one) => `${one.operationId} ${one[what]}`);
  console.log(`${what}: median ${middle} ms, the most ${most.join(", ")}`);
}
await browser.close();
await app.close();
database.close();
