// The table of dates: filters on and next to each bound, order, groups, refusals and `as_of`.
import t from "tap";
import { z } from "zod";
import { refusals, shapes } from "../edtf-shapes.ts";
import { openShapes } from "../open-shapes.ts";

/** The day before or after; null beyond the calendar. */
function beside(day: string, days: -1 | 1): string | null {
  const [other = ""] = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().split("T");
  return /^(?!00)\d{4}-/.test(other) ? other : null;
}

t.test("filters find each date on its edges, and not beside them", async (t) => {
  const { ids } = await openShapes(t);
  const asked = new Map<string, string[]>();
  const finds = async (id: string, query: string) => {
    const found = asked.get(query) ?? (await ids(`/v1/visits?fields=id&limit=200&${query}`));
    asked.set(query, found);
    return found.includes(id);
  };
  for (const { id, date, first, last } of shapes) {
    const [before, after] = [first && beside(first, -1), last && beside(last, 1)];
    const [inside, until] = [first && beside(first, 1), last && beside(last, -1)];
    const within = "&date_match=within";
    const closed = first !== null && last !== null;
    const cases: [query: string | null, expected: boolean][] = [
      [first && `date=${first}`, true],
      [last && `date=${last}`, true],
      [before && `date=${before}`, false],
      [after && `date=${after}`, false],
      [first && `date_to=${first}`, true],
      [before && `date_to=${before}`, false],
      [last && `date_from=${last}`, true],
      [after && `date_from=${after}`, false],
      [first && `date_not=${first}`, false],
      [after && `date_not=${after}`, true],
      // An open or unknown end may be anywhere after the other end, and is within nothing.
      [first && `date_from=9999-12-31`, last === null || last === "9999-12-31"],
      [last && `date_to=0100-01-01`, first === null || first === "0100-01-01"],
      [first && `date_from=${first}${within}`, true],
      [inside && `date_from=${inside}${within}`, false],
      [last && `date_to=${last}${within}`, true],
      [until && `date_to=${until}${within}`, false],
      [`date=0100/9999${within}`, closed],
      [closed ? `date=${first}/${last}${within}` : null, true],
      [closed && inside !== null && inside <= last ? `date=${inside}/${last}${within}` : null, false],
      [closed && until !== null && until >= first ? `date=${first}/${until}${within}` : null, false],
      [closed ? `date_not=${first}/${last}${within}` : null, false],
      [first && `date_min_from=${first}&date_min_to=${first}`, true],
      [last && `date_max_from=${last}&date_max_to=${last}`, true],
      [inside && `date_min_from=${inside}`, false],
      [until && `date_max_to=${until}`, false],
    ];
    for (const [query, expected] of cases)
      if (query !== null) t.equal(await finds(id, query), expected, `${date}: ${query}`);
    t.ok(await finds(id, `date=${encodeURIComponent(date)}`), `${date} overlaps itself`);
    t.ok(await finds(id, `date=${encodeURIComponent(date)}${within}`), `${date} lies within itself`);
  }
});

t.test(
  "the order is that of the first days, unknown ones below all, and descending its reverse",
  async (t) => {
    const { ids } = await openShapes(t);
    const inOrder = shapes.map(({ id }) => id);
    t.notSame(inOrder.toSorted(), inOrder, "the ids alone would order otherwise");
    t.strictSame(await ids("/v1/visits?limit=200&sort=date"), inOrder);
    t.strictSame(await ids("/v1/visits?limit=200&sort=-date"), inOrder.toReversed());
  },
);

const groups = z.array(
  z.object({ key: z.record(z.string(), z.string().nullable()), count: z.number(), url: z.string() }),
);

for (const unit of ["year", "quarter", "month"] as const)
  t.test(`each falls into its ${unit}, or into none`, async (t) => {
    const { list, ids } = await openShapes(t);
    const expected = Object.groupBy(shapes, (shape) => shape[unit] ?? "none");
    // Maintained counts and filtered counts come from different code.
    for (const filter of ["", "&guest_country=JPN"]) {
      const found = groups.parse((await list(`/v1/visits?group_by=${unit}${filter}`)).meta.group_by);
      t.strictSame(
        Object.fromEntries(found.map(({ key, count }) => [key[unit] ?? "none", count])),
        Object.fromEntries(Object.entries(expected).map(([value, of]) => [value, of?.length])),
        filter,
      );
      for (const { key, url } of found)
        t.strictSame(
          (await ids(`${url}&limit=200`)).sort(),
          expected[key[unit] ?? "none"]?.map(({ id }) => id).sort(),
          url,
        );
    }
  });

t.test("a filter refuses what is no date, with the reason", async (t) => {
  const { problem } = await openShapes(t);
  for (const [date, reason] of refusals) {
    const { code, errors } = await problem(`/v1/visits?date=${encodeURIComponent(date)}`);
    t.strictSame(
      [code, errors.map(({ detail }) => detail)],
      ["INVALID_PARAMETER", [`'${date}': ${reason}`]],
      date,
    );
  }
});

const told = z.array(z.object({ id: z.string(), certainty: z.enum(["certain", "possible"]) }));
const totals = z.object({ total: z.number() });
const onDay = z.object({
  agreements: z.object({ certain: totals, possible: totals, latest: told }),
  last_visits: z.object({ JPN: told }),
});

t.test(
  "as_of: certain from the last day on, possible from the first; so the visits, by their begin",
  async (t) => {
    const { item } = await openShapes(t);
    const on = async (day: string) => onDay.parse(await item(`/v1/relations/JPN-VNM?as_of=${day}`));
    const days = [...new Set(shapes.flatMap(({ last, begunBy }) => [last ?? [], begunBy ?? []].flat()))];
    for (const day of days.flatMap((one) => [one, beside(one, -1) ?? []].flat())) {
      const { agreements, last_visits } = await on(day);
      const by = (end: string | null) => (end !== null && end <= day ? "certain" : "possible");
      const signed = shapes.flatMap(({ id, first, last }) =>
        first === null || first <= day ? [{ id: `signed-${id}`, certainty: by(last) }] : [],
      );
      const sorted = (of: z.infer<typeof told>) => of.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      t.strictSame(sorted(agreements.latest), sorted(told.parse(signed)), `signed by ${day}`);
      const certain = signed.filter(({ certainty }) => certainty === "certain").length;
      t.strictSame(
        [agreements.certain.total, agreements.possible.total],
        [certain, signed.length - certain],
        `totals of ${day}`,
      );
      const begun = new Map(shapes.map(({ id, begunBy }) => [id, by(begunBy)]));
      for (const { id, certainty } of last_visits.JPN) t.equal(certainty, begun.get(id), `${id} by ${day}`);
      t.equal(
        last_visits.JPN.some(({ certainty }) => certainty === "certain"),
        [...begun.values()].includes("certain"),
        `one has certainly begun by ${day}`,
      );
    }
  },
);
