// The areas that the articles name, and every figure and rank that they state.
import t from "tap";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

t.test("cooperation areas", async (t) => {
  const { ids, item } = await openApp(t);
  const below = async (area: string) =>
    (await ids(`/v1/cooperation-areas?parent_id=${area}&limit=200`)).sort();

  t.strictSame(
    await below("economy"),
    ["economic-linkages", "economic-recovery", "economic-security", "investment", "supply-chains", "trade"],
    "the economy",
  );
  t.strictSame(await below("supply-chains"), ["supply-chain-diversification"], "more varied supply chains");
  t.strictSame(
    await below("security-defense"),
    [
      "disaster-relief",
      "humanitarian-aid",
      "maritime-security-safety",
      "military-medicine",
      "un-peacekeeping",
      "war-remnants",
    ],
    "security and defense, as the report of 2023 lists it",
  );
  t.strictSame(
    await below("regional-security"),
    ["korean-peninsula", "south-china-sea"],
    "two places of concern",
  );
  t.strictSame(
    await below("exchange-channels"),
    ["government-channel", "parliamentary-channel", "party-channel", "state-channel"],
    "the channels beside those of the localities and the peoples",
  );
  t.strictSame(
    await below("science-technology"),
    ["digital-transformation", "technology-renovation"],
    "technology",
  );
  t.strictSame(await below("people-to-people"), ["communities-abroad"], "people of one country in the other");
  t.strictSame(
    await below("culture-tourism"),
    ["cultural-exchange", "festivals", "tourism"],
    "culture and tourism",
  );
  t.strictSame(
    await below("climate-environment"),
    ["circular-economy", "climate-change", "environment", "green-growth", "net-zero"],
    "environment and climate",
  );
  t.strictSame(
    await below("human-resources"),
    [
      "integration-of-foreign-workers",
      "international-students",
      "labor-cooperation",
      "technical-intern-trainees",
      "training-of-human-resources",
    ],
    "human resources",
  );
  for (const root of ["energy", "health", "economy", "security-defense", "interregional-cooperation"])
    t.equal((await item(`/v1/cooperation-areas/${root}`)).parent_id, null, `${root} is a root`);
  for (const area of ["energy", "environment", "health", "government-channel", "party-channel"])
    matches(
      t,
      await item(`/v1/cooperation-areas/${area}`),
      { position_count: 0, agreement_count: 0, quote_count: 0, indicator_count: 0, mention_count: 1 },
      `${area} is named once, and nobody takes a position on it`,
    );
  t.equal((await item("/v1/cooperation-areas/korean-peninsula")).position_count, 1, "Korea: one");
  for (const word of ["diplomacy", "defense", "economy", "trade", "investment", "healthcare", "energy"])
    t.strictSame(await ids(`/v1/relations?q=${word}`), ["JPN-VNM"], `a field of the partnership: ${word}`);
  for (const word of ["environment", "climate", "party", "government", "localities", "peoples"])
    t.strictSame(await ids(`/v1/relations?q=${word}`), ["JPN-VNM"], `a field or a channel of it: ${word}`);
});

