// Every form of date that the API accepts, and the expected result of each way to read it. They are sorted by first
// day.
import { z } from "zod";

/** `-` means none; the calendar has no day after the last one. Rows with the same first day are sorted by id. */
const TABLE = `
id | date                    | first      | last       | precision | begun by   | in words                                   | year | quarter | month   | calendar                    | starts     | ends
b1 | ../2020-02-29           | -          | 2020-02-29 | -         | 2020-02-29 | until 29 February 2020                     | -    | -       | -       | 20200229 20200301 TENTATIVE | -          | 2020-02-29
t0 | /2019                   | -          | 2019-12-31 | -         | 2019-12-31 | until 2019 (its start is not known)        | -    | -       | -       | 20191231 20200101 TENTATIVE | -          | 2019
m4 | 0100                    | 0100-01-01 | 0100-12-31 | year      | 0100-12-31 | 0100                                       | 0100 | -       | -       | 01000101 01010101 TENTATIVE | 0100       | 0100
c9 | 190X                    | 1900-01-01 | 1909-12-31 | decade    | 1909-12-31 | 1900s                                      | -    | -       | -       | 19000101 19100101 TENTATIVE | -          | -
k2 | 19XX                    | 1900-01-01 | 1999-12-31 | century   | 1999-12-31 | 1900–1999                                  | -    | -       | -       | 19000101 20000101 TENTATIVE | -          | -
p7 | 196X-05                 | 1960-05-01 | 1969-05-31 | decade    | 1969-05-31 | 196X-05                                    | -    | -       | -       | 19600501 19690601 TENTATIVE | -          | -
o5 | 1964-XX-16              | 1964-01-16 | 1964-12-16 | year      | 1964-12-16 | 1964-XX-16                                 | 1964 | -       | -       | 19640116 19641217 TENTATIVE | -          | -
p8 | [1964-01-16..1964-03-02] | 1964-01-16 | 1964-03-02 | year      | 1964-03-02 | between 16 January 1964 and 2 March 1964   | 1964 | -       | -       | 19640116 19640303 TENTATIVE | -          | -
p5 | 1964-1X                 | 1964-10-01 | 1964-12-31 | year      | 1964-12-31 | 1964-1X                                    | 1964 | -       | -       | 19641001 19650101 TENTATIVE | -          | -
a7 | 197X~                   | 1970-01-01 | 1979-12-31 | decade    | 1979-12-31 | about 1970s                                | -    | -       | -       | 19700101 19800101 TENTATIVE | -          | -
e5 | 1973%                   | 1973-01-01 | 1973-12-31 | year      | 1973-12-31 | about 1973 (uncertain)                     | 1973 | -       | -       | 19730101 19740101 TENTATIVE | 1973       | 1973
s3 | 1973?                   | 1973-01-01 | 1973-12-31 | year      | 1973-12-31 | 1973 (uncertain)                           | 1973 | -       | -       | 19730101 19740101 TENTATIVE | 1973       | 1973
d8 | 1985-XX-XX              | 1985-01-01 | 1985-12-31 | year      | 1985-12-31 | 1985                                       | 1985 | -       | -       | 19850101 19860101 TENTATIVE | 1985       | 1985
f6 | 1985-04                 | 1985-04-01 | 1985-04-30 | month     | 1985-04-30 | April 1985                                 | 1985 | 1985-Q2 | 1985-04 | 19850401 19850501 TENTATIVE | 1985-04    | 1985-04
r1 | 1985-04-XX              | 1985-04-01 | 1985-04-30 | month     | 1985-04-30 | April 1985                                 | 1985 | 1985-Q2 | 1985-04 | 19850401 19850501 TENTATIVE | 1985-04    | 1985-04
a2 | 199X/200X               | 1990-01-01 | 2009-12-31 | decade    | 1999-12-31 | 1990s to 2000s                             | -    | -       | -       | 19900101 20100101 TENTATIVE | -          | -
u5 | 1999-24                 | 1999-12-01 | 2000-02-29 | season    | 2000-02-29 | winter 1999                                | 1999 | -       | -       | 19991201 20000301 TENTATIVE | -          | -
g3 | 2000-02-29              | 2000-02-29 | 2000-02-29 | day       | 2000-02-29 | 29 February 2000                           | 2000 | 2000-Q1 | 2000-02 | 20000229 20000301 CONFIRMED | 2000-02-29 | 2000-02-29
h8 | 2001-21                 | 2001-03-01 | 2001-05-31 | season    | 2001-05-31 | spring 2001                                | 2001 | -       | -       | 20010301 20010601 TENTATIVE | -          | -
v4 | 2001-21/2001-23         | 2001-03-01 | 2001-11-30 | season    | 2001-05-31 | spring 2001 to autumn 2001                 | 2001 | -       | -       | 20010301 20011201 TENTATIVE | -          | -
i0 | 2001-22/2001-09-01      | 2001-06-01 | 2001-09-01 | season    | 2001-08-31 | summer 2001 to 1 September 2001            | 2001 | -       | -       | 20010601 20010902 TENTATIVE | -          | 2001-09-01
b9 | 2004-XX                 | 2004-01-01 | 2004-12-31 | year      | 2004-12-31 | 2004                                       | 2004 | -       | -       | 20040101 20050101 TENTATIVE | 2004       | 2004
l9 | 2004-XX%                | 2004-01-01 | 2004-12-31 | year      | 2004-12-31 | about 2004 (uncertain)                     | 2004 | -       | -       | 20040101 20050101 TENTATIVE | 2004       | 2004
w6 | 2019-12-31/             | 2019-12-31 | -          | day       | 2019-12-31 | from 31 December 2019 (its end is not known) | 2019 | 2019-Q4 | 2019-12 | 20191231 20200101 TENTATIVE | 2019-12-31 | -
j7 | 2020-03-31              | 2020-03-31 | 2020-03-31 | day       | 2020-03-31 | 31 March 2020                              | 2020 | 2020-Q1 | 2020-03 | 20200331 20200401 CONFIRMED | 2020-03-31 | 2020-03-31
c1 | 2020-04-01              | 2020-04-01 | 2020-04-01 | day       | 2020-04-01 | 1 April 2020                               | 2020 | 2020-Q2 | 2020-04 | 20200401 20200402 CONFIRMED | 2020-04-01 | 2020-04-01
x2 | 2020-06-30?             | 2020-06-30 | 2020-06-30 | day       | 2020-06-30 | 30 June 2020 (uncertain)                   | 2020 | 2020-Q2 | 2020-06 | 20200630 20200701 TENTATIVE | 2020-06-30 | 2020-06-30
l5 | 2020-07-01              | 2020-07-01 | 2020-07-01 | day       | 2020-07-01 | 1 July 2020                                | 2020 | 2020-Q3 | 2020-07 | 20200701 20200702 CONFIRMED | 2020-07-01 | 2020-07-01
d3 | 2020-09-30/2020-10-01   | 2020-09-30 | 2020-10-01 | day       | 2020-09-30 | 30 September to 1 October 2020             | 2020 | 2020-Q3 | 2020-09 | 20200930 20201002 CONFIRMED | 2020-09-30 | 2020-10-01
y8 | 2020-10-01~/2020-10-04  | 2020-10-01 | 2020-10-04 | day       | 2020-10-01 | about 1 October 2020 to 4 October 2020     | 2020 | 2020-Q4 | 2020-10 | 20201001 20201005 TENTATIVE | 2020-10-01 | 2020-10-04
n6 | 2021-11/2022            | 2021-11-01 | 2022-12-31 | month     | 2021-11-30 | November 2021 to 2022                      | 2021 | 2021-Q4 | 2021-11 | 20211101 20230101 TENTATIVE | 2021-11    | 2022
e4 | 2022-04-28/2022-04-30   | 2022-04-28 | 2022-04-30 | day       | 2022-04-28 | 28–30 April 2022                           | 2022 | 2022-Q2 | 2022-04 | 20220428 20220501 CONFIRMED | 2022-04-28 | 2022-04-30
z1 | 2022-05/2022-07-15      | 2022-05-01 | 2022-07-15 | month     | 2022-05-31 | May 2022 to 15 July 2022                   | 2022 | 2022-Q2 | 2022-05 | 20220501 20220716 TENTATIVE | 2022-05    | 2022-07-15
g9 | 2023                    | 2023-01-01 | 2023-12-31 | year      | 2023-12-31 | 2023                                       | 2023 | -       | -       | 20230101 20240101 TENTATIVE | 2023       | 2023
o0 | 2023/..                 | 2023-01-01 | -          | year      | 2023-12-31 | since 2023                                 | 2023 | -       | -       | 20230101 20230102 TENTATIVE | 2023       | -
p6 | 2023-11-2X              | 2023-11-20 | 2023-11-29 | month     | 2023-11-29 | 2023-11-2X                                 | 2023 | 2023-Q4 | 2023-11 | 20231120 20231130 TENTATIVE | -          | -
b4 | 2023-11-27              | 2023-11-27 | 2023-11-27 | day       | 2023-11-27 | 27 November 2023                           | 2023 | 2023-Q4 | 2023-11 | 20231127 20231128 CONFIRMED | 2023-11-27 | 2023-11-27
p3 | 2023-11-27/..           | 2023-11-27 | -          | day       | 2023-11-27 | since 27 November 2023                     | 2023 | 2023-Q4 | 2023-11 | 20231127 20231128 TENTATIVE | 2023-11-27 | -
q7 | 2023-11-27/2023-11-27   | 2023-11-27 | 2023-11-27 | day       | 2023-11-27 | 27 November 2023                           | 2023 | 2023-Q4 | 2023-11 | 20231127 20231128 CONFIRMED | 2023-11-27 | 2023-11-27
r5 | 2023-11-27/2023-12      | 2023-11-27 | 2023-12-31 | day       | 2023-11-27 | 27 November 2023 to December 2023          | 2023 | 2023-Q4 | 2023-11 | 20231127 20240101 TENTATIVE | 2023-11-27 | 2023-12
y1 | 2023-12                 | 2023-12-01 | 2023-12-31 | month     | 2023-12-31 | December 2023                              | 2023 | 2023-Q4 | 2023-12 | 20231201 20240101 TENTATIVE | 2023-12    | 2023-12
f2 | 2023-12-31              | 2023-12-31 | 2023-12-31 | day       | 2023-12-31 | 31 December 2023                           | 2023 | 2023-Q4 | 2023-12 | 20231231 20240101 CONFIRMED | 2023-12-31 | 2023-12-31
s8 | 2023-12-31/2024-01-01   | 2023-12-31 | 2024-01-01 | day       | 2023-12-31 | 31 December 2023 to 1 January 2024         | 2023 | 2023-Q4 | 2023-12 | 20231231 20240102 CONFIRMED | 2023-12-31 | 2024-01-01
a5 | 2024-02                 | 2024-02-01 | 2024-02-29 | month     | 2024-02-29 | February 2024                              | 2024 | 2024-Q1 | 2024-02 | 20240201 20240301 TENTATIVE | 2024-02    | 2024-02
h1 | 9999-12-31              | 9999-12-31 | 9999-12-31 | day       | 9999-12-31 | 31 December 9999                           | 9999 | 9999-Q4 | 9999-12 | 99991231  CONFIRMED         | 9999-12-31 | 9999-12-31
`;

