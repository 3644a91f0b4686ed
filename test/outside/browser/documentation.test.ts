// /docs in the explorer's look: its header leads back, and what is pressed succeeds.
import t from "tap";
import { operations } from "../../contract/contract.ts";
import { openExplorer, skip } from "./open-explorer.ts";

const reads = operations.filter(({ method }) => method === "get");

t.test("Execute answers 200 for every operation that reads", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const page = await open("/docs/");
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Areas" }).waitFor();
  for (const tag of new Set(reads.flatMap(({ tags }) => tags))) {
    await page.locator(`#operations-tag-${tag}`).click();
    for (const { operationId, parameters } of reads.filter(({ tags }) => tags.includes(tag))) {
      const block = page.locator(`#operations-${tag}-${operationId}`);
      const head = block.locator(".opblock-summary-control");
      await head.click();
      await block.getByRole("button", { name: "Execute" }).waitFor();
      // What has a list of examples is sent only where one is chosen.
      const chosen = parameters.find(({ name, examples }) => name === "fields" && examples !== undefined);
      if (chosen !== undefined)
        await block.locator('tr[data-param-name="fields"] .examples-select select').selectOption("example");
      await block.getByRole("button", { name: "Execute" }).click();
      const status = block.locator(".live-responses-table .response-col_status").last();
      await status.waitFor();
      t.match(await status.innerText(), /^200/, operationId);
      if (chosen !== undefined)
        t.match(await block.locator(".request-url").innerText(), "fields=id%2Ctitle", operationId);
      await head.click();
    }
    await page.locator(`#operations-tag-${tag}`).click();
  }
  t.ok(reads.length > 50, `${reads.length} operations`);
  t.strictSame(complaints, [], "no error, and no request that leaves the host");
});
