// Each view of the explorer shows the facts of the seed. Its state is in the URL, and going back works.
import t from "tap";
import { openExplorer, shown, skip } from "./open-explorer.ts";

t.test("each view shows the facts of the seed", { skip }, async (t) => {
  const { open, ask, total, complaints } = await openExplorer(t);
  const agreed = (await ask("/v1/relations/JPN-VNM?as_of=2022-06-01")).data.agreed_positions.certain.total;
  const spans = await total("evidence?record_type=visit&record_id=2022-04-30-jpn-vnm-kishida-fumio");
  for (const [path, ...facts] of [
    [
      "/",
      "Japan and Viet Nam",
      "Prime Minister Kishida Fumio's visit to Viet Nam",
      "30 April to 1 May 2022",
      "1973",
    ],
    [
      "/?day=2022-06-01",
      "Extensive strategic partnership",
      "48 to 49 years",
      "Nguyen Phu Trong",
      `${agreed} positions agreed`,
    ],
    ["/?day=1950-01-01", "Of 1 January 1950 the sources say nothing"],
    [
      "/?view=areas",
      `${await total("positions?relation_id=JPN-VNM")} positions`,
      "Cultural exchange",
      "Japan alone",
    ],
    [
      "/?view=people",
      `${await total("meetings?relation_id=JPN-VNM")} meetings`,
      "Vuong Dinh Hue",
      "not named, 1 meeting",
    ],
    [
      "/?view=quotes",
      `${await total("quotes?relation_id=JPN-VNM")} quotes`,
      "“limitless”",
      "Kishida Fumio, Prime Minister",
      "Nobody is named",
    ],
    ["/?view=sources", "Vietnam and Japan Elevate Ties to Comprehensive Strategic Partnership"],
    [
      "/?view=source&id=vietnam-japan-elevate-ties",
      "26 of 26 sentences establish a fact",
      "How to attach the text",
    ],
    [
      "/?view=record&type=visit&id=2022-04-30-jpn-vnm-kishida-fumio",
      "Document count",
      "22",
      `${spans} spans of evidence`,
    ],
    ["/?view=search&q=limitless", "for “limitless”", "Limitless potential"],
    ["/?view=questions", "Who from Japan visited Viet Nam, and when?"],
    [
      "/?view=list&call=%2Fv1%2Fvisits%3Fguest_country%3DJPN",
      "1 record",
      "guest_country=JPN",
      "Prime Minister Kishida Fumio's visit to Viet Nam",
      "GET /v1/visits?guest_country=JPN",
    ],
    ["/?view=list&call=%2Fv1%2Fevidence%3Frecord_id%3D2022-limitless%26limit%3D1", "Show more", "1 of "],
    ["/?view=list&call=%2Fv1%2Fvisits%3Fgroup_by%3Dyear", "2021 1"],
    ["/?view=list&call=%2Fv1%2Fvisits%3Fguest_contry%3DJPN", "Unknown query parameter"],
    [
      "/?view=record&type=visit&id=2022-04-30-jpn-vnm-kishida-fumio&known_at=9999-01-01",
      "held on 9999-01-01",
    ],
    ["/?view=list&call=https%3A%2F%2Fexample.org", "no list of the API"],
    ["/?view=nowhere", "There is no such view"],
    ["/?relation_id=JPN-USA", "there is no relation 'JPN-USA'"],
  ]) {
    const page = await open(path ?? "");
    const text = await page.locator("main").innerText();
    for (const fact of facts) t.ok(text.includes(fact), `${path}: ${fact}`);
    t.equal(await page.locator("main h1").count(), 1, `${path}: one heading of the first order`);
    if (!/nowhere|USA|example\.org/.test(path ?? ""))
      t.match(text, /The same as an API call|There is no such view/, `${path}: the calls behind it`);
    await page.context().close();
  }
  t.strictSame(
    complaints.filter((one) => !/ 40[04] /.test(one)),
    [],
    "no error in the console, no request that leaves the host",
  );
});

t.test("a record of a list leads to its evidence, a citation to what it supports", { skip }, async (t) => {
  const { open } = await openExplorer(t);
  const page = await open("/?view=list&call=%2Fv1%2Fevidence%3Frecord_id%3D2022-limitless%26limit%3D1");
  await page.locator(".results a").click();
  await page.waitForURL(/view=record&type=quote&id=2022-limitless/);
});

t.test("a filter is in the URL, narrows what is shown, and back undoes it", { skip }, async (t) => {
  const { open, ask, total, complaints } = await openExplorer(t);
  const page = await open("/?view=areas");
  await page
    .getByRole("group", { name: "Stance" })
    .getByRole("link", { name: /^Agreed/ })
    .click();
  await page.waitForURL(/stance=agreed/);
  const { meta } = await ask("/v1/positions?relation_id=JPN-VNM&stance=agreed");
  await page.getByRole("heading", { name: `${meta.total} positions` }).waitFor();
  await page.goBack();
  await page
    .getByRole("heading", { name: `${await total("positions?relation_id=JPN-VNM")} positions` })
    .waitFor();
  t.notMatch(page.url(), /stance/);
  const cell = page.getByRole("link", { name: "Cultural exchange, emphasized: 3 by both" });
  await cell.click();
  await page.getByRole("heading", { name: "3 positions on Cultural exchange" }).waitFor();
  t.match(
    page.url(),
    /area_ids=cultural-exchange&stance=emphasized|stance=emphasized&area_ids=cultural-exchange/,
  );
  await page.reload();
  await shown(page);
  await page.getByRole("heading", { name: "3 positions on Cultural exchange" }).waitFor();
  t.equal(await page.locator(".cards .card").count(), 3, "the URL alone brings the state back");
  await page.getByRole("link", { name: "Quotes", exact: true }).click();
  await page.getByRole("heading", { name: `${await total("quotes?relation_id=JPN-VNM")} quotes` }).waitFor();
  t.notMatch(page.url(), /area_ids/, "another view begins without the filters of this one");
  t.strictSame(complaints, []);
});

