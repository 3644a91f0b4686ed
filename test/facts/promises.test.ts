// Who said what, what was promised, and what became of it according to the later article.
import t from "tap";
import { openApp } from "../open-app.ts";

const KISHIDA = "kishida-fumio";
const THUONG = "vo-van-thuong";
const PHUC = "nguyen-xuan-phuc";
const CHINH = "pham-minh-chinh";

t.test("who said it", async (t) => {
  const { ids, item, list } = await openApp(t);
  const speakers = async (id: string) => (await item(`/v1/positions/${id}?fields=speaker_ids`)).speaker_ids;
  const named: [position: string, speakers: string[]][] = [
    ["2023-thanks-socio-economic-development", [THUONG]],
    ["2023-thanks-covid-19", [THUONG]],
    ["2023-invitation-to-kishida", [THUONG]],
    ["2023-invitation-appreciated", [KISHIDA]],
    ["2023-new-partnership-adopted", [KISHIDA, THUONG]],
    ["2022-kishida-will-do-his-best", [KISHIDA]],
    ["2022-limitless-potential", [KISHIDA]],
    ["2022-vision-of-next-50-years", [PHUC]],
    ["2022-economic-recovery", [KISHIDA, CHINH]],
    ["spring-breeze-for-the-relationship", [CHINH]],
  ];
  for (const [position, expected] of named) t.strictSame(await speakers(position), expected, position);
  t.strictSame(
    await ids(
      "/v1/positions?speaker_ids_not=kishida-fumio,vo-van-thuong,nguyen-xuan-phuc&has_speaker_ids=true",
    ),
    ["spring-breeze-for-the-relationship"],
    "of others, Pham Minh Chinh alone",
  );
  t.strictSame(
    (await ids("/v1/positions?has_speaker_ids=false&limit=200")).sort(),
    [
      "2022-best-stage-of-relations",
      "2022-focus-on-digital-transformation",
      "2022-focus-on-supply-chain-diversification",
      "2022-focus-on-technology-renovation",
      "2022-hope-for-japans-role",
      "2022-japan-important-strategic-partner",
      "2022-oda-proposal-considered",
      "2022-open-new-stage",
      "2022-positive-view-of-relations",
      "2022-viet-nams-international-role",
      "2023-closer-cooperation-and-new-areas",
      "2023-cultural-exchange-highlighted",
      "2023-economic-linkages",
      "2023-economic-security",
      "2023-festivals",
      "2023-further-cultural-exchange",
      "2023-further-tourism-exchange",
      "2023-human-resources-development",
      "2023-interregional-cooperation",
      "2023-supply-chains",
      "2023-support-industrialization-modernization",
      "2023-support-self-reliant-economy",
      "2023-tourism-cooperation-highlighted",
      "oda-proposal",
      "trustworthy-longtime-partner",
    ],
    "the source names states, sides, leaders at large, a President without a name, or nobody",
  );
  t.strictSame(
    (await ids("/v1/positions?q=Thuong")).sort(),
    [
      "2023-invitation-to-kishida",
      "2023-new-partnership-adopted",
      "2023-thanks-covid-19",
      "2023-thanks-socio-economic-development",
    ],
    "found by name",
  );
  t.strictSame(await ids("/v1/positions?q=Phuc"), ["2022-vision-of-next-50-years"]);
  t.strictSame(await ids("/v1/people?positions.stance=invited"), [THUONG], "and the other way round");
  t.strictSame(
    (
      await list("/v1/positions?speakers.country=JPN&speaker_ids_not=vo-van-thuong&fields=id&sort=id")
    ).data.map(({ id }) => id),
    [
      "2022-economic-recovery",
      "2022-kishida-will-do-his-best",
      "2022-limitless-potential",
      "2023-invitation-appreciated",
      "cooperation-possibilities-limitless",
    ],
    "Kishida without President Thuong",
  );
});

