// The table of dates, in functions that read only a date.
import t from "tap";
import { dateInWords } from "../../src/standards/date-words.ts";
import { edtfSpan, parseEdtf, startPrecision } from "../../src/standards/edtf.ts";
import { refusals, shapes } from "../edtf-shapes.ts";

t.test("the days that each covers, how finely its start is known, and its words", async (t) => {
  t.ok(shapes.length > 30);
  for (const { date, first, last, precision, begunBy, words } of shapes) {
    t.strictSame(parseEdtf(date), { ok: true, value: date, bounds: { min: first, max: last } }, date);
    t.strictSame(
      [startPrecision(date), edtfSpan(date).begin.max, dateInWords(date)],
      [precision, begunBy, words],
      date,
    );
  }
});

t.test("each refusal says what would be right", async (t) => {
  for (const [date, reason] of refusals) t.strictSame(parseEdtf(date), { ok: false, reason }, date);
});
