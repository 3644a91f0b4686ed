// The explorer is accessible on a desktop with the light theme, with and without its script.
import t from "tap";
import { lookThroughViews } from "./look-through-views.ts";
import { axe, openExplorer, skip } from "./open-explorer.ts";

t.test("axe finds nothing at 1440 px in the light", { skip }, (t) => lookThroughViews(t, 1440, "light"));

t.test("what the server sends before the script runs is as open", { skip }, async (t) => {
  const { open } = await openExplorer(t);
  const page = await open("/");
  // The script has run by now. The page without it is put in its place, because axe itself needs scripts.
  await page.setContent(await (await fetch(page.url(), { headers: { accept: "text/html" } })).text());
  t.strictSame(await axe(page), []);
});
