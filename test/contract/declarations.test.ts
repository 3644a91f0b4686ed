// The declarations, the database and the document agree with each other.
import t from "tap";
import { z } from "zod";
import { edgesOf } from "../../src/db/records/edges.ts";
import { schemaFaults } from "../../src/db/schema/declared-schema.ts";
import { filterParameters } from "../../src/query/filter-parameters.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";

t.test("tables and views agree with the declarations", async (t) => {
  const { database } = await openApp(t);
  t.strictSame(schemaFaults(database, resources), []);
});

t.test("every declared link leads somewhere and can be followed", async (t) => {
  for (const resource of resources)
    for (const [name, link] of Object.entries(resource.links)) {
      const target = resourceAt(link.to);
      if ("by" in link) t.ok(filterParameters(target).has(link.by), `${resource.path}.${name} by ${link.by}`);
      else {
        const [field = "", part] = link.from.split(".");
        const from = resource.fields[field];
        t.ok(part === undefined ? from : from?.fields?.[part], `${resource.path}.${name} from ${link.from}`);
      }
      t.notOk(name in resource.fields, `${resource.path}.${name} is no field too`);
    }
});

t.test("all references in the tables are known", async (t) => {
  const test = await openApp(t);
  for (const { table, links } of resources)
    for (const link of Object.values(links)) {
      if (table === null || !("from" in link)) continue;
      const [field = "", part] = link.from.split(".");
      const list = resources.find((of) => of.table === table)?.fields[field];
      const inList = list?.kind === "list" || list?.kind === "objects";
      const edges = edgesOf(test.database, resources).filter(
        (edge) => edge.table === (inList ? `${table}_${field}` : table),
      );
      t.ok(
        edges.some(({ column }) => column === (part ?? (inList ? "value" : field))),
        `${table}: ${link.from}`,
      );
    }
});

t.test("declarations contain names and choices, never callbacks", async (t) => {
  const callbacks = (value: unknown, path: string): string[] => {
    if (typeof value === "function") return [path];
    if (typeof value !== "object" || value === null || value instanceof z.ZodType) return [];
    return Object.entries(value).flatMap(([name, inner]) => callbacks(inner, `${path}.${name}`));
  };
  for (const resource of resources) t.strictSame(callbacks(resource, resource.path), [], resource.path);
});
