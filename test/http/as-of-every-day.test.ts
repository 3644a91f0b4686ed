// Compares each day of two years with the seed itself. A fact is certain if it holds for all days that its dates can
// mean, and possible if it holds for some of them. The test tries all days one by one; the program compares bounds.
import { readFileSync } from "node:fs";
import t from "tap";
import { z } from "zod";
import { openApp } from "../open-app.ts";

const ALL: string[] = [];
for (const day = new Date("1972-01-01"); day.getFullYear() < 2025; day.setUTCDate(day.getUTCDate() + 1))
  ALL.push(day.toISOString().slice(0, 10));
const DAYS = ALL.filter((day) => day >= "2021-10-01" && day <= "2023-12-31");

/** The days that are tried for an unknown end. */
const UNKNOWN = ALL.filter((day) => day >= "2021-09-01");

const dated = z.looseObject({
  id: z.string(),
  date: z.string().optional(),
  relation_id: z.string().nullish(),
  visit_id: z.string().nullish(),
  event_id: z.string().nullish(),
  stance: z.string().optional(),
  guest_country: z.string().optional(),
});
const records = <T extends z.ZodType>(path: string, schema: T) =>
  z.array(schema).parse(JSON.parse(readFileSync(`seed/${path}.json`, "utf8")));
const ofPair = (path: string) => records(path, dated).filter(({ relation_id }) => relation_id === "JPN-VNM");
const visits = ofPair("visits");
const parts = [...ofPair("meetings"), ...ofPair("agreements")];
const events = [...visits, ...parts, ...ofPair("milestones")];
const people = records(
  "people",
  z.object({
    id: z.string(),
    country: z.string().nullable(),
    offices: z.array(
      z.object({
        office: z.string(),
        country: z.string().nullable(),
        tenure: z.string(),
        attested: z.string(),
      }),
    ),
  }),
);
const relations = records(
  "relations",
  z.object({
    id: z.string(),
    ties_since: z.string().nullable(),
    tiers: z.array(z.object({ tier: z.string(), period: z.string(), attested: z.string() })),
  }),
);

const daysOf = (end: string): string[] => ALL.filter((day) => day.startsWith(end));

/** The first and last day of each period that a date can mean. */
function waysOf(date: string): (readonly [string, string])[] {
  const [first = "", last] = date.split("/");
  if (last === undefined) return daysOf(first).map((day) => [day, day]);
  const begins = first === "" || first === ".." ? UNKNOWN : daysOf(first);
  const ends = last === ".." ? ["9999"] : last === "" ? UNKNOWN : daysOf(last);
  return begins.flatMap((begin) =>
    ends.filter((end) => begin <= end).map((end): readonly [string, string] => [begin, end]),
  );
}

/** Each day that a date can mean. */
function momentsOf(date: string): string[] {
  const ways = waysOf(date);
  const [first = "", last = ""] = [
    ways.map(([begin]) => begin).sort()[0],
    ways
      .map(([, end]) => end)
      .sort()
      .at(-1),
  ];
  return ALL.filter((day) => first <= day && day <= last);
}

/** Certain if it holds in all cases, possible if in some; null if in none. */
const judge = <T>(ways: readonly T[], holds: (way: T) => boolean) =>
  ways.every(holds) ? "certain" : ways.some(holds) ? "possible" : null;

const listed = (entries: readonly (readonly [string, string | null])[]) =>
  entries
    .filter(([, certainty]) => certainty !== null)
    .map((entry) => entry.join(" "))
    .sort();

/** Of facts that each began on one of several days, those that may be the last to have begun by the day. */
const lastOf = <T extends { begins: readonly string[] }>(all: readonly T[], day: string) =>
  all.filter((one) =>
    one.begins.some(
      (begin) =>
        begin <= day &&
        all.every((other) => other === one || other.begins.some((its) => its > day || its <= begin)),
    ),
  );

const firstDays = (date: string) => [...new Set(waysOf(date).map(([begin]) => begin))];
const visitsBy = (guest: string) =>
  visits
    .filter(({ guest_country }) => guest_country === guest)
    .map(({ id, date = "" }) => ({
      id,
      begins: firstDays(date).filter((begin) =>
        parts
          .filter(({ visit_id }) => visit_id === id)
          .every((part) => momentsOf(part.date ?? "").some((moment) => begin <= moment)),
      ),
    }));

const visitsOf = new Map(["JPN", "VNM"].map((guest) => [guest, visitsBy(guest)]));