t.test("what was promised, and what was not", async (t) => {
  const { ids, item } = await openApp(t);
  t.strictSame(
    (await ids("/v1/positions?nature=commitment&has_outcomes=false&limit=200")).sort(),
    [
      "2022-economic-recovery",
      "2023-climate-change",
      "2023-closer-cooperation-and-new-areas",
      "2023-cooperation-in-various-fields",
      "2023-digital-transformation",
      "2023-disaster-relief",
      "2023-exchanges-across-channels",
      "2023-green-growth",
      "2023-high-level-engagement",
      "2023-humanitarian-aid",
      "2023-integration-of-trainees-and-workers",
      "2023-maritime-security-safety",
      "2023-military-medicine",
      "2023-security-defense",
      "2023-support-industrialization-modernization",
      "2023-support-self-reliant-economy",
      "2023-sustainable-development",
      "2023-un-peacekeeping",
      "2023-war-remnants",
    ],
    "the open promises",
  );
  t.strictSame(
    await item(
      "/v1/positions/2023-closer-cooperation-and-new-areas?fields=stance,nature,actors,speaker_ids,date",
    ),
    { stance: "emphasized", nature: "commitment", actors: ["JPN", "VNM"], speaker_ids: [], date: "2023-11" },
    "the commitment of both nations: read out of a decision, and voiced by nobody",
  );
  t.strictSame(
    await ids("/v1/positions?stance=agreed&nature_not=commitment"),
    [],
    "what is agreed to be so is affirmed: only what is to be done is agreed",
  );
  for (const id of ["2022-best-stage-of-relations", "2022-limitless-potential"])
    t.strictSame(
      await item(`/v1/positions/${id}?fields=stance,nature`),
      { stance: "affirmed", nature: "assessment" },
      id,
    );
  t.strictSame((await item("/v1/positions/2022-limitless-potential")).actors, ["JPN"], "Kishida's word");
  t.strictSame(
    (await ids("/v1/positions?nature=request")).sort(),
    ["2022-hope-for-japans-role", "2023-invitation-to-kishida", "oda-proposal"],
    "what was asked",
  );
  t.strictSame((await ids("/v1/positions?nature=concern&actors=JPN")).length, 3, "three concerns");
  t.strictSame(
    (await ids("/v1/positions?has_nature=false")).sort(),
    [
      "2022-focus-on-digital-transformation",
      "2022-focus-on-supply-chain-diversification",
      "2022-focus-on-technology-renovation",
      "2022-oda-proposal-considered",
      "2023-new-partnership-adopted",
    ],
    "a focus that nobody sets, a proposal that is considered, a partnership that is adopted: none is a promise",
  );
});

t.test("what came of it", async (t) => {
  const { ids, item, list } = await openApp(t);
  t.strictSame(await ids("/v1/positions?responds_to_id=oda-proposal"), ["2022-oda-proposal-considered"]);
  t.strictSame(await ids("/v1/positions?responds_to.stance=invited"), ["2023-invitation-appreciated"]);
  t.strictSame(await ids("/v1/positions?has_responds_to_id=true&sort=id"), [
    "2022-oda-proposal-considered",
    "2023-invitation-appreciated",
  ]);
  const raised = "2023-11-27-jpn-vnm-comprehensive-strategic-partnership";
  const came = async (id: string) => (await item(`/v1/positions/${id}?fields=outcomes`)).outcomes;
  for (const id of ["2022-open-new-stage", "2022-kishida-will-do-his-best"])
    t.strictSame(await came(id), [{ kind: "advanced", position_id: null, event_id: raised }], id);
  t.strictSame(await came("2022-focus-on-digital-transformation"), [
    { kind: "repeated", position_id: "2023-digital-transformation", event_id: null },
  ]);
  t.strictSame(await came("2022-focus-on-supply-chain-diversification"), [
    { kind: "repeated", position_id: "2023-supply-chains", event_id: null },
  ]);
  t.strictSame(await came("2022-focus-on-technology-renovation"), [], "of this nothing more is told");
  t.strictSame(
    await ids("/v1/positions?outcomes.kind=fulfilled,dropped"),
    [],
    "nothing is told to be done or given up",
  );
  const sources = (await list("/v1/evidence?record_type=position&field=outcomes.0&fields=source_id")).data;
  t.strictSame(
    [...new Set(sources.map(({ source_id }) => source_id))],
    ["vietnam-japan-elevate-ties"],
    "each rests on sentences of the later article",
  );
  t.strictSame(await ids("/v1/positions?outcome_of.id=2022-focus-on-digital-transformation"), [
    "2023-digital-transformation",
  ]);
});
