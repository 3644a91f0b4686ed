// Recent ids are known. Old ones may be forgotten, so the memory does not grow.
import t from "tap";
import { RecentIds } from "../../src/import/recent-ids.ts";

t.test("kinds have ids of their own", async (t) => {
  const recent = new RecentIds<string>();
  recent.add("person", "a");
  t.ok(recent.has("person", "a"));
  t.notOk(recent.has("country", "a"));
  t.notOk(recent.has("person", "b"));
});

t.test("what is asked for stays, and what is not is forgotten", async (t) => {
  const recent = new RecentIds<string>();
  recent.add("person", "wanted");
  recent.add("person", "unwanted");
  for (let n = 0; n < 150_000; n++) {
    recent.add("person", String(n));
    if (n % 50_000 === 0) t.ok(recent.has("person", "wanted"));
  }
  t.ok(recent.has("person", "wanted"));
  t.notOk(recent.has("person", "unwanted"));
  t.ok(recent.has("person", "149999"));
});
