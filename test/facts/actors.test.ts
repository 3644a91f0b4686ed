// Who is named, in which office and when; which states and organizations; and the relation between the two states.
import t from "tap";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

t.test("people", async (t) => {
  const { ids, item } = await openApp(t);
  const holders = async (office: string) =>
    (await ids(`/v1/people?offices.office=${encodeURIComponent(office)}`)).sort();
  const offices = async (id: string) => (await item(`/v1/people/${id}?fields=offices`)).offices;

  t.strictSame(
    (await ids("/v1/people")).sort(),
    [
      "kishida-fumio",
      "nguyen-hong",
      "nguyen-phu-trong",
      "nguyen-quoc-cuong",
      "nguyen-xuan-phuc",
      "pham-minh-chinh",
      "vo-van-thuong",
      "vuong-dinh-hue",
    ],
    "eight people are named",
  );
  t.strictSame(await ids("/v1/people?country=JPN"), ["kishida-fumio"], "one of them acts for Japan");
  t.strictSame(
    (await ids("/v1/people?country=VNM")).sort(),
    [
      "nguyen-phu-trong",
      "nguyen-quoc-cuong",
      "nguyen-xuan-phuc",
      "pham-minh-chinh",
      "vo-van-thuong",
      "vuong-dinh-hue",
    ],
    "six for Viet Nam",
  );
  t.strictSame(
    await ids("/v1/people?has_family_name=true"),
    ["kishida-fumio"],
    "which part of a name is the family's shows in one name only",
  );
  t.strictSame(await ids("/v1/people?has_given_name=true"), ["kishida-fumio"], "and so with the given name");
  t.strictSame(await holders("Prime Minister"), ["kishida-fumio", "pham-minh-chinh"], "two Prime Ministers");
  t.strictSame(await holders("President"), ["nguyen-xuan-phuc", "vo-van-thuong"], "two Presidents");
  t.strictSame(await holders("Emperor"), [], "nobody is named as Emperor");
  t.strictSame(await holders("Empress"), [], "nor as Empress");

  t.strictSame(
    await offices("nguyen-xuan-phuc"),
    [
      {
        office: "President",
        country: "VNM",
        organization_id: null,
        tenure: "in_office",
        attested: "2022-04-30/2022-05-01",
      },
    ],
    "Nguyen Xuan Phuc is President in 2022",
  );
  t.strictSame(
    await offices("vo-van-thuong"),
    [
      {
        office: "President",
        country: "VNM",
        organization_id: null,
        tenure: "in_office",
        attested: "2023-11",
      },
    ],
    "Vo Van Thuong in 2023",
  );
  matches(
    t,
    await offices("nguyen-phu-trong"),
    [{ office: "General Secretary", organization_id: null, attested: "2022-04-30/2022-05-01" }],
    "Nguyen Phu Trong is General Secretary: of what is not said",
  );
  t.strictSame(
    await ids("/v1/people?offices.organization_id=national-assembly-of-viet-nam"),
    ["vuong-dinh-hue"],
    "Vuong Dinh Hue is the one officer of a named body",
  );
  matches(
    t,
    await offices("nguyen-quoc-cuong"),
    [{ office: /^Ambassador/, country: "VNM", tenure: "former" }],
    "Nguyen Quoc Cuong had been Ambassador before",
  );
  t.strictSame(await ids("/v1/people?offices.tenure=former"), ["nguyen-quoc-cuong"], "he alone is former");
  t.strictSame(
    await item("/v1/people/nguyen-hong?fields=country,offices,memberships"),
    { country: null, offices: [], memberships: [] },
    "of the photographer nothing but the name",
  );
  t.strictSame(
    await item("/v1/people/kishida-fumio?fields=name,family_name,given_name,country"),
    { name: "Kishida Fumio", family_name: "Kishida", given_name: "Fumio", country: "JPN" },
    "the family name stands first, as printed",
  );
  matches(
    t,
    await offices("kishida-fumio"),
    [{ attested: "2022-04-30/2022-05-01" }, { attested: "2023-11" }],
    "Kishida is Prime Minister in 2022 and in 2023",
  );
  t.strictSame(
    await ids("/v1/people?memberships.organization_id=japan-viet-nam-friendship-parliamentary-alliance"),
    ["kishida-fumio"],
    "he alone is a member of the alliance",
  );
});

t.test("countries and organizations", async (t) => {
  const { app, ids, item, list } = await openApp(t);

  t.strictSame(
    (await list("/v1/countries?fields=id,alpha2,name&sort=id")).data,
    [
      { id: "JPN", alpha2: "JP", name: "Japan" },
      { id: "LAO", alpha2: "LA", name: "Laos" },
      { id: "VNM", alpha2: "VN", name: "Viet Nam" },
    ],
    "three states are named",
  );
  t.strictSame((await item("/v1/countries/VNM")).aliases, ["Vietnam"], "one of them in two spellings");
  const moved = await app.inject("/v1/countries/vn");
  t.strictSame([moved.statusCode, moved.headers.location], [308, "/v1/countries/VNM"], "VN is VNM");

  t.strictSame(
    (await list("/v1/organizations?fields=id,kind&sort=id")).data.map(({ id, kind }) => `${id}: ${kind}`),
    [
      "asean: international_organization",
      "asia-pacific-economic-cooperation: international_organization",
      "japan-viet-nam-friendship-parliamentary-alliance: parliamentary_group",
      "national-assembly-of-viet-nam: legislature",
      "united-nations: international_organization",
      "vietnam-news-agency: news_agency",
    ],
    "six bodies are named, and no party among them",
  );
  t.strictSame(
    (await item("/v1/organizations/asia-pacific-economic-cooperation")).aliases,
    ["APEC"],
    "APEC is spelled out",
  );
  t.strictSame(
    await ids("/v1/organizations?has_country=true"),
    ["national-assembly-of-viet-nam"],
    "one of them belongs to a state",
  );
});

t.test("relations", async (t) => {
  const { app, ids, item } = await openApp(t);

  t.strictSame(await ids("/v1/relations"), ["JPN-VNM", "LAO-VNM"], "two pairs");
  matches(
    t,
    await item("/v1/relations/JPN-VNM"),
    {
      countries: ["JPN", "VNM"],
      ties_since: "1973",
      ties_since_min: "1973-01-01",
      tiers: [
        { tier: "extensive_strategic_partnership", period: /^\// },
        {
          tier: "comprehensive_strategic_partnership",
          name: "Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World",
          period: "2023-11-27/",
        },
      ],
      visit_count: 3,
      meeting_count: 9,
      agreement_count: 2,
      milestone_count: 3,
    },
    "ties since 1973; extensive from an unknown day, comprehensive from 27 November 2023",
  );
  t.strictSame(
    await item("/v1/relations/LAO-VNM?fields=ties_since,tiers,visit_count,meeting_count,agreement_count"),
    { ties_since: null, tiers: [], visit_count: 0, meeting_count: 0, agreement_count: 0 },
    "of Laos and Viet Nam a headline only",
  );
  const moved = await app.inject("/v1/relations/VNM-JPN");
  t.strictSame([moved.statusCode, moved.headers.location], [308, "/v1/relations/JPN-VNM"], "either order");
});
