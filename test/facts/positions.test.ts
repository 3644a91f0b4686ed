// The positions of each side and how strong they are. They are found by area, so that their wording may change.
import t from "tap";
import { openApp } from "../open-app.ts";

t.test("positions", async (t) => {
  const { list } = await openApp(t);
  const taken = async (query: string) =>
    (await list(`/v1/positions?${query}&limit=200&fields=stance,actors`)).data
      .map(({ stance, actors }) => `${stance} by ${actors}`)
      .sort();

  t.test("what is considered, proposed, hoped or offered is not agreed", async (t) => {
    t.strictSame(await taken("stance=considering"), ["considering by JPN"], "Japan considers one thing");
    t.strictSame(await taken("stance=proposed"), ["proposed by VNM"], "Viet Nam proposed one thing");
    for (const area of ["official-development-assistance", "strategic-infrastructure", "transport"])
      t.strictSame(
        await taken(`area_ids=${area}&stance_not=acknowledged`),
        ["considering by JPN", "proposed by VNM"],
        `${area}: a proposal under consideration`,
      );
    t.strictSame(
      await taken("stance=proposed&has_event_id=false"),
      ["proposed by VNM"],
      "on what occasion it was proposed is not said",
    );
    t.strictSame(
      await taken("area_ids=official-development-assistance&stance=agreed"),
      [],
      "new assistance was agreed at no time",
    );
    t.strictSame(await taken("stance=hoped"), ["hoped by VNM"], "one hope, Viet Nam's");
    t.strictSame(
      await taken("area_ids=peace-prosperity&date=2022"),
      ["hoped by VNM"],
      "it is for Japan's part in the peace of the region",
    );
    t.strictSame(
      await taken("stance=invited"),
      ["invited by VNM"],
      "one invitation, the Vietnamese President's",
    );
    t.strictSame(
      await taken("actors=JPN&actors_not=VNM&area_ids=high-level-engagement&date=2023"),
      ["welcomed by JPN"],
      "Japan appreciated the invitation: it did not accept",
    );
    t.strictSame(await taken("stance=expected"), [], "no state is said to expect anything");
  });

  t.test("who spoke for one side only", async (t) => {
    for (const area of ["covid-19", "development"])
      t.ok((await taken(`stance=thanked&area_ids=${area}`)).includes("thanked by VNM"), `thanks for ${area}`);
    t.strictSame(await taken("stance=thanked&actors=JPN"), [], "Japan thanked for nothing");
    for (const area of ["self-reliant-economy", "industrialization-modernization"])
      t.strictSame(
        [...new Set(await taken(`area_ids=${area}`))],
        ["supported by JPN"],
        `${area}: Japan's support, not a joint stand`,
      );
    t.strictSame(
      await taken("area_ids=international-role&actors=JPN"),
      ["affirmed by JPN"],
      "Japan affirmed Viet Nam's role in the world",
    );
    t.strictSame(
      await taken("actors=JPN&actors_not=VNM&date=2022"),
      ["affirmed by JPN", "affirmed by JPN", "affirmed by JPN", "considering by JPN"],
      "Japan alone in 2022: Kishida will do his best, no limits, Viet Nam's role, assistance",
    );
    t.strictSame(
      await taken("actors=VNM&actors_not=JPN&date=2022"),
      ["affirmed by VNM", "affirmed by VNM", "hoped by VNM"],
      "Viet Nam alone in 2022: an important partner, a vision, a hope",
    );
    t.strictSame(
      await taken("actors=JPN&actors_not=VNM&date=2023"),
      ["supported by JPN", "supported by JPN", "welcomed by JPN"],
      "Japan alone in 2023: support for an economy and for two goals, appreciation",
    );
    t.strictSame(
      await taken("actors=VNM&actors_not=JPN&date=2023"),
      ["invited by VNM", "thanked by VNM", "thanked by VNM"],
      "Viet Nam alone in 2023: an invitation and thanks",
    );
    t.strictSame(
      await taken("stance=agreed&actors=JPN&actors_not=VNM"),
      [],
      "what is agreed is agreed by two: never Japan alone",
    );
    t.strictSame(await taken("stance=agreed&actors=VNM&actors_not=JPN"), [], "nor Viet Nam alone");
    t.strictSame(await taken("actors_not=JPN,VNM"), [], "no third state takes a position");
    t.strictSame(await taken("country=LAO"), [], "least of all Laos");
  });

  t.test("2022", async (t) => {
    t.strictSame(
      await taken("area_ids=economic-recovery"),
      ["agreed by JPN,VNM"],
      "economic recovery: agreed",
    );
    t.strictSame(
      await taken("area_ids=political-relations&date=2022&stance=agreed"),
      ["agreed by JPN,VNM"],
      "a new stage for the partnership: agreed",
    );
    t.strictSame(
      await taken("stance=concerned,supported,thanked,invited&date=2022"),
      [],
      "these are of 2023",
    );
    t.strictSame(await taken("date=2021"), [], "of 2021 no position is told");
  });

  t.test("2023: what the two leaders did together", async (t) => {
    const both = async (stance: string, areas: readonly string[]) => {
      for (const area of areas)
        t.strictSame(
          [...new Set(await taken(`area_ids=${area}&date=2023`))],
          [`${stance} by JPN,VNM`],
          `${area}: ${stance}`,
        );
    };
    await both("agreed", [
      "un-peacekeeping",
      "war-remnants",
      "military-medicine",
      "humanitarian-aid",
      "disaster-relief",
      "maritime-security-safety",
      "integration-of-foreign-workers",
    ]);
    await both("emphasized", [
      "economic-security",
      "economic-linkages",
      "interregional-cooperation",
      "net-zero",
      "circular-economy",
    ]);
    await both("affirmed", [
      "asean",
      "sustainable-development",
      "climate-change",
      "green-growth",
      "digital-transformation",
    ]);
    await both("supported", ["apec", "regional-mechanisms"]);
    t.strictSame(
      [...new Set(await taken("area_ids=united-nations&date=2023"))].toSorted(),
      ["agreed by JPN,VNM", "emphasized by JPN,VNM", "supported by JPN,VNM"],
      "the United Nations, their Charter and their peacekeeping",
    );
    await both("concerned", ["regional-security", "south-china-sea", "korean-peninsula"]);
    await both("acknowledged", [
      "economy",
      "trade",
      "investment",
      "social-development",
      "official-development-assistance",
      "supply-chains",
    ]);
    await both("welcomed", ["communities-abroad"]);

    t.ok(
      (await taken("area_ids=security-defense&date=2023")).includes("agreed by JPN,VNM"),
      "security and defense: more cooperation agreed",
    );
    t.ok(
      (await taken("area_ids=security-defense&date=2023")).includes("acknowledged by JPN,VNM"),
      "and growth since 1973 acknowledged",
    );
    t.ok(
      (await taken("area_ids=high-level-engagement&stance=agreed")).includes("agreed by JPN,VNM"),
      "high-level engagement is to go on",
    );
    t.strictSame(
      await taken("event_id=2023-11-jpn-vnm-summit&area_ids=political-relations"),
      ["affirmed by JPN,VNM"],
      "at the summit they confirmed the partnership's adoption",
    );
    t.strictSame(
      await taken("nature=principle&area_ids=political-relations"),
      Array.from({ length: 6 }, () => "emphasized by JPN,VNM"),
      "UN Charter, international law, political systems, independence, sovereignty, territorial integrity",
    );
  });
});
