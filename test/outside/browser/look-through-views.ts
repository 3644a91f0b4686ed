// Checks every view with axe, at one width and in one theme.
import type { Test } from "tap";
import { quote, source, TEXT, writeSeedFolder } from "../../harbour-talks.ts";
import { axe, openExplorer } from "./open-explorer.ts";

const VIEWS = [
  "/",
  "/?day=2022-06-01",
  "/?relation_id=LAO-VNM",
  "/?view=areas&stance=agreed",
  "/?view=people&person=kishida-fumio",
  "/?view=quotes",
  "/?view=sources",
  "/?view=source&id=harbour-talks&start=22&end=60",
  "/?view=source&id=vietnam-japan-elevate-ties",
  "/?view=record&type=quote&id=open-to-all",
  "/?view=record&type=person&id=kishida-fumio",
  "/?view=search&q=partnership",
  "/?view=list&call=%2Fv1%2Fevents%3Fkind%3Dvisit",
  "/?view=questions",
];

const GUIDE = ["", "/api", "/client", "/mapping", "/operations", "/reliability"].map(
  (page) => `/docs/guide${page}`,
);

/** axe finds no fault, and nothing is wider than the screen. */
export async function lookThroughViews(t: Test, width: number, colorScheme: "light" | "dark"): Promise<void> {
  const { seed } = writeSeedFolder(t, { sources: [source], quotes: [quote] });
  const { open, complaints } = await openExplorer(t, { seed, texts: { [source.id]: TEXT } });
  for (const path of VIEWS) {
    const page = await open(path, { viewport: { width, height: 800 }, colorScheme });
    t.strictSame(await axe(page), [], `${path} at ${width} px, ${colorScheme}`);
    const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    t.equal(wider, 0, `${path} at ${width} px: nothing is cut off`);
    await page.context().close();
  }
  for (const path of GUIDE) {
    const page = await open(path, { viewport: { width, height: 800 }, colorScheme });
    t.strictSame(await axe(page), [], `${path} at ${width} px, ${colorScheme}`);
    t.equal(
      await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
      0,
      `${path} at ${width} px: nothing is cut off`,
    );
    await page.context().close();
  }
  const docs = await open("/docs/", { viewport: { width, height: 800 }, colorScheme });
  await docs.locator("#operations-tag-visits").click();
  await docs.locator("#operations-visits-getVisit .opblock-summary-control").click();
  await docs.getByRole("button", { name: "Execute" }).click();
  await docs.locator(".live-responses-table .response-col_status").last().waitFor();
  t.strictSame(
    // Swagger UI puts the link to an operation inside the button that opens it.
    (await axe(docs)).filter((one) => !one.startsWith("nested-interactive")),
    [],
    `/docs at ${width} px, ${colorScheme}`,
  );
  t.equal(
    await docs.evaluate("document.documentElement.scrollWidth - innerWidth"),
    0,
    "/docs: nothing is cut off",
  );
  t.strictSame(complaints, []);
}
