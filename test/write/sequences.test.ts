// Long random sequences of changes, compared with a model: each change has the result that the model expects, and leaves
// the same state.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { openWritable } from "../write-app.ts";
import { Sequence } from "./sequence.ts";

const SEQUENCES = 20;
const STEPS = 300;

for (let seed = 1; seed <= SEQUENCES; seed++)
  t.test(`${STEPS} changes, sequence ${seed}`, async (t) => {
    const on = await openWritable(t);
    const sequence = new Sequence(t, on, seed);
    for (let step = 1; step <= STEPS; step++) {
      const { what, ended, expected } = await sequence.step();
      sequence.note();
      if (ended === expected) continue;
      t.equal(ended, expected, `step ${step}: ${what}`);
      return;
    }
    for (const { found, expected } of await sequence.compared()) t.strictSame(found, expected);
    for (const { found, expected } of sequence.said()) t.strictSame(found, expected);
    t.strictSame(check(on.writer), []);
  });