const cell = z.string().nullable();

const shape = z.strictObject({
  /** The first and last day that it covers, and the last day on which it may have begun. */
  first: cell,
  last: cell,
  begunBy: z.string(),
  /** In JSON-LD: no more precise than the source. */
  starts: cell,
  ends: cell,
  precision: cell,
  /** The groups that contain it. */
  year: cell,
  quarter: cell,
  month: cell,
  /** DTSTART, DTEND and STATUS. */
  calendar: z.string(),
});

type Shape = z.infer<typeof shape> & { id: string; date: string; words: string };

export const shapes: readonly Shape[] = TABLE.trim()
  .split("\n")
  .slice(1)
  .map((row) => {
    const cells = row.split(" | ").map((cell) => cell.trim());
    if (cells.length !== 13) throw new Error(`expected 13 cells: ${row}`);
    const [id, date = "", , , , , words = ""] = cells;
    const [first, last, precision, begunBy, , year, quarter, month, calendar, starts, ends] = cells
      .slice(2)
      .map((cell) => (cell === "-" || cell === "" ? null : cell));
    const days = { first, last, begunBy, starts, ends, precision, year, quarter, month, calendar };
    return { id: `shape-${id}`, date, words, ...shape.parse(days) };
  });

const FORM =
  "expected an EDTF date such as 2023, 2023-11, 2023-11-27, 1973~, 1964-XX-16, 2022-04-30/2022-05-01 or [1964-01..1964-03]";

