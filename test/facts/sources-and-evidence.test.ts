// What is known of the two articles, and where the facts are in them. A reader can verify this by counting characters.
import t from "tap";
import { openApp } from "../open-app.ts";

const REPORT = "vietnam-japan-elevate-ties";
const ARTICLE = "viet-nam-japan-limitless-partnership";

t.test("sources", async (t) => {
  const { ids, item } = await openApp(t);

  t.strictSame((await ids("/v1/sources")).sort(), [ARTICLE, REPORT], "two articles");
  t.strictSame(
    await item(
      `/v1/sources/${REPORT}?fields=publisher,author_id,published,language,text_sha256,text_length,credits`,
    ),
    {
      publisher: null,
      author_id: null,
      published: null,
      language: "en",
      text_sha256: "070f46b474e2eb17bd334212e235ebd9a06920203ceb1af10de01781de4690a7",
      text_length: 4328,
      credits: [{ person_id: null, organization_id: "vietnam-news-agency", role: "cited_agency" }],
    },
    "the report cites an agency: that does not make it author or publisher",
  );
  t.strictSame(
    await item(`/v1/sources/${ARTICLE}?fields=publisher,author_id,published,text_sha256,text_length,credits`),
    {
      publisher: null,
      author_id: "nguyen-quoc-cuong",
      published: null,
      text_sha256: "1aafd579d9884438b6015c6cfc11d962c082fb5f6188ccb7701eccb7e45bddce",
      text_length: 7778,
      credits: [{ person_id: "nguyen-hong", organization_id: null, role: "photographer" }],
    },
    "the article has an author and a photographer, no publisher and no date",
  );
  t.strictSame(await ids("/v1/sources?has_publisher=true"), [], "no publisher is claimed");
  t.strictSame(await ids("/v1/sources?has_published=true"), [], "no day of publication either");
  t.match(
    (await item(`/v1/sources/${REPORT}`)).title,
    /Elevate Ties to Comprehensive Strategic Partnership$/,
    "the title as printed",
  );
});

t.test("evidence", async (t) => {
  const { list } = await openApp(t);
  const total = async (query: string) => (await list(`/v1/evidence?${query}`)).meta.total;

  // Type and id of a record, and the place of its fact: the characters that a reader would underline.
  const facts: [type: string, id: string, source: string, start: number, end: number][] = [
    ["agreement", "2023-11-27-jpn-vnm-joint-statement", REPORT, 125, 136],
    ["milestone", "2023-11-27-jpn-vnm-comprehensive-strategic-partnership", REPORT, 125, 136],
    ["visit", "2023-11-vnm-jpn-vo-van-thuong", REPORT, 273, 287],
    ["visit", "2023-11-vnm-jpn-vo-van-thuong", REPORT, 334, 340],
    ["meeting", "2023-11-jpn-vnm-summit", REPORT, 564, 578],
    ["meeting", "2023-11-vnm-jpn-emperor-and-empress", REPORT, 751, 770],
    ["organization", "vietnam-news-agency", REPORT, 365, 384],
    ["milestone", "1973-jpn-vnm-ties-established", REPORT, 1278, 1282],
    ["indicator", "japan-largest-oda-provider-to-viet-nam", REPORT, 1533, 1549],
    ["cooperation_area", "korean-peninsula", REPORT, 3855, 3871],
    ["person", "nguyen-quoc-cuong", ARTICLE, 207, 224],
    ["person", "nguyen-hong", ARTICLE, 597, 608],
    ["visit", "2022-04-30-jpn-vnm-kishida-fumio", ARTICLE, 189, 198],
    ["quote", "2022-new-stage", ARTICLE, 796, 807],
    ["indicator", "first-visit-as-prime-minister-2022", ARTICLE, 873, 884],
    ["indicator", "national-reunification-day-celebration-2022", ARTICLE, 947, 951],
    ["quote", "spring-breeze", ARTICLE, 1090, 1103],
    ["indicator", "months-between-prime-ministers-visits", ARTICLE, 1234, 1242],
    ["visit", "2021-11-vnm-jpn-pham-minh-chinh", ARTICLE, 1279, 1317],
    ["indicator", "kishida-parliamentary-alliance-membership-years", ARTICLE, 1648, 1661],
    ["quote", "overwhelmed", ARTICLE, 1821, 1832],
    ["person", "nguyen-phu-trong", ARTICLE, 2265, 2299],
    ["person", "vuong-dinh-hue", ARTICLE, 2403, 2429],
    ["quote", "2022-limitless", ARTICLE, 2780, 2792],
    ["agreement", "2022-04-30-jpn-vnm-cooperation-documents", ARTICLE, 3074, 3088],
    ["meeting", "2022-04-30-jpn-vnm-cooperation-workshop", ARTICLE, 4354, 4374],
    ["indicator", "vietnamese-community-in-japan-rank", ARTICLE, 4764, 4778],
    ["indicator", "vietnamese-community-in-japan-size", ARTICLE, 4809, 4820],
    ["quote", "phase-one", ARTICLE, 6623, 6632],
    ["country", "LAO", ARTICLE, 7560, 7564],
  ];
  for (const [type, id, source, start, end] of facts)
    t.ok(
      (await total(
        `record_type=${type}&record_id=${id}&source_id=${source}&start_max=${start}&end_min=${end}`,
      )) > 0,
      `${type} ${id} answers to ${source} ${start}-${end}`,
    );

  const STATEMENT = "record_type=agreement&record_id=2023-11-27-jpn-vnm-joint-statement";
  t.equal(
    await total(`${STATEMENT}&field=date&basis=stated`),
    0,
    "the year of the statement is nowhere stated",
  );
  t.ok(
    (await total(`${STATEMENT}&field=date&basis=inferred&start_max=1278&end_min=1282`)) > 0,
    "it is worked out from 1973",
  );
  t.ok(
    (await total(`${STATEMENT}&field=date&basis=inferred&start_max=826&end_min=830`)) > 0,
    "and from the 50th anniversary",
  );
  t.ok(
    (await total(
      "record_id=2022-04-30-jpn-vnm-kishida-fumio&field=date&basis=inferred&start_max=1016&end_min=1025",
    )) > 0,
    "the year of Kishida's visit from the range that ends in 2022",
  );
  t.equal(
    await total("record_type=visit&record_id=2021-11-vnm-jpn-pham-minh-chinh&field=date&basis=inferred"),
    0,
    "November 2021 stands in the text",
  );
  t.equal(await total(`source_id=${REPORT}&end_min=4329`), 0, "no span runs past the end of the report");
  t.equal(await total("end_min=7779"), 0, "nor past the end of the longer article");
  t.equal(
    await total(`record_type=person&record_id=kishida-fumio&field=offices.1&source_id=${ARTICLE}`),
    0,
    "the article of 2022 says nothing of 2023",
  );
});
