// Each filter, with a value that some records have, finds exactly these records.
import t from "tap";
import { z } from "zod";
import { filterParameters } from "../../src/query/filter-parameters.ts";
import type { Json, Resource } from "../../src/resources/define-resource.ts";
import { resources } from "../../src/resources/resources.ts";
import { openHostile } from "../open-hostile.ts";
import { walk } from "../walk.ts";

/** The known values at `field` or `list.part` of a record. */
function valuesAt(record: Record<string, Json>, path: string): (string | number)[] {
  const [name = "", part] = path.split(".");
  const value = record[name] ?? null;
  const entries = Array.isArray(value) ? value : [value];
  return entries
    .map((entry) => (part === undefined ? entry : z.record(z.string(), z.json()).parse(entry)[part]))
    .filter((one) => typeof one === "string" || typeof one === "number");
}

const quoted = (value: string | number): string =>
  encodeURIComponent(/[",]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));

/** The paths of a resource that have filters for equal values. */
const pathsOf = (resource: Resource): string[] =>
  [...filterParameters(resource).values()]
    .filter(({ name, path, operator }) => name === path && operator.name === "equals" && path !== "country")
    .map(({ path }) => path);

t.test("values with commas, quotes and everything else", async (t) => {
  const test = await openHostile(t);
  for (const resource of resources) {
    const records = await walk(test, `/v1/${resource.path}?limit=200`);
    const total = records.length;
    for (const path of pathsOf(resource)) {
      const having = Map.groupBy(
        records.flatMap((record) =>
          valuesAt(record, path).map((value) => ({ value, id: String(record.id) })),
        ),
        ({ value }) => value,
      );
      const [plain, awkward] = [true, false].map((is) =>
        [...having.keys()].filter((value) => /^[\w-]+$/.test(String(value)) === is),
      );
      const chosen = [...(plain?.slice(-2) ?? []), ...(awkward?.slice(-6) ?? [])];
      for (const value of chosen) {
        // In the order of the whole list.
        const expected = [...new Set(having.get(value)?.map(({ id }) => id))];
        const asked = `/v1/${resource.path}?limit=1&`;
        const found = await test.list(`${asked}${path}=${quoted(value)}`);
        const what = `${resource.path}: ${path}=${value}`;
        t.strictSame([found.meta.total, found.data[0]?.id], [expected.length, expected[0]], what);
        // After the prefix of a list, `_not` would describe an entry.
        const none = path.includes(".") ? `no.${path}` : `${path}_not`;
        const others = await test.list(`${asked}${none}=${quoted(value)}`);
        t.equal(others.meta.total, total - expected.length, `${what}: ${none}`);
      }
    }
  }
});
