// The queue of waiting requests: who comes first, and who is refused.
import { setImmediate } from "node:timers/promises";
import t from "tap";
import { Waiting } from "../../src/http/guard/waiting.ts";

/** Works for longer than one turn may take. */
function work(ms = 5): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

function open(maxMs = 0) {
  const waiting = new Waiting(maxMs);
  const order: string[] = [];
  const enter = (name: string, isCheap: boolean, then = () => {}) =>
    waiting.enter(isCheap, (isLate) => {
      order.push(isLate ? `${name} late` : name);
      then();
    });
  const done = async () => {
    while (waiting.length > 0) await setImmediate();
    return order;
  };
  return { waiting, enter, done, order };
}

t.test("the first begins at once; cheap ones come before the others", async (t) => {
  const { enter, done, order, waiting } = open();
  enter("first", false);
  t.strictSame(order, ["first"]);
  enter("list 1", false);
  enter("list 2", false);
  enter("item 1", true);
  enter("item 2", true);
  t.equal(waiting.length, 4);
  t.strictSame(await done(), ["first", "item 1", "item 2", "list 1", "list 2"]);
});

t.test("a flood of cheap ones does not keep the others waiting", async (t) => {
  const { enter, done } = open();
  enter("first", false);
  enter("list 1", false);
  enter("list 2", false);
  for (const number of [1, 2, 3]) enter(`item ${number}`, true, work);
  t.strictSame(await done(), ["first", "item 1", "list 1", "item 2", "list 2", "item 3"]);
});

t.test("a cheap one waits for one other at most", async (t) => {
  const { enter, done } = open();
  enter("first", false);
  enter("list 1", false, () => {
    enter("item", true);
    work();
  });
  enter("list 2", false, work);
  t.strictSame(await done(), ["first", "list 1", "item", "list 2"]);
});

t.test("who has waited too long is told so, in either line", async (t) => {
  const { enter, done, waiting } = open(1);
  enter("first", false, work);
  enter("list", false);
  enter("item", true);
  work();
  t.strictSame(await done(), ["first", "item late", "list late"]);
  t.ok(waiting.takeLongest() > 1);
  t.equal(waiting.takeLongest(), 0, "counted anew");
});

t.test("thousands in line keep their order", async (t) => {
  const { enter, done } = open();
  const names = Array.from({ length: 5000 }, (_, number) => `list ${number}`);
  for (const name of names) enter(name, false);
  t.strictSame(await done(), names);
});
