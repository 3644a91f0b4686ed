// docs/operations.md says how to read the file with the sqlite3 shell: its queries answer what it shows.
import { readFileSync } from "node:fs";
import t from "tap";
import { resources } from "../../src/resources/resources.ts";
import { openSeeded } from "../seeded.ts";

const [, section = ""] = readFileSync("docs/operations.md", "utf8").split(
  "## Read the file with the `sqlite3` shell",
);
const [own = ""] = section.split("\n## ");

/** Each block of queries, with the output after it. */
const shown = [...own.matchAll(/```sql\n([\s\S]+?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, queries = "", output = ""]) => ({
    queries: queries.split(/;\n/).filter((query) => query !== ""),
    output,
  }),
);

t.test("each query prints what stands below it, in the form of the shell", async (t) => {
  const database = openSeeded(t);
  t.equal(shown.length, own.split("```sql").length - 1, "every query has its output");
  for (const { queries, output } of shown) {
    const rows = queries.flatMap((sql) => database.connection.prepare(sql).raw().all());
    const lines = rows.map(
      (row) => `${(Array.isArray(row) ? row : [row]).map((value) => value ?? "").join("|")}\n`,
    );
    t.equal(lines.join(""), output, queries.join("; "));
  }
});

t.test("each resource has a view with the name of its path, and the fields of its records", async (t) => {
  const database = openSeeded(t);
  for (const { path, view, fields } of resources) {
    t.equal(view, path.replaceAll("-", "_"));
    const row = database.get({ sql: `SELECT * FROM ${view} LIMIT 1`, parameters: [] }) ?? {};
    t.strictSame(
      Object.keys(row).filter((name) => Object.hasOwn(fields, name)),
      Object.keys(fields),
      path,
    );
  }
});
