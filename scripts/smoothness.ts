// How smooth the explorer is over a database with many visits: what it holds up the browser for, step by step. A task of
// more than 50 ms is a long one; none should take 200. Give it the SQLite file: `npm run smoothness -- data/entente.sqlite`.
import { z } from "zod";
import { buildApp } from "../src/app.ts";
import { Database } from "../src/db/connection/database.ts";
import { launchChromium } from "./chromium.ts";

const [file = "data/entente.sqlite"] = process.argv.slice(2);
const database = new Database(file, { readonly: true });
const app = await buildApp({ database });
const url = await app.listen({ port: 0, host: "127.0.0.1" });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addInitScript(`
  globalThis.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: "longtask", buffered: true });
`);

const listed = z.object({
  data: z.array(z.object({ id: z.string(), visit_count: z.number() })),
  meta: z.object({ total: z.number() }),
});
const most = await app.inject("/v1/relations?sort=-visit_count&limit=1&visit_count_min=1");
const { data, meta } = listed.parse(most.json());
const [{ id, visit_count } = { id: "", visit_count: 0 }] = data;
console.log(`${meta.total} pairs with visits; ${id} has ${visit_count}, the most`);

let longest = 0;
async function step(what: string, act: () => Promise<unknown>): Promise<void> {
  await act();
  // An observer is told of a task when it has ended and the browser is idle again.
  await page.waitForTimeout(400);
  const tasks = z.array(z.number()).parse(await page.evaluate("longTasks.splice(0)"));
  longest = Math.max(longest, ...tasks);
  console.log(`${what}: ${tasks.length === 0 ? "no long task" : `${tasks.map(Math.round).join(", ")} ms`}`);
}

await step("every pair", () => page.goto(url));
const paint = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime");
console.log(`first contentful paint: ${Math.round(Number(paint))} ms`);
await step("the pair with the most visits", async () => {
  await page.goto(`${url}/?relation_id=${id}`);
  await page.locator(".chart svg").waitFor();
});
await step("over the bars", async () => {
  for (const bar of (await page.locator(".bars .bar").all()).slice(0, 40)) await bar.hover({ force: true });
});
await step("picking a day", async () => {
  await page.locator("input[type=date]").fill("1990-01-01");
  await page.locator("input[type=date]").press("Tab");
  await page.waitForURL(/day=1990-01-01/);
});
await step("twenty years, visit by visit", async () => {
  await page.getByLabel("From year").fill("1980");
  await page.getByLabel("to year").fill("1999");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/date_from=1980/);
});
await step("back", () => page.goBack());
for (const name of ["Mexico", "Japan", "France"])
  await step(`to ${name} by keyboard`, async () => {
    await page.getByRole("combobox", { name: "Choose another pair of countries" }).focus();
    await page.keyboard.type(name);
    await page
      .getByRole("option", { name: new RegExp(name) })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: new RegExp(name) }).waitFor();
  });
console.log(`the longest: ${Math.round(longest)} ms`);
await browser.close();
await app.close();
database.close();
