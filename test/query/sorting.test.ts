// The order of records whose keys are equal, unknown, or differ only in relevance.
import t from "tap";
import { changing } from "../../src/db/records/change-log.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { VISITS } from "../known-events.ts";
import { openApp } from "../open-app.ts";
import { parliament } from "../write-app.ts";

t.test("equal keys are sorted by registration, in the direction of the order", async (t) => {
  const { database, ids } = await openApp(t);
  const organizations = resourceAt("organizations");
  const twins = ["quagga-b", "quagga-c", "quagga-a"];
  changing(database, { actor: "a test" }, (change) => {
    for (const id of twins)
      writeRecord(
        database,
        organizations,
        organizations.input.parse({ ...parliament, id, name: "Quagga" }),
        change,
      );
  });
  database.readDatasetVersion();
  t.strictSame(await ids(`/v1/organizations?id=${twins}&sort=name`), twins);
  t.strictSame(await ids(`/v1/organizations?id=${twins}&sort=-name`), twins.toReversed());
  t.strictSame(await ids(`/v1/organizations?id=${twins}&sort=-name,id`), twins.toSorted());
  t.strictSame(await ids(`/v1/organizations?id=${twins}`), twins, "by name where nothing is said");
});

t.test("what is unknown comes before all that is known", async (t) => {
  const { list } = await openApp(t);
  const counted = async (sort: string) =>
    (await list(`/v1/visits?id=${VISITS}&sort=${sort}`)).data.map(({ document_count }) => document_count);
  t.strictSame(await counted("document_count"), [null, null, 22]);
  t.strictSame(await counted("-document_count"), [22, null, null]);
});

t.test(
  "a word in the name weighs more than one in the description, whichever was registered first",
  async (t) => {
    const { database, ids, app } = await openApp(t);
    const organizations = resourceAt("organizations");
    const named = { name: "Quagga Council of Tests", description: "It is made here." };
    const described = { name: "Another Council of Tests", description: "It is quagga here." };
    changing(database, { actor: "a test" }, (change) => {
      for (const [id, words] of [
        ["first", described],
        ["second", named],
        ["third", described],
      ] as const) {
        const record = organizations.input.parse({ ...parliament, ...words, id });
        writeRecord(database, organizations, record, change);
      }
    });
    database.readDatasetVersion();
    t.strictSame((await ids("/v1/organizations?q=quagga"))[0], "second");
    const { data } = (await app.inject("/v1/search?q=quagga")).json();
    t.strictSame(
      data.map(({ id }: { id: string }) => id),
      ["second", "first", "third"],
      "equal ones in the order of their registration",
    );
    const scores = data.map(({ score }: { score: number }) => score);
    t.ok(scores[0] > scores[1] && scores[1] === scores[2] && scores[2] > 0, `scores ${scores}`);
  },
);
