// Who held an office on a given day, according to the sources: two Presidents of Viet Nam in different years, and a
// Prime Minister of Japan.
import t from "tap";
import { z } from "zod";
import { matches } from "../matches.ts";
import { openApp, type TestApp } from "../open-app.ts";

const offices = z.array(z.looseObject({ office: z.string() }));
const held = async ({ item }: TestApp, url: string, office: string) =>
  offices.parse((await item(url)).offices).filter((one) => one.office === office);

const phuc = { person_id: "nguyen-xuan-phuc", attested: "2022-04-30/2022-05-01", certainty: "certain" };
const thuong = { person_id: "vo-van-thuong", attested: "2023-11" };

t.test("the President of Viet Nam, day by day", async (t) => {
  const test = await openApp(t);
  const days: readonly [string, object[]][] = [
    ["2022-04-29", []],
    ["2022-04-30", [{ ...phuc, covers_day: "certain" }]],
    ["2022-05-01", [{ ...phuc, covers_day: "certain" }]],
    ["2022-05-02", [{ ...phuc, covers_day: null }]],
    ["2023-10-31", [{ ...phuc, covers_day: null }]],
    ...["2023-11-01", "2023-11-15", "2023-11-29"].map((day): [string, object[]] => [
      day,
      [
        { ...thuong, certainty: "possible", covers_day: "possible" },
        { ...phuc, covers_day: null },
      ],
    ]),
    ["2023-11-30", [{ ...thuong, certainty: "certain", covers_day: "possible" }]],
    ["2023-12-01", [{ ...thuong, certainty: "certain", covers_day: null }]],
  ];
  for (const [day, expected] of days) {
    matches(t, await held(test, `/v1/countries/VNM?as_of=${day}`, "President"), expected, day);
    matches(t, await held(test, `/v1/relations/JPN-VNM?as_of=${day}`, "President"), expected, day);
  }
});

t.test("one person: what may be later does not hide what certainly was", async (t) => {
  const { item } = await openApp(t);
  const office = { office: "Prime Minister", country: "JPN" };
  matches(t, await item("/v1/people/kishida-fumio?as_of=2023-11-15"), {
    known: true,
    offices: [
      { ...office, attested: "2023-11", certainty: "possible", covers_day: "possible" },
      { ...office, attested: "2022-04-30/2022-05-01", certainty: "certain", covers_day: null },
    ],
  });
  matches(t, await item("/v1/people/kishida-fumio?as_of=2023-12-01"), {
    known: true,
    offices: [{ ...office, attested: "2023-11", certainty: "certain", covers_day: null }],
  });
  matches(t, await item("/v1/people/kishida-fumio?as_of=2022-04-29"), { known: false, offices: [] });
  matches(
    t,
    await item("/v1/people/nguyen-quoc-cuong?as_of=2022-06-01"),
    { known: false, offices: [] },
    "a former Ambassador held no office that the article attests then",
  );
});
