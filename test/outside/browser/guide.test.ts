// /docs/guide in a browser without scripts: the choice of a language, anchors, and links there and back.
import t from "tap";
import { openExplorer, skip } from "./open-explorer.ts";

t.test("one choice shows every sample in that language, without scripts", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const page = await open("/docs/guide/api", { javaScriptEnabled: false });
  const samples = await page.locator(".sample").count();
  t.ok(samples > 5, `${samples} samples`);
  const shown = async () =>
    Object.fromEntries(
      await Promise.all(
        ["curl", "python", "typescript"].map(async (language) => [
          language,
          await page.locator(`.in-${language}`).filter({ visible: true }).count(),
        ]),
      ),
    );
  t.strictSame(await shown(), { curl: samples, python: 0, typescript: 0 });
  await page.getByRole("radio", { name: "Python" }).check();
  t.strictSame(await shown(), { curl: 0, python: samples, typescript: 0 });
  await page.getByRole("radio", { name: "Python" }).press("ArrowRight");
  t.strictSame(await shown(), { curl: 0, python: 0, typescript: samples });
  t.strictSame(complaints, []);
});

t.test("contents lead to headings, pages to pages, the explorer to the guide", { skip }, async (t) => {
  const { open, complaints, url } = await openExplorer(t);
  const page = await open("/", { reducedMotion: "reduce" });
  await page
    .getByRole("navigation", { name: "Views" })
    .getByRole("link", { name: "Guide", exact: true })
    .click();
  await page.waitForURL(`${url}/docs/guide`);
  await page.getByRole("navigation", { name: "Guide" }).getByRole("link", { name: "The API" }).click();
  await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Caching" }).click();
  await page.waitForURL(`${url}/docs/guide/api#caching`);
  const top = Number((await page.locator("#caching").boundingBox())?.y);
  t.ok(top >= 0 && top < 300, `its heading is at the top: ${top}`);
  t.strictSame(complaints, []);
});
