// Takes the pictures of docs/screens: each view of the explorer over the seed, wide and narrow, light and dark. No
// text of a source is attached, so that none is in a picture. Needs Chromium.
import { mkdirSync } from "node:fs";
import { buildApp } from "../src/app.ts";
import { packagePath } from "../src/package-path.ts";
import { launchChromium } from "./chromium.ts";
import { seededDatabase } from "./seeded-database.ts";

const VIEWS = {
  timeline: "/?day=2022-06-01",
  areas: "/?view=areas",
  people: "/?view=people&person=kishida-fumio",
  quotes: "/?view=quotes",
  record: "/?view=record&type=visit&id=2022-04-30-jpn-vnm-kishida-fumio",
  source: "/?view=source&id=vietnam-japan-elevate-ties",
  search: "/?view=search&q=partnership",
  questions: "/?view=questions",
  guide: "/docs/guide",
  docs: "/docs/",
};

/** What shows that a page is there which is no view of the explorer. */
const READY: Readonly<Record<string, string>> = { guide: "main h1", docs: ".opblock-tag >> nth=0" };

const folder = packagePath("docs/screens");
mkdirSync(folder, { recursive: true });
const database = seededDatabase();
const app = await buildApp({ database });
const url = await app.listen({ port: 0, host: "127.0.0.1" });
const browser = await launchChromium();
for (const colorScheme of ["light", "dark"] as const)
  for (const [width, height, deviceScaleFactor] of [
    [1440, 1000, 0.6],
    [360, 760, 1],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor, colorScheme });
    for (const [name, path] of Object.entries(VIEWS)) {
      await page.goto(url + path);
      await page.locator(READY[name] ?? "#app:not([hidden])").waitFor();
      await page.screenshot({
        path: `${folder}/${name}-${width}-${colorScheme}.jpg`,
        type: "jpeg",
        quality: 72,
      });
    }
    await page.close();
  }
await browser.close();
await app.close();
database.close();
