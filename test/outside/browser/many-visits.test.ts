// A relation with more visits than can be shown one by one: they are counted by year, and each year can be opened.
import { readFileSync } from "node:fs";
import t from "tap";
import { z } from "zod";
import { writeSeedFolder } from "../../harbour-talks.ts";
import { openExplorer, skip } from "./open-explorer.ts";

const [model] = z
  .array(z.looseObject({ id: z.string() }))
  .parse(JSON.parse(readFileSync("seed/visits.json", "utf8")));

/** One visit a month from 1990 on, in alternating directions. */
const visits = Array.from({ length: 300 }, (_, index) => {
  const guest = index % 3 === 0 ? "JPN" : "VNM";
  const month = `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  return {
    ...model,
    id: `${month}-visit`,
    title: `Visit of ${month}`,
    date: month,
    guest_country: guest,
    host_country: guest === "JPN" ? "VNM" : "JPN",
    companions: [],
  };
});

t.test(
  "many visits are counted by year, and read one by one where they are few enough",
  { skip },
  async (t) => {
    const { seed } = writeSeedFolder(t, { visits });
    const { open, ask, complaints } = await openExplorer(t, { seed });
    const page = await open("/");
    await page.locator(".bars svg").waitFor();
    t.ok((await page.locator(".bars .bar").count()) <= 40, "one bar a year, not a mark a visit");
    t.match(await page.locator("main").innerText(), "303 visits, counted by year");
    const table = page.getByText("These figures as a table");
    await table.click();
    t.match(await page.getByRole("row", { name: /^1990/ }).innerText(), /1990\s+4\s+8/);
    await page.getByRole("row", { name: /^1990/ }).getByRole("link").click();
    await page.waitForURL(/date_from=1990&date_to=1990/);
    await page.getByRole("heading", { name: "Visit of 1990-05" }).waitFor();
    const { meta } = await ask("/v1/visits?relation_id=JPN-VNM&date_from=1990&date_to=1990");
    t.equal(await page.locator(".event.visit").count(), meta.total);
    t.ok((await page.locator(".chart .visit").count()) === meta.total, "now a mark for each");
    await page.goBack();
    await page.locator(".bars svg").waitFor();
    await page.getByLabel("From year").fill("2000");
    await page.getByLabel("to year").fill("2003");
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByRole("heading", { name: "Visit of 2003-12" }).waitFor();
    t.strictSame(complaints, []);
  },
);

t.test("another pair of countries is found by its name", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const page = await open("/?view=quotes");
  const picker = page.getByRole("combobox", { name: "Choose another pair of countries" });
  await picker.fill("lao");
  await page.getByRole("option", { name: /Laos and Viet Nam/ }).waitFor();
  await picker.press("ArrowDown");
  await picker.press("Enter");
  await page.getByRole("heading", { name: /^Laos and Viet Nam/ }).waitFor();
  t.match(page.url(), /view=quotes&relation_id=LAO-VNM/);
  t.strictSame(complaints, []);
});
