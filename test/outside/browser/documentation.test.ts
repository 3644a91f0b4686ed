// /docs in the explorer's look: its header leads back, and its buttons work.
import t from "tap";
import { allOperations } from "../../contract/document.ts";
import { openExplorer, skip } from "./open-explorer.ts";

const operations = allOperations();

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
      // The example of an optional parameter is shown, but not sent.
      const chosen = parameters.find(({ name }) => name === "fields");
      if (chosen !== undefined) {
        const row = block.locator('tr[data-param-name="fields"]');
        t.match(await row.innerText(), "For example id,title.");
        await row.locator("input").fill("id,title");
      }
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

t.test("what is used most is shown first, and the rest when it is asked for", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const page = await open("/docs/");
  const tags = page.locator(".opblock-tag");
  await tags.first().waitFor();
  t.strictSame(
    (await tags.allInnerTexts()).slice(0, 4).map((text) => text.split("\n")[0]),
    ["visits", "agreements", "cooperation-areas", "quotes"],
  );
  await page.locator("#operations-tag-visits").click();
  const methods = await page.locator(".opblock-summary-method").allInnerTexts();
  t.strictSame(methods, [
    ...["GET", "GET", "POST", "GET", "GET"],
    ...["POST", "PUT", "PATCH", "DELETE", "POST", "POST", "PUT", "DELETE"],
  ]);
  const block = page.locator("#operations-visits-listVisits");
  await block.locator(".opblock-summary-control").click();
  const row = (name: string) => block.locator(`tr[data-param-name="${name}"]`);
  await row("guest_country").locator("input").fill("VNM");
  t.equal(await row("guest_country_not").count(), 0);
  await block.getByRole("button", { name: "Ranges, exclusions, unknown values" }).click();
  await row("document_count_min").locator("input").fill("1");
  await block.getByRole("button", { name: "Filters of linked records" }).click();
  await row("visitor.country").locator("input").fill("VNM");
  await row("visit_type").locator("select").selectOption(["state", "official"]);
  t.equal(await block.locator('tr[data-code="404"], tr[data-code="400"]').count(), 0);
  await block.getByRole("button", { name: "Other answers" }).click();
  await block.locator('tr[data-code="400"]').waitFor();
  await block.getByRole("button", { name: "Execute" }).click();
  await block.locator(".live-responses-table .response-col_status").last().waitFor();
  const asked = new URL(await block.locator(".request-url pre").innerText());
  t.strictSame(Object.fromEntries(asked.searchParams), {
    guest_country: "VNM",
    document_count_min: "1",
    "visitor.country": "VNM",
    visit_type: "state,official",
  });
  t.strictSame(complaints, []);
});
