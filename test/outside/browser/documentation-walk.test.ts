// /docs as a visitor uses it: questions, values, answers, a token, and the keyboard alone.
import type { Page } from "playwright-core";
import t from "tap";
import { createToken } from "../../../src/db/tokens.ts";
import { openExplorer, skip } from "./open-explorer.ts";

/** Opens an operation of the visits, and gives its parts. */
async function openOperation(page: Page, operationId: string) {
  const block = page.locator(`#operations-visits-${operationId}`);
  await page.locator("#operations-tag-visits").waitFor();
  if (!(await block.isVisible())) await page.locator("#operations-tag-visits").click();
  await block.locator(".opblock-summary-control").click();
  const button = block.getByRole("button", { name: "Execute" });
  await button.waitFor();
  const input = (name: string) => block.locator(`tr[data-param-name="${name}"] input`);
  /** Presses Execute, and waits for the answer to what is asked now. */
  const execute = async (): Promise<string> => {
    const answered = page.waitForResponse((response) => response.url().includes("/v1/"));
    await button.click();
    const asked = (await answered).url();
    await block.locator(".request-url pre", { hasText: asked }).waitFor();
    return block.locator(".live-responses-table .response-col_status").last().innerText();
  };
  return { block, button, input, execute };
}

t.test("each of the five questions leads to its answer", { skip }, async (t) => {
  const { open, ask, complaints } = await openExplorer(t);
  const page = await open("/docs/");
  const questions = page.locator(".info .renderedMarkdown li");
  await questions.first().waitFor();
  t.equal(await questions.count(), 5);
  const answers: unknown[] = [];
  for (const question of await questions.all()) {
    const call = await question.locator("code").innerText();
    const link = await question.locator("a").getAttribute("href");
    t.equal(link, call);
    const { meta } = await ask(call);
    answers.push([meta.total, Object.keys(meta.facets ?? {}), meta.group_by?.length ?? 0]);
  }
  t.strictSame(answers, [
    [1, [], 0],
    [3, [], 3],
    [2, [], 0],
    [12, ["area_ids"], 0],
    [10, [], 0],
  ]);
  const opened = page.context().waitForEvent("page");
  await questions.first().locator("a").click();
  await (await opened).getByText("2022-04-30-jpn-vnm-kishida-fumio").waitFor();
  t.strictSame(complaints, []);
});

t.test("a changed value is asked for, and a missing one is named", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const page = await open("/docs/");
  const { block, button, input, execute } = await openOperation(page, "getVisit");
  const id = await input("id").inputValue();
  t.equal(await execute(), "200");
  await input("fields").fill("id");
  t.equal(await execute(), "200");
  const body = block.locator(".live-responses-table .highlight-code pre");
  t.match(await body.innerText(), new RegExp(`"data": \\{\\s*"id": "${id}"\\s*\\}`));
  await input("id").fill("");
  await button.click();
  await block.getByText("For 'id': Required field is not provided.").waitFor();
  await input("id").fill(id);
  await input("fields").fill("idd");
  t.match(await execute(), /^400/, "the server says what is wrong with a value");
  t.match(await body.innerText(), "idd");
  t.strictSame(
    complaints.filter((one) => !one.includes("400 (Bad Request)")),
    [],
  );
});

t.test("the filter keeps the tags that it names", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const page = await open("/docs/");
  const tags = page.locator(".opblock-tag");
  await tags.first().waitFor();
  const all = await tags.count();
  await page.locator(".operation-filter-input").fill("quot");
  await page.locator("#operations-tag-visits").waitFor({ state: "detached" });
  t.strictSame(
    (await tags.allInnerTexts()).map((text) => text.split("\n")[0]),
    ["quotes"],
  );
  await page.locator(".operation-filter-input").fill("");
  await page.locator("#operations-tag-visits").waitFor();
  t.equal(await tags.count(), all);
  t.strictSame(complaints, []);
});

t.test("the media type of an answer is the one that was chosen", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const { block, execute } = await openOperation(await open("/docs/"), "listVisits");
  const described = block.locator('tr.response[data-code="200"]');
  t.match(await described.locator("pre").first().innerText(), /^\{/);
  await described.locator(".response-control-media-type select").selectOption("text/csv");
  await described.locator("pre", { hasText: /^id,/ }).waitFor();
  t.equal(await execute(), "200");
  t.match(await block.locator(".live-responses-table .highlight-code pre").innerText(), /^id,title,/);
  t.strictSame(complaints, []);
});

t.test("a write takes the token that was given", { skip }, async (t) => {
  const { open, database } = await openExplorer(t);
  const token = createToken(database, { name: "somebody", scope: "write" });
  const page = await open("/docs/");
  const { execute } = await openOperation(page, "createVisit");
  t.match(await execute(), /^401/);
  await page.locator(".auth-wrapper").getByRole("button", { name: "Authorize" }).click();
  await page.locator(".auth-container input").fill(token);
  await page.locator(".auth-container").getByRole("button", { name: "Apply credentials" }).click();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  t.match(await execute(), /^409/, "the example is a visit that exists");
});

t.test("no text is rendered again when an operation is executed", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const page = await open("/docs/");
  await page.evaluate(`{
    const { parseFromString } = DOMParser.prototype;
    globalThis.rendered = [];
    DOMParser.prototype.parseFromString = function (text, type) {
      rendered.push(text);
      return parseFromString.call(this, text, type);
    };
  }`);
  const { execute } = await openOperation(page, "listVisits");
  const texts = Number(await page.evaluate("rendered.splice(0).length"));
  t.ok(texts > 20, `${texts} texts of the operation`);
  t.equal(await execute(), "200");
  t.strictSame(await page.evaluate("rendered.splice(0)"), []);
  await (await openOperation(page, "getVisit")).execute();
  const others = Number(await page.evaluate("rendered.splice(0).length"));
  t.ok(others < texts / 2, `${others} texts of the other operation, and none of the first`);
  t.strictSame(complaints, []);
});

t.test("a question is asked with the keyboard alone", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const page = await open("/docs/");
  await page.locator("#operations-tag-visits").waitFor();
  const focused = (): Promise<string> =>
    page.evaluate<string>(
      "(({ innerText, placeholder }) => placeholder ?? innerText)(document.activeElement).trim()",
    );
  /** Moves on until the focus is on what has this text, but not forever. */
  const tabTo = async (text: RegExp): Promise<void> => {
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press("Tab");
      if (text.test(await focused())) return;
    }
    t.fail(`the focus does not reach ${text}`);
  };
  await tabTo(/^Skip to the operations$/);
  await page.keyboard.press("Enter");
  await tabTo(/^visits/);
  await page.keyboard.press("Enter");
  await tabTo(/List visits$/);
  await page.keyboard.press("Enter");
  await page.locator("#operations-visits-listVisits .btn.execute").waitFor();
  await tabTo(/^guest_country$/);
  await page.keyboard.type("VNM");
  await tabTo(/^Execute$/);
  await page.keyboard.press("Enter");
  const asked = page.locator("#operations-visits-listVisits .request-url pre");
  t.match(await asked.innerText(), /\/v1\/visits\?guest_country=VNM$/);
  t.strictSame(complaints, []);
});
