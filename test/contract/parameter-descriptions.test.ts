// What the document says of a filter is what the filter does: for the record itself, for a list, and for one entry.
import t from "tap";
import { listProperties } from "../../src/contract/list-parameters.ts";
import { positions } from "../../src/resources/positions.ts";
import { openApp } from "../open-app.ts";

const described = listProperties(positions);
const says = (name: string) => described[name]?.description;

t.test("an exclusion is described for what it excludes from", async (t) => {
  t.equal(says("stance_not"), "`stance` is not one of those given; unknown values match too.");
  t.equal(
    says("area_ids_not"),
    "`area_ids` is not one of those given; unknown values match too; in a list of values, none may be.",
  );
  t.equal(
    says("outcomes.kind_not"),
    "In at least one entry of `outcomes`, `kind` is not one of those given; unknown values match too. A record without entries does not match. `no.outcomes.kind` finds the records where no entry has these values.",
  );
});

t.test("an id is described with where to find it", async (t) => {
  t.match(
    says("speaker_ids"),
    / Ids are in `\/v1\/people` or `\/v1\/autocomplete`\. One or more, comma-separated\.$/,
  );
  t.match(says("event_id"), / Ids are in `\/v1\/events`\. One or more, comma-separated\.$/);
  t.notMatch(says("id"), /Ids are in/);
});

t.test("an exclusion from an entry needs an entry, and absence does not", async (t) => {
  const { list } = await openApp(t);
  const count = async (query: string): Promise<number> =>
    (await list(`/v1/positions?${query}&limit=1`)).meta.total;
  const all = await count("sort=id");
  t.ok((await count("has_outcomes=false")) > 0);
  t.equal((await count("outcomes.kind_not=dropped")) + (await count("has_outcomes=false")), all);
  t.equal(await count("no.outcomes.kind=dropped"), all);
  t.equal((await count("stance_not=agreed")) + (await count("stance=agreed")), all);
});
