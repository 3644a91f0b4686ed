import t from "tap";
import { resources } from "../../src/resources/resources.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

t.test("walking every list by cursor finds each record once, in any order", async (t) => {
  const { ids, list } = await openApp(t);
  for (const { path, sort } of resources)
    for (const order of [...sort, ...sort.map((name) => `-${name}`)]) {
      const whole = await list(`/v1/${path}?limit=1&sort=${order}`);
      const walked: string[] = [];
      for (let next: string | null = `/v1/${path}?limit=7&sort=${order}`; next !== null; ) {
        const page = await list(next);
        walked.push(...page.data.map((record) => String(record.id)));
        next = page.links.next;
        if (path === "evidence" && walked.length > 50) break;
      }
      t.equal(new Set(walked).size, walked.length, `${path} by ${order}: none twice`);
      if (path !== "evidence") t.equal(walked.length, whole.meta.total, `${path} by ${order}: all of them`);
    }
  t.equal((await ids("/v1/positions?limit=200")).length, (await list("/v1/positions?limit=1")).meta.total);
});

t.test("cursors belong to their query", async (t) => {
  const { app, list, problem } = await openApp(t);
  const { next } = (await list("/v1/positions?stance=agreed&limit=2")).links;
  t.ok(next?.startsWith("/v1/positions?stance=agreed&limit=2&cursor="));
  const cursor = next?.split("cursor=")[1];
  t.equal((await problem(`/v1/positions?stance=affirmed&cursor=${cursor}`)).code, "INVALID_CURSOR");
  t.equal((await problem(`/v1/quotes?cursor=${cursor}`)).code, "INVALID_CURSOR");
  t.equal((await problem("/v1/quotes?cursor=xx")).code, "INVALID_CURSOR");
  t.equal(
    (await app.inject(`/v1/positions?stance=agreed&limit=5&fields=id&cursor=${cursor}`)).statusCode,
    200,
    "the page may change",
  );
  const odd = await list("/v1/visits?visitor_office_not=who?&limit=1&fields=id&facet=visit_type");
  t.match(
    odd.links.next,
    /^\/v1\/visits\?visitor_office_not=who\?&limit=1&fields=id&facet=visit_type&cursor=/,
  );
  const second = await list((odd.links.next ?? "").replace("cursor", "%63ursor"));
  t.equal(second.links.next?.split("ursor=").length, 2, "a cursor in any spelling is replaced");
  const answer = await app.inject("/v1/positions?stance=agreed&limit=2");
  t.equal(answer.headers.link, `<${next}>; rel="next"`, "the Link header says the same");
});

t.test("fields and include", async (t) => {
  const { item, list, problem } = await openApp(t);
  const kishida = "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio";
  t.strictSame(await item(`${kishida}?fields=id,document_count`), {
    id: "2022-04-30-jpn-vnm-kishida-fumio",
    document_count: 22,
  });
  t.strictSame(await item(`${kishida}?fields=visitor.name`), { visitor: { name: "Kishida Fumio" } });
  t.strictSame(
    await item("/v1/meetings/2022-04-30-jpn-vnm-prime-ministers-talks?fields=participants.person_id"),
    {
      participants: [{ person_id: "pham-minh-chinh" }, { person_id: "kishida-fumio" }],
    },
  );
  const visit = await item(`${kishida}?include=visitor,meetings.people,agreements,evidence`);
  matches(t, visit, {
    id: "2022-04-30-jpn-vnm-kishida-fumio",
    visitor: { id: "kishida-fumio", country: "JPN" },
    agreements: [{ id: "2022-04-30-jpn-vnm-cooperation-documents", document_count: 22 }],
  });
  const cited = await list(
    "/v1/evidence?record_type=visit&record_id=2022-04-30-jpn-vnm-kishida-fumio&limit=200",
  );
  t.ok(cited.data.length > 5);
  t.strictSame(visit.evidence, cited.data);
  t.equal(Array.isArray(visit.meetings) && visit.meetings.length, 7, "seven encounters inside the visit");
  const areas = await item("/v1/cooperation-areas/economy?fields=id&include=children,parent");
  t.equal(areas.parent, null, "a link that names nothing is null");
  const unlinked = await list("/v1/visits?id=2023-11-vnm-jpn-vo-van-thuong&include=quotes&fields=id");
  const quotes = await list("/v1/quotes?event_id=2023-11-vnm-jpn-vo-van-thuong");
  t.strictSame(unlinked.data, [{ id: "2023-11-vnm-jpn-vo-van-thuong", quotes: quotes.data }]);
  t.equal((await problem(`${kishida}?include=vistor`)).errors[0]?.did_you_mean, "visitor");
  t.equal((await problem(`${kishida}?fields=titel`)).errors[0]?.did_you_mean, "title");
  t.equal((await problem(`${kishida}?fields=companions.name`)).code, "UNKNOWN_FIELD");
  t.equal(
    (await problem(`${kishida}?include=meetings.positions.areas`)).code,
    "UNKNOWN_FIELD",
    "three links are too deep",
  );
  t.equal((await problem(`${kishida}?sort=id`)).code, "UNKNOWN_PARAMETER", "an item has no order");
});

t.test("include=evidence works on every resource but evidence itself", async (t) => {
  const { list } = await openApp(t);
  for (const { path } of resources.filter((resource) => resource.path !== "evidence")) {
    const { data } = await list(`/v1/${path}?include=evidence&limit=50`);
    t.ok(data.length > 0, path);
    for (const record of data)
      t.ok(Array.isArray(record.evidence) && record.evidence.length > 0, `${path}/${record.id} has evidence`);
  }
});

t.test("codes lead to canonical paths", async (t) => {
  const { app } = await openApp(t);
  for (const [from, to] of [
    ["/v1/relations/vnm-jpn", "/v1/relations/JPN-VNM"],
    ["/v1/relations/VN-JP?fields=id", "/v1/relations/JPN-VNM?fields=id"],
    ["/v1/countries/jp", "/v1/countries/JPN"],
    ["/v1/countries/jp.csv?bom=true", "/v1/countries/JPN.csv?bom=true"],
  ] as const) {
    const answer = await app.inject(from);
    t.equal(answer.statusCode, 308, from);
    t.equal(answer.headers.location, to);
  }
  t.equal((await app.inject("/v1/relations/JPN-JPN")).statusCode, 404);
  t.equal((await app.inject("/v1/relations/nonsense")).statusCode, 404);
});

t.test("conditional requests and HEAD", async (t) => {
  const { app } = await openApp(t);
  const first = await app.inject("/v1/visits?limit=2");
  const etag = String(first.headers.etag);
  t.match(etag, /^"[\w-]{22}"$/, "a strong tag");
  for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const answer = await app.inject({ url: "/v1/visits?limit=2", headers: { "if-none-match": condition } });
    t.equal(answer.statusCode, 304, condition);
    t.equal(answer.body, "");
    t.equal(answer.headers.etag, etag);
  }
  t.equal(
    (await app.inject({ url: "/v1/visits?limit=2", headers: { "if-none-match": '"other"' } })).statusCode,
    200,
  );
  const head = await app.inject({ method: "HEAD", url: "/v1/visits?limit=2" });
  t.equal(head.statusCode, 200);
  t.equal(head.body, "");
  t.equal(head.headers["content-length"], first.headers["content-length"]);
  t.equal(first.headers["access-control-allow-origin"], "*");
});
