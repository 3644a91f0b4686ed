// /docs in the explorer's look: its header leads back, and what is pressed succeeds.
import t from "tap";
import { openExplorer, skip } from "./open-explorer.ts";

t.test("Try it out answers 200 with the example of the document", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const page = await open("/docs/");
  // It resolves the references of an operation when that is opened, which takes a busy machine long.
  page.setDefaultTimeout(60_000);
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Areas" }).waitFor();
  t.match(
    await page.evaluate(
      "getComputedStyle(document.querySelector('.opblock-tag') ?? document.body).fontFamily",
    ),
    /./,
  );
  for (const id of ["search-autocomplete", "sources-getSourceCoverage"]) {
    const [tag = ""] = id.split("-");
    const block = page.locator(`#operations-${id}`);
    if ((await block.count()) === 0) await page.locator(`#operations-tag-${tag}`).click();
    await block.locator(".opblock-summary-control").click();
    await block.getByRole("button", { name: "Execute" }).click();
    const status = block.locator(".live-responses-table .response-col_status");
    await status.last().waitFor();
    t.match(await status.last().innerText(), /^200/, id);
    await block.locator(".opblock-summary-control").click();
  }
  t.strictSame(complaints, [], "no error, and no request that leaves the host");
});
