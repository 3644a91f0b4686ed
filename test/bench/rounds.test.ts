// How the benchmarks evaluate their rounds: random order, medians and ratios.
import t from "tap";
import { median, ratioOf, ratioOfPairs, shuffled } from "../../bench/rounds.ts";

t.test("shuffled keeps each once, leaves its list alone, and has every order", async (t) => {
  const items = [1, 2, 3];
  const orders = new Set(Array.from({ length: 1000 }, () => shuffled(items).join("")));
  t.strictSame([...orders].sort(), ["123", "132", "213", "231", "312", "321"]);
  t.strictSame(items, [1, 2, 3]);
  t.strictSame(shuffled([]), []);
});

t.test("the median is the middle one, or between the two", async (t) => {
  t.equal(median([30, 10, 20]), 20);
  t.equal(median([40, 10, 20, 30]), 25);
  t.equal(median([7]), 7);
});

t.test("a ratio of pairs is the median of their ratios, between its quartiles", async (t) => {
  // In the third pair, the machine was ten times slower for both.
  const [today, baseline] = [
    [11, 12, 130, 9, 10],
    [10, 10, 100, 10, 10],
  ];
  t.strictSame(ratioOfPairs(today, baseline), { median: 1.1, low: 1, high: 1.2 });
  t.strictSame(ratioOfPairs([3], [2]), { median: 1.5, low: 1.5, high: 1.5 });
});

t.test("a ratio of rounds is that of the medians, between the quartiles of each round", async (t) => {
  t.strictSame(ratioOf([20, 20, 30], [10, 20, 20]), { median: 1, low: 1.5, high: 2 });
});