t.test("indicators", async (t) => {
  const { ids, item, list } = await openApp(t);
  const figure = (id: string) => item(`/v1/indicators/${id}?fields=value,unit,qualifier,as_of`);
  const VISIT = "2022-04-30/2022-05-01";

  t.strictSame(
    await ids("/v1/indicators?qualifier=nearly"),
    ["vietnamese-community-in-japan-size"],
    "one nearly",
  );
  t.strictSame(
    await figure("vietnamese-community-in-japan-size"),
    { value: 500000, unit: "people", qualifier: "nearly", as_of: "2022" },
    "nearly half a million Vietnamese in Japan",
  );
  t.strictSame(
    (await ids("/v1/indicators?qualifier=rank")).sort(),
    ["japan-largest-oda-provider-to-viet-nam", "vietnamese-community-in-japan-rank"],
    "two ranks",
  );
  t.strictSame(
    await figure("vietnamese-community-in-japan-rank"),
    { value: 2, unit: "rank", qualifier: "rank", as_of: "2022" },
    "the second largest expatriate community",
  );
  t.strictSame(
    await figure("japan-largest-oda-provider-to-viet-nam"),
    { value: 1, unit: "rank", qualifier: "rank", as_of: "2023-11" },
    "the largest provider of assistance, as told in 2023",
  );
  t.strictSame(
    await ids("/v1/indicators?qualifier=over"),
    ["kishida-parliamentary-alliance-membership-years"],
    "one over",
  );
  t.strictSame(
    await figure("kishida-parliamentary-alliance-membership-years"),
    { value: 25, unit: "years", qualifier: "over", as_of: "2022" },
    "Kishida's membership: over 25 years",
  );
  t.strictSame(
    await figure("months-between-prime-ministers-visits"),
    { value: 5, unit: "months", qualifier: "exact", as_of: VISIT },
    "five months between the Prime Ministers' visits",
  );
  t.strictSame(
    await figure("cooperation-documents-signed-2022"),
    { value: 22, unit: "documents", qualifier: "exact", as_of: VISIT },
    "22 documents",
  );
  matches(
    t,
    await figure("national-reunification-day-celebration-2022"),
    { value: 47 },
    "the 47th celebration",
  );
  matches(
    t,
    await figure("first-visit-as-prime-minister-2022"),
    { value: 1 },
    "the first visit in that office",
  );
  matches(
    t,
    await figure("anniversary-of-diplomatic-relations-2023"),
    { value: 50, as_of: "2023" },
    "50 years",
  );
  matches(t, await figure("vision-years-ahead"), { value: 50, unit: "years" }, "a vision of 50 years more");
  matches(t, await figure("calligraphy-words"), { value: 3, unit: "words" }, "three words in calligraphy");
  matches(t, await figure("calligraphy-languages"), { value: 2, unit: "languages" }, "in two languages");
  matches(
    t,
    await figure("cooperation-workshop-areas"),
    { value: 3, unit: "areas" },
    "three areas of the workshop",
  );
  t.strictSame(
    (await item("/v1/indicators/cooperation-workshop-areas")).area_ids,
    ["digital-transformation", "technology-renovation", "supply-chain-diversification"],
    "which they were",
  );
  matches(t, await figure("new-initiatives-2022"), { value: 3 }, "three new initiatives");

  const ofKind = async (kind: string) => (await ids(`/v1/indicators?kind=${kind}`)).sort();
  t.strictSame(
    await ofKind("statistic"),
    [
      "cooperation-documents-signed-2022",
      "kishida-parliamentary-alliance-membership-years",
      "months-between-prime-ministers-visits",
      "vietnamese-community-in-japan-size",
    ],
    "what was counted",
  );
  t.strictSame(
    await ofKind("rank"),
    ["japan-largest-oda-provider-to-viet-nam", "vietnamese-community-in-japan-rank"],
    "places in an order",
  );
  t.strictSame(
    await ofKind("ordinal"),
    [
      "anniversary-of-diplomatic-relations-2023",
      "first-visit-as-prime-minister-2022",
      "national-reunification-day-celebration-2022",
    ],
    "which one of a row",
  );
  t.strictSame(await ids("/v1/indicators?has_kind=false"), [], "each is of one kind");

  const vague = await list("/v1/indicators?qualifier=unspecified&limit=200&fields=id,value");
  t.ok(
    vague.meta.total > 0 && vague.data.every(({ value }) => value === null),
    "what is only said to be many, key or growing has no figure",
  );
  for (const id of ["kishida-earlier-visits-to-viet-nam", "japan-among-most-important-economic-partners"])
    t.equal((await item(`/v1/indicators/${id}`)).value, null, `${id}: no figure is given`);
  for (const area of ["technical-intern-trainees", "labor-cooperation", "international-students"])
    t.strictSame(
      (await list(`/v1/indicators?area_ids=${area}&fields=value,qualifier,country`)).data,
      [{ value: null, qualifier: "unspecified", country: "JPN" }],
      `${area}: their growth in Japan is a forecast without a figure`,
    );
  t.strictSame(
    (await ids("/v1/indicators?area_ids=communities-abroad")).sort(),
    ["vietnamese-community-in-japan-rank", "vietnamese-community-in-japan-size"],
    "the community in Japan has a size and a rank",
  );
  t.strictSame(
    await ids("/v1/indicators?area_ids=official-development-assistance"),
    ["japan-largest-oda-provider-to-viet-nam"],
    "assistance has a rank and no amount",
  );
  t.strictSame(await ids("/v1/indicators?country=LAO"), [], "no figure is of Laos");
  t.strictSame(await ids("/v1/indicators?qualifier=approximately"), [], "nothing is given approximately");
  t.strictSame(
    await ids("/v1/indicators?value_min=23&value_max=499999&unit=people,documents"),
    [],
    "no other count of people or documents",
  );
});
