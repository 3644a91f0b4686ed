// The time that queries may take: one outside a snapshot, all of them together inside one.
import t from "tap";
import { openSeeded } from "../seeded.ts";

const BUDGET_MS = 20;
const ONE = { sql: "SELECT 1 AS one", parameters: [] };

/** Lets more time pass than the budget. */
function dawdle(): void {
  const until = performance.now() + 2 * BUDGET_MS;
  while (performance.now() < until);
}

t.test("the queries of a snapshot share a budget, however quick each of them is", async (t) => {
  const database = openSeeded(t);
  database.queryBudget = BUDGET_MS;
  for (const ask of [() => database.get(ONE), () => database.all(ONE)]) {
    t.throws(
      () =>
        database.snapshot(() => {
          ask();
          dawdle();
          ask();
        }),
      { message: `the query took more than ${BUDGET_MS} ms` },
    );
    t.ok(
      database.snapshot(() => ask()),
      "the next one begins anew",
    );
  }
});

t.test("outside, each query has its own", async (t) => {
  const database = openSeeded(t);
  database.queryBudget = BUDGET_MS;
  database.get(ONE);
  dawdle();
  t.strictSame(database.all(ONE), [{ one: 1 }]);
});