t.test("a day is picked by keyboard, and the calls say what was asked", { skip }, async (t) => {
  const { open, url, ask, complaints } = await openExplorer(t);
  const page = await open("/");
  await page.locator("input[type=date]").fill("2023-12-01");
  await page.locator("input[type=date]").press("Tab");
  await page.waitForURL(/day=2023-12-01/);
  const state = page.getByRole("region", { name: "The relation on a day" });
  await state.getByText("since 27 November 2023").waitFor();
  t.strictSame(
    await state.getByText("perhaps").allTextContents(),
    ["since 27 November 2023, perhaps not on this day"],
    "by then everything had happened; how long the partnership held, no source says",
  );
  const call = page.getByRole("link", { name: "GET /v1/relations/JPN-VNM?as_of=2023-12-01" });
  t.equal(await call.count(), 1);
  const csv = page
    .getByRole("region", { name: "The same as an API call" })
    .getByRole("link", { name: "CSV" })
    .first();
  const answer = await fetch(url + (await csv.getAttribute("href")));
  t.match(answer.headers.get("content-type"), "text/csv");
  const body = Buffer.from(await answer.arrayBuffer());
  t.equal(body.subarray(0, 3).toString("hex"), "efbbbf", "the mark by which Excel knows UTF-8");
  const events = body.toString().trim().split("\n");
  const { meta } = await ask("/v1/events?relation_id=JPN-VNM");
  t.equal(events.length, meta.total + 1, "every event, and a head");
  await page.getByRole("link", { name: "Calendar" }).first().waitFor();
  t.strictSame(complaints, []);
});

t.test("of a day within a date, what may be later is told from what is certain", { skip }, async (t) => {
  const { open, ask, complaints } = await openExplorer(t);
  const { certain, possible } = (await ask("/v1/relations/JPN-VNM?as_of=2023-11-15")).data.agreed_positions;
  const page = await open("/?day=2023-11-15");
  const state = page.getByRole("region", { name: "The relation on a day" });
  const visits = state.getByRole("listitem").filter({ hasText: "visit to Japan" });
  await visits.first().waitFor();
  const [newest = "", before = ""] = await visits.allInnerTexts();
  t.ok(newest.includes("Vo Van Thuong") && newest.includes("perhaps later than this day"));
  t.ok(before.includes("Pham Minh Chinh") && !before.includes("perhaps"));
  await state.getByRole("link", { name: `${certain.total} positions agreed`, exact: true }).waitFor();
  await state
    .getByRole("link", { name: `${possible.total} positions agreed, perhaps later than this day` })
    .click();
  await page
    .getByRole("heading", { name: `${possible.total} positions, perhaps by 15 November 2023` })
    .waitFor();
  await page.getByRole("link", { name: "All positions" }).click();
  await page.waitForURL((url) => !url.search.includes("date_"));
  t.strictSame(complaints, []);
});

t.test("search by keyboard alone: suggestions, a record, and words", { skip }, async (t) => {
  const { open, total, complaints } = await openExplorer(t);
  const page = await open("/");
  const box = page.getByRole("combobox", { name: "Search everything" });
  await box.focus();
  await page.keyboard.type("kishi");
  await page
    .getByRole("option", { name: /Kishida/ })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  t.equal(await page.getByRole("option", { selected: true }).count(), 1);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Kishida Fumio", level: 1 }).waitFor();
  t.match(page.url(), /view=record&type=person&id=kishida-fumio/);
  await box.focus();
  await page.keyboard.type("partnership");
  await page.keyboard.press("Enter");
  await page
    .getByRole("heading", { name: `${await total("search?q=partnership")} records for “partnership”` })
    .waitFor();
  t.ok((await page.locator("main mark").count()) > 5, "what was found is marked");
  await page.getByRole("link", { name: /^Quote / }).click();
  await page.waitForURL(/type=quote/);
  t.strictSame(complaints, []);
});

t.test("a choice among suggestions outlives a later answer", { skip }, async (t) => {
  const { open, complaints } = await openExplorer(t);
  const page = await open("/");
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isLast = (url: URL) =>
    url.pathname.endsWith("/autocomplete") && url.searchParams.get("q") === "kishi";
  await page.route(isLast, async (route) => {
    await released;
    await route.continue();
  });
  const late = page.waitForRequest((request) => isLast(new URL(request.url())));
  await page.getByRole("combobox", { name: "Search everything" }).focus();
  await page.keyboard.type("kish");
  const suggested = page.getByRole("option", { name: /Kishida/ });
  await suggested.first().waitFor();
  await page.keyboard.type("i");
  await late;
  await page.keyboard.press("ArrowDown");
  const answered = page.waitForResponse((response) => isLast(new URL(response.url())));
  release();
  await (await answered).finished();
  await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.has("view"));
  t.equal(new URL(page.url()).search, "?view=record&type=person&id=kishida-fumio");
  t.strictSame(complaints, []);
});

t.test("without scripts the facts are there", { skip }, async (t) => {
  const { open } = await openExplorer(t);
  const page = await open("/", { javaScriptEnabled: false });
  const text = await page.locator("main").innerText();
  for (const fact of [
    "Japan and Viet Nam",
    "Diplomatic ties established",
    "November 2023",
    "GET /v1/relations/JPN-VNM",
  ])
    t.ok(text.includes(fact), fact);
});
