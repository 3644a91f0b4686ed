// How many records a page has by default, and how many a client may ask for.
import t, { type Test } from "tap";
import { changing } from "../../src/db/records/change-log.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";
import { parliament } from "../write-app.ts";

const COUNT = 230;

/** Organizations with similar names, more than fit on any page. */
async function openMany(t: Test) {
  const api = await openApp(t);
  const organizations = resourceAt("organizations");
  changing(api.database, { actor: "a test" }, (change) => {
    for (let n = 0; n < COUNT; n++) {
      const record = { ...parliament, id: `quagga-${n}`, name: `Quagga ${n}` };
      writeRecord(api.database, organizations, organizations.input.parse(record), change);
    }
  });
  api.database.readDatasetVersion();
  const shown = async (url: string) => (await api.app.inject(url)).json().data.length;
  return { ...api, shown };
}

t.test("pages, searches, completions and samples: how many where nothing is said", async (t) => {
  const { shown, list } = await openMany(t);
  t.equal(await shown("/v1/organizations"), 25);
  t.equal(await shown("/v1/organizations?q=quagga"), 25);
  t.equal(await shown("/v1/search?q=quagga"), 25);
  t.equal(await shown("/v1/autocomplete?q=quagga"), 10);
  t.equal(await shown("/v1/organizations?seed=1"), 25, "a sample");
  t.equal((await list("/v1/organizations?q=quagga")).meta.total, COUNT);
});

t.test("as many as are asked for, from 1 to 200", async (t) => {
  const { shown, list, problem, app } = await openMany(t);
  for (const [path, parameter] of [
    ["/v1/organizations?q=quagga", "limit"],
    ["/v1/organizations?id_not=none", "limit"],
    ["/v1/search?q=quagga", "limit"],
    ["/v1/autocomplete?q=quagga", "limit"],
    ["/v1/organizations?q=quagga", "sample"],
  ] as const) {
    for (const size of [1, 2, 199, 200]) t.equal(await shown(`${path}&${parameter}=${size}`), size, path);
    for (const size of ["0", "201", "-1", "1e2", "2.0", "", " 5"])
      matches(
        t,
        await problem(`${path}&${parameter}=${encodeURIComponent(size)}`),
        { code: "INVALID_PARAMETER", errors: [{ parameter }] },
        `${path}&${parameter}=${size}`,
      );
  }
  for (const { next } of [
    (await list("/v1/organizations?q=quagga&limit=200")).links,
    (await list("/v1/search?q=quagga&limit=200")).links,
  ])
    t.equal(await shown(next ?? ""), COUNT - 200, "and the rest after them");
  const lines = (await app.inject("/v1/organizations.ndjson?q=quagga")).body.trimEnd().split("\n");
  t.equal(lines.length, COUNT, "another format has them all");
  const paged = (await app.inject("/v1/organizations.ndjson?q=quagga&limit=7")).body.trimEnd().split("\n");
  t.equal(paged.length, 7, "or a page");
});
