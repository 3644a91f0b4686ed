// Full years of ties: on the anniversary, the day before and the day after, for each precision of the beginning.
import t from "tap";
import { openWritable } from "../write-app.ts";

const RELATION = "/v1/relations/LAO-VNM";

/** When ties began, a day, and the least and greatest number of full years by then; null if there were none. */
const CASES: [since: string, day: string, years: [min: number, max: number] | null][] = [
  ["1962-09-05", "1962-09-04", null],
  ["1962-09-05", "1962-09-05", [0, 0]],
  ["1962-09-05", "1963-09-04", [0, 0]],
  ["1962-09-05", "1963-09-05", [1, 1]],
  ["1962-09-05", "2022-09-04", [59, 59]],
  ["1962-09-05", "2022-09-05", [60, 60]],
  ["1962-09-05", "2022-09-06", [60, 60]],
  ["1962-09-05", "2022-10-01", [60, 60]],
  ["1962-09-05", "2022-08-31", [59, 59]],
  ["1962-09", "1962-08-31", null],
  ["1962-09", "1962-09-01", [0, 0]],
  ["1962-09", "2022-08-31", [59, 59]],
  ["1962-09", "2022-09-01", [59, 60]],
  ["1962-09", "2022-09-29", [59, 60]],
  ["1962-09", "2022-09-30", [60, 60]],
  ["1962", "1961-12-31", null],
  ["1962", "1962-06-01", [0, 0]],
  ["1962", "2022-01-01", [59, 60]],
  ["1962", "2022-12-30", [59, 60]],
  ["1962", "2022-12-31", [60, 60]],
  ["1972-02-29", "2023-02-28", [50, 50]],
  ["1972-02-29", "2023-03-01", [51, 51]],
  ["1972-02-29", "2024-02-29", [52, 52]],
];

t.test("full years of ties on a day", async (t) => {
  const { send, app, item } = await openWritable(t);
  let written = "";
  for (const [since, day, years] of CASES) {
    if (since !== written)
      item(await send("PATCH", RELATION, { body: { ties_since: since }, headers: { "if-match": "*" } }));
    written = since;
    const { ties } = (await app.inject(`${RELATION}?as_of=${day}`)).json().data;
    const found = ties === null ? null : [ties.since, ties.years.min, ties.years.max];
    t.strictSame(found, years === null ? null : [since, ...years], `${since} on ${day}`);
  }
});