const seats = Map.groupBy(
  people.flatMap(({ id, country, offices }) =>
    offices
      .filter((held) => held.tenure === "in_office" && ["JPN", "VNM"].includes(held.country ?? country ?? ""))
      .map((held) => ({
        name: `${id} ${held.attested}`,
        seat: `${held.country ?? country} ${held.office}`,
        begins: firstDays(held.attested),
        ways: waysOf(held.attested),
      })),
  ),
  ({ seat }) => seat,
);

const moments = (entries: readonly { id: string; date?: string | undefined }[]) =>
  entries.flatMap(({ id, date }) => (date === undefined ? [] : [{ id, moments: momentsOf(date) }]));
const agreements = moments(ofPair("agreements"));
const agreed = moments(
  ofPair("positions")
    .filter(({ stance }) => stance === "agreed")
    .map(({ id, event_id }) => ({ id, date: events.find((event) => event.id === event_id)?.date })),
);
const relation = relations.find(({ id }) => id === "JPN-VNM");
const tiers = (relation?.tiers ?? []).map(({ tier, period, attested }) => {
  const ways = waysOf(period).filter(([begin, end]) =>
    waysOf(attested).some(([from, to]) => begin <= from && to <= end),
  );
  return { id: tier, ways, begins: [...new Set(ways.map(([begin]) => begin))] };
});

const ties = momentsOf(relation?.ties_since ?? "");

const happened = (all: readonly { id: string; moments: readonly string[] }[], day: string) =>
  listed(all.map(({ id, moments }) => [id, judge(moments, (moment) => moment <= day)]));

const entries = z.array(
  z.looseObject({
    id: z.string().optional(),
    person_id: z.string().optional(),
    attested: z.string().optional(),
    certainty: z.string(),
    covers_day: z.string().nullish(),
  }),
);
const latest = z.object({
  certain: z.object({ total: z.number() }),
  possible: z.object({ total: z.number() }),
  latest: entries,
});
const state = z.object({
  tiers: entries,
  ties: z.object({ certainty: z.string() }).nullable(),
  offices: entries,
  agreements: latest,
  agreed_positions: latest,
  last_visits: z.record(z.string(), entries),
});

t.test("every day of two years is answered as the seed has it", async (t) => {
  const { item } = await openApp(t);
  t.ok(agreements.length > 0 && agreed.length > 0 && tiers.length > 0 && seats.size > 0);
  const wrong: unknown[] = [];
  for (const day of DAYS) {
    const found = state.parse(await item(`/v1/relations/JPN-VNM?as_of=${day}`));
    const told = (of: z.infer<typeof entries>) => of.map(({ id, certainty }) => `${id} ${certainty}`).sort();
    const last = (guest: string) =>
      lastOf(visitsOf.get(guest) ?? [], day).map(({ id, begins }): readonly [string, string | null] => [
        id,
        judge(begins, (begin) => begin <= day),
      ]);
    const totals = ({ latest: shown, certain, possible }: z.infer<typeof latest>) =>
      shown.length === certain.total + possible.total &&
      shown.filter(({ certainty }) => certainty === "certain").length === certain.total;
    const answer = {
      tiers: told(found.tiers),
      ties: found.ties?.certainty ?? null,
      offices: found.offices
        .map((held) => `${held.person_id} ${held.attested} ${held.certainty} ${held.covers_day}`)
        .sort(),
      agreements: told(found.agreements.latest),
      positions: told(found.agreed_positions.latest),
      totals: [totals(found.agreements), totals(found.agreed_positions)],
      JPN: told(found.last_visits.JPN ?? []),
      VNM: told(found.last_visits.VNM ?? []),
    };
    // If two tiers hold on the same day, the later one replaced the earlier one.
    const holding = tiers.filter(({ ways }) => ways.some(([begin, end]) => begin <= day && day <= end));
    const right = {
      tiers: listed(
        lastOf(holding, day).map(({ id, ways }) => [
          id,
          judge(ways, ([begin, end]) => begin <= day && day <= end),
        ]),
      ),
      ties: judge(ties, (moment) => moment <= day),
      offices: [...seats.values()]
        .flatMap((seat) =>
          lastOf(seat, day).map(({ name, begins, ways }) =>
            [
              name,
              judge(begins, (begin) => begin <= day),
              String(judge(ways, ([begin, end]) => begin <= day && day <= end)),
            ].join(" "),
          ),
        )
        .sort(),
      agreements: happened(agreements, day),
      positions: happened(agreed, day),
      totals: [true, true],
      JPN: listed(last("JPN")),
      VNM: listed(last("VNM")),
    };
    if (JSON.stringify(answer) !== JSON.stringify(right)) wrong.push({ day, answer, right });
  }
  t.strictSame(wrong, []);
});
