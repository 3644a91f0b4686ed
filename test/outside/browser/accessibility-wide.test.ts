// The explorer on a desk by day shuts nobody out, with its script and before it.
import t from "tap";
import { lookThroughViews } from "./look-through-views.ts";
import { axe, openExplorer, skip } from "./open-explorer.ts";

t.test("axe finds nothing at 1440 px in the light", { skip }, (t) => lookThroughViews(t, 1440, "light"));

t.test("what the server sends before the script runs is as open", { skip }, async (t) => {
  const { open } = await openExplorer(t);
  const page = await open("/");
  // The script has run by now; the page without it is put in its place, since axe needs scripts itself.
  await page.setContent(await (await fetch(page.url(), { headers: { accept: "text/html" } })).text());
  t.strictSame(await axe(page), []);
});
