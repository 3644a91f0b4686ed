// What was signed or issued, the turning points of the relation, and all of it in one timeline.
import t from "tap";
import { openApp } from "../open-app.ts";

const STATEMENT = "2023-11-27-jpn-vnm-joint-statement";
const DOCUMENTS = "2022-04-30-jpn-vnm-cooperation-documents";
const RAISED = "2023-11-27-jpn-vnm-comprehensive-strategic-partnership";

t.test("agreements", async (t) => {
  const { ids, item } = await openApp(t);

  t.strictSame(await ids("/v1/agreements"), [STATEMENT, DOCUMENTS], "one statement and one package, no more");
  t.strictSame(await ids("/v1/agreements?form=joint_statement"), [STATEMENT], "one joint statement");
  t.strictSame(
    await item(
      `/v1/agreements/${STATEMENT}?fields=date,form,status,legal_force,parties,visit_id,document_count,tier`,
    ),
    {
      date: "2023-11-27",
      form: "joint_statement",
      status: "issued",
      legal_force: "unspecified",
      parties: ["JPN", "VNM"],
      visit_id: "2023-11-vnm-jpn-vo-van-thuong",
      document_count: null,
      tier: "comprehensive_strategic_partnership",
    },
    "issued on 27 November 2023 during the President's visit; whether it binds is not said",
  );
  t.strictSame(
    await item(`/v1/agreements/${DOCUMENTS}?fields=date,form,status,parties,visit_id,document_count,tier`),
    {
      date: "2022-04-30/2022-05-01",
      form: "document_package",
      status: "signed",
      parties: ["JPN", "VNM"],
      visit_id: "2022-04-30-jpn-vnm-kishida-fumio",
      document_count: 22,
      tier: null,
    },
    "22 documents are one package: signed, not listed, on a day that is not told",
  );
  t.strictSame(
    await ids("/v1/agreements?visit_id=2022-04-30-jpn-vnm-kishida-fumio"),
    [DOCUMENTS],
    "and not 22 records",
  );
  t.strictSame(
    await ids("/v1/agreements?form=treaty,agreement,protocol,mou,exchange_of_notes,declaration"),
    [],
    "no single document is named",
  );
  t.strictSame(await ids("/v1/agreements?legal_force=binding,political"), [], "no legal force is claimed");
  t.strictSame(await ids("/v1/agreements?date=2021"), [], "the visit of 2021 has no document");
  t.strictSame(await ids("/v1/agreements?area_ids=official-development-assistance"), [], "no aid was signed");
});

t.test("milestones", async (t) => {
  const { ids, item } = await openApp(t);

  t.strictSame(
    await ids("/v1/milestones?sort=date"),
    ["1973-jpn-vnm-ties-established", "2023-jpn-vnm-50th-anniversary", RAISED],
    "three turning points",
  );
  t.strictSame(
    await item("/v1/milestones/1973-jpn-vnm-ties-established?fields=kind,date,date_min,date_max,tier"),
    { kind: "ties_established", date: "1973", date_min: "1973-01-01", date_max: "1973-12-31", tier: null },
    "ties: a year, without a day",
  );
  t.strictSame(
    await item(`/v1/milestones/${RAISED}?fields=kind,date,tier`),
    { kind: "tier_changed", date: "2023-11-27", tier: "comprehensive_strategic_partnership" },
    "the new tier was announced on 27 November 2023",
  );
  t.strictSame(
    await item("/v1/milestones/2023-jpn-vnm-50th-anniversary?fields=kind,date,tier"),
    { kind: "anniversary", date: "2023", tier: null },
    "the 50th anniversary is a year, not a day",
  );
  t.strictSame(
    await ids("/v1/milestones?tier=extensive_strategic_partnership"),
    [],
    "since when the partnership was extensive is not said",
  );
});

t.test("events", async (t) => {
  const { ids, item, list } = await openApp(t);
  const sorted = async (query: string) => (await ids(`/v1/events?${query}&limit=200`)).sort();
  const total = async (query: string) => (await list(`/v1/events?${query}`)).meta.total;

  t.strictSame(
    await Promise.all(["visit", "meeting", "agreement", "milestone"].map((kind) => total(`kind=${kind}`))),
    [3, 9, 2, 3],
    "visits, meetings, agreements and milestones make the timeline",
  );
  t.equal(await total("country=JPN&country=VNM"), 17, "all of it is between Japan and Viet Nam");
  t.strictSame(
    (await ids("/v1/events?sort=date")).slice(0, 2),
    ["1973-jpn-vnm-ties-established", "2021-11-vnm-jpn-pham-minh-chinh"],
    "it begins with ties in 1973 and goes on in 2021",
  );
  t.strictSame(await sorted("date_from=1974&date_to=2020"), [], "between the two nothing is told");
  t.strictSame(await sorted("date_from=2024"), [], "and nothing after 2023");
  t.strictSame(
    await sorted("date=2023-11-27&date_match=within"),
    [RAISED, STATEMENT],
    "two events have the day of 27 November 2023",
  );
  t.strictSame(
    await sorted("date=2023-11-27&kind=meeting,visit"),
    ["2023-11-jpn-vnm-summit", "2023-11-vnm-jpn-emperor-and-empress", "2023-11-vnm-jpn-vo-van-thuong"],
    "visit and meetings may have fallen on it: they have the month",
  );
  t.equal(await total("date=2022"), 9, "one visit, seven meetings and one package in 2022");
  t.strictSame(
    await item("/v1/events/2022-04-30-jpn-vnm-cooperation-workshop?fields=kind,event_type,date"),
    { kind: "meeting", event_type: "workshop", date: "2022-04-30/2022-05-01" },
    "the workshop is a meeting on one of the visit's days",
  );
});