/** Texts that are not dates for us, with the reason. */
export const refusals: readonly (readonly [date: string, reason: string])[] = [
  ["2023-02-29", "not an EDTF date: Day must be 01-28 for 2023-02, got: 29"],
  ["1900-02-29", "not an EDTF date: Day must be 01-28 for 1900-02, got: 29"],
  ["2023-11-31", "not an EDTF date: Day must be 01-30 for 2023-11, got: 31"],
  ["2023-13", FORM],
  ["2023-00", FORM],
  ["2023-25", FORM],
  ["2023-02-29/2023-03-01", "not an EDTF date: Day must be 01-28 for 2023-02, got: 29"],
  ["../2023-02-29", "not an EDTF date: Day must be 01-28 for 2023-02, got: 29"],
  ["2023-11-27/2023-11-26", "an interval begins no later than it ends: 2022-04-30/2022-05-01"],
  ["2023/2022", "an interval begins no later than it ends: 2022-04-30/2022-05-01"],
  ["2001-23/2001-21", "an interval begins no later than it ends: 2022-04-30/2022-05-01"],
  ["2021/2022/2023", "an interval has two ends: 2022-04-30/2022-05-01"],
  ["../..", "an interval needs one known end"],
  ["/", "an interval needs one known end"],
  ["..", FORM],
  ["0099-12-31", "the calendar of this API begins with the year 0100"],
  ["00XX", "the calendar of this API begins with the year 0100"],
  ["9999-24", "the calendar of this API ends with the year 9999"],
  ["2023/9999-24", "the calendar of this API ends with the year 9999"],
  ["-0044", FORM],
  ["Y17000", FORM],
  ["2023-11-27T10:00:00Z", FORM],
  // Level 2.
  ["1985-XX-32", "not an EDTF date: no day is 1985-XX-32"],
  ["1985-02-3X", "not an EDTF date: no day is 1985-02-3X"],
  ["1985-2X", "not an EDTF date: no day is 1985-2X"],
  ["XXXX-05", FORM],
  ["1985-XX-04~", FORM],
  ["[..2023]", FORM],
  ["[2021..]", FORM],
  ["[2023..2021]", "a set begins no later than it ends: [2022-04-30..2022-05-01]"],
  ["[2021-02-30..2021-03]", "not an EDTF date: Day must be 01-28 for 2021-02, got: 30"],
  ["[2021..2022]/2023", FORM],
  ["2023~-11", FORM],
  ["?2023", FORM],
  ["{2021..2022}", FORM],
  ["2023-32", FORM],
];
