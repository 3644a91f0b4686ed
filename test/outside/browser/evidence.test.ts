// The evidence reader marks what the API returns as the span, if the text is attached.
import { existsSync } from "node:fs";
import t from "tap";
import { z } from "zod";
import { resourceAt } from "../../../src/resources/resources.ts";
import { patchRecord } from "../../../src/write/put-record.ts";
import { write } from "../../../src/write/writing.ts";
import { indicator, quote, source, TEXT, writeSeedFolder } from "../../harbour-talks.ts";
import { openExplorer, shown, skip } from "./open-explorer.ts";

const ARTICLES = process.env.ENTENTE_TEST_ARTICLES ?? "../shared/articles";
const withoutArticles = existsSync(ARTICLES) ? skip : `there are no articles at ${ARTICLES}`;

const cited = z.object({
  data: z.array(
    z.looseObject({
      id: z.string(),
      record_type: z.string(),
      record_id: z.string(),
      source_id: z.string(),
      start: z.number(),
      end: z.number(),
      exact: z.string(),
    }),
  ),
  links: z.object({ next: z.string().nullable() }),
});

t.test("the marked words are the API's span", { skip }, async (t) => {
  const { seed } = writeSeedFolder(t, { sources: [source], quotes: [quote], indicators: [indicator] });
  const { open, ask, complaints } = await openExplorer(t, { seed, texts: { [source.id]: TEXT } });
  const [citation] = (await ask("/v1/quotes/open-to-all?include=evidence")).data.evidence;
  t.equal(citation.exact, "called the port “open to all”");

  const page = await open("/?view=record&type=quote&id=open-to-all");
  t.equal(await page.locator(".citation mark").innerText(), citation.exact);
  t.equal(await page.locator(".citation mark").getAttribute("data-start"), String(citation.start));
  await page.locator(".citation").getByRole("link", { name: "Harbour talks" }).click();
  await page.waitForURL(/view=source/);
  const marked = page.locator(".sentence mark");
  await marked.waitFor();
  t.equal(
    await marked.innerText(),
    citation.exact,
    "the same in its sentence, after signs of more than one unit",
  );
  t.match(
    await page.locator(".sentence", { has: page.locator("mark") }).innerText(),
    /^The envoy of Đông Á called the port “open to all”\./,
  );

  const idle = page.locator(".sentence.idle");
  t.match(
    await idle.innerText(),
    /Rain fell\.\s+Weather: no bilateral fact/,
    "a sentence without a fact says why",
  );
  t.match(await page.locator(".coverage").innerText(), "3 of 4 sentences establish a fact");
  t.strictSame(complaints, []);
});

t.test("where the text is not attached, position, digest and what to do", { skip }, async (t) => {
  const { open, ask, complaints } = await openExplorer(t);
  const [citation] = (await ask("/v1/quotes/2022-limitless?include=evidence")).data.evidence;
  const page = await open("/?view=record&type=quote&id=2022-limitless");
  const card = await page.locator(`[id="${citation.id}"]`).innerText();
  t.match(card, `characters ${citation.start} to ${citation.end}`);
  t.ok(card.includes(citation.span_sha256.slice(0, 12)));
  t.equal(await page.locator("main mark").count(), 0);
  await page.getByText("How to attach the text").click();
  const { data } = await ask(`/v1/sources/${citation.source_id}`);
  t.ok((await page.locator(".attach").innerText()).includes(data.text_sha256));
  t.strictSame(complaints, []);
});

t.test("the seed's own texts are marked as the API gives them", { skip: withoutArticles }, async (t) => {
  const { open, ask, url, complaints } = await openExplorer(t, { articles: ARTICLES });
  const citations: z.infer<typeof cited>["data"] = [];
  for (let next: string | null = "/v1/evidence?limit=200"; next !== null; ) {
    const { data, links } = cited.parse(await ask(next));
    citations.push(...data);
    next = links.next;
  }
  const page = await open("/");
  const show = async (query: Record<string, string>) => {
    await page.goto(`${url}/?${new URLSearchParams(query)}`);
    await shown(page);
  };
  const records = [...Map.groupBy(citations, (one) => `${one.record_type} ${one.record_id}`).values()];
  for (const [first, ...rest] of records.filter((_, index) => index % 8 === 0)) {
    if (first === undefined) continue;
    await show({ view: "record", type: first.record_type, id: first.record_id });
    for (const { id, exact } of [first, ...rest])
      t.equal(await page.locator(`[id="${id}"] mark`).textContent(), exact, id);
    await show({
      view: "source",
      id: first.source_id,
      start: String(first.start),
      end: String(first.end),
    });
    const marked = await page.locator(".sentence mark").allTextContents();
    t.equal(dense(marked.join("")), dense(first.exact), `${first.id} in its source`);
  }
  t.strictSame(complaints, []);
});

/** Space between two sentences belongs to neither of them. */
const dense = (text: string): string => text.replaceAll(/\s+/g, "");

t.test("where a curator says otherwise, the page tells who says what", { skip }, async (t) => {
  const { open, database, complaints } = await openExplorer(t);
  const visits = resourceAt("visits");
  const id = "2022-04-30-jpn-vnm-kishida-fumio";
  write(database, { actor: "a test" }, (writing) => patchRecord(writing, visits, id, { document_count: 21 }));
  database.readDatasetVersion();
  const page = await open(`/?view=record&type=visit&id=${id}`);
  const differ = page.getByRole("region", { name: "Where origins differ" });
  await differ.waitFor();
  await differ.locator("li").first().waitFor();
  t.strictSame((await differ.locator("li").allInnerTexts()).map(dense), [
    "21setbyacurator,shownhere",
    "22saysseed",
  ]);
  t.ok(await page.getByText("Who says what of it").isVisible());
  t.strictSame(complaints, []);
});
