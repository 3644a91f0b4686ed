// References to records of the same type: no record may lead back to itself, whichever way it is written.
import { writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { stringify } from "yaml";
import { check } from "../../src/db/check.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { ImportError } from "../../src/import/complaints.ts";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import { importRows } from "../../src/import/import-rows.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { openWritable } from "../write-app.ts";

const ANY = { "if-match": "*" };
const AREAS = "/v1/cooperation-areas";
const POSITIONS = "/v1/positions";

async function open(t: Test) {
  const on = await openWritable(t, {}, { tampers: true });
  const folder = t.testdir();
  const like = (path: string, id: string) => {
    const held = readRecord(on.writer, resourceAt(path), id);
    if (held === undefined) throw new Error(`the seed has no ${id}`);
    return { ...held.values, evidence: held.evidence.filter(({ field }) => field === null) };
  };
  const [area, position] = [like("cooperation-areas", "trade"), like("positions", "2022-economic-recovery")];
  const complaints = (load: () => unknown): string[] => {
    try {
      load();
      return [];
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return error.complaints.map((line) => line.replace(`${folder}/`, ""));
    }
  };
  return {
    ...on,
    folder,
    area: (id: string, parent_id: string | null) => ({ ...area, id, parent_id }),
    position: (id: string, more: object = {}) => ({ ...position, outcomes: [], id, ...more }),
    post: async (url: string, body: object) => on.item(await on.send("POST", url, { body }), 201),
    patch: (url: string, body: object) => on.send("PATCH", url, { body, headers: ANY }),
    merge: (url: string, into: string) =>
      on.send("POST", `${url}/merge`, { body: { into }, headers: ANY, token: on.tokens.admin }),
    complaints,
    load: (path: string, records: readonly object[], more: object = {}) => {
      const file = `${folder}/${path}.ndjson`;
      writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
      return complaints(() => importPacks(on.writer, findPacks(file), { actor: "a test", ...more }));
    },
  };
}

t.test("HTTP refuses a circle and lists its ids", async (t) => {
  const { area, position, post, patch, problem, writer } = await open(t);
  await post(AREAS, area("a", null));
  await post(AREAS, area("b", "a"));
  await post(AREAS, area("c", "b"));
  await post(POSITIONS, position("p"));
  await post(POSITIONS, position("q", { responds_to_id: "p" }));
  await post(
    POSITIONS,
    position("r", { outcomes: [{ kind: "repeated", position_id: "p", event_id: null }] }),
  );
  const outcome = (position_id: string) => ({ kind: "fulfilled", position_id, event_id: null });
  for (const [url, body, pointer, way] of [
    [`${AREAS}/a`, { parent_id: "a" }, "/parent_id", "a → a"],
    [`${AREAS}/a`, { parent_id: "b" }, "/parent_id", "a → b → a"],
    [`${AREAS}/a`, { parent_id: "c" }, "/parent_id", "a → c → b → a"],
    [`${POSITIONS}/p`, { responds_to_id: "p" }, "/responds_to_id", "p → p"],
    [`${POSITIONS}/p`, { responds_to_id: "q" }, "/responds_to_id", "p → q → p"],
    [`${POSITIONS}/p`, { outcomes: [outcome("q"), outcome("p")] }, "/outcomes/1/position_id", "p → p"],
    [`${POSITIONS}/p`, { outcomes: [outcome("q"), outcome("r")] }, "/outcomes/1/position_id", "p → r → p"],
  ] as const)
    t.strictSame(
      problem(await patch(url, body), 422).errors,
      [{ pointer, detail: `expected no circle, found ${way}` }],
      way,
    );
  t.equal((await patch(`${POSITIONS}/p`, { outcomes: [outcome("q")] })).statusCode, 200, "of another field");
  t.strictSame(check(writer), []);
});

t.test("an older circle does not prevent writing records below it", async (t) => {
  const { area, post, patch, writer } = await open(t);
  await post(AREAS, area("a", null));
  await post(AREAS, area("b", "a"));
  writer.run("UPDATE cooperation_area SET parent_id = 'b' WHERE id = 'a'");
  await post(AREAS, area("c", "b"));
  t.strictSame(
    check(writer).filter((line) => line.includes("circle")),
    ["cooperation_area a: parent_id: expected no circle, found a → b → a"],
  );
  t.equal((await patch(`${AREAS}/a`, { parent_id: null })).statusCode, 200);
});

t.test("no merge makes a circle", async (t) => {
  const { app, area, position, post, merge, problem, writer } = await open(t);
  await post(AREAS, area("a", null));
  await post(AREAS, area("b", "a"));
  await post(AREAS, area("c", "b"));
  t.equal(
    problem(await merge(`${AREAS}/a`, "c"), 409).detail,
    "the cooperation_area 'b' would not be valid: parent_id: expected no circle, found b → c → b",
  );
  t.equal(
    problem(await merge(`${AREAS}/a`, "b"), 409).detail,
    "the cooperation_area 'b' would not be valid: parent_id: expected no circle, found b → b",
  );
  await post(POSITIONS, position("p"));
  await post(
    POSITIONS,
    position("q", { outcomes: [{ kind: "repeated", position_id: "p", event_id: null }] }),
  );
  t.equal(
    problem(await merge(`${POSITIONS}/p`, "q"), 409).detail,
    "the position 'q' would not be valid: outcomes.0.position_id: expected no circle, found q → q",
  );
  t.equal((await app.inject(`${AREAS}/a`)).statusCode, 200);
  t.equal((await merge(`${AREAS}/c`, "b")).statusCode, 200);
  t.strictSame(check(writer), []);
});

t.test("a former state that would close a circle is not restored", async (t) => {
  const { area, post, patch, problem, send } = await open(t);
  await post(AREAS, area("a", null));
  await post(AREAS, area("b", null));
  const { meta } = await post(AREAS, area("c", "a"));
  await patch(`${AREAS}/c`, { parent_id: null });
  await patch(`${AREAS}/a`, { parent_id: "c" });
  const restored = await send("POST", `${AREAS}/c/revisions/${meta.revision}/restore`, { headers: ANY });
  t.strictSame(problem(restored, 422).errors, [
    { pointer: "/parent_id", detail: "expected no circle, found c → a → c" },
  ]);
});

t.test("no circle is closed by what names a restored record again", async (t) => {
  const { area, post, patch, merge, send, problem, app, writer } = await open(t);
  await post(AREAS, area("a", null));
  await post(AREAS, area("x", "a"));
  await post(AREAS, area("y", null));
  const { meta } = (await app.inject(`${AREAS}/x`)).json();
  t.equal((await patch(`${AREAS}/x`, { parent_id: null })).statusCode, 200);
  t.equal((await patch(`${AREAS}/a`, { parent_id: "x" })).statusCode, 200);
  t.equal((await merge(`${AREAS}/x`, "y")).statusCode, 200);
  const restored = await send("POST", `${AREAS}/x/revisions/${meta.revision}/restore`);
  t.match(problem(restored, 422).detail, "found x → a → x");
  t.equal((await app.inject(`${AREAS}/a`)).json().data.parent_id, "y", "nothing has changed");
  t.strictSame(check(writer), []);
});

t.test("a pack is checked when all of it is written", async (t) => {
  const { area, load, writer } = await open(t);
  t.strictSame(load("cooperation-areas", [area("a", "c"), area("b", "a"), area("c", "b")]), [
    "cooperation-areas.ndjson:1: a: parent_id: expected no circle, found a → c → b → a",
  ]);
  t.strictSame(load("cooperation-areas", [area("a", "a")]), [
    "cooperation-areas.ndjson:1: a: parent_id: 'a': expected no circle, found a → a",
  ]);
  t.strictSame(load("cooperation-areas", [area("b", "a"), area("a", null)]), []);
  t.strictSame(load("cooperation-areas", [area("a", "b"), area("b", null)]), [], "turned round");
  const more = { skipInvalid: true };
  t.strictSame(load("cooperation-areas", [area("d", "e"), area("e", "d"), area("f", null)], more), []);
  t.equal(readRecord(writer, resourceAt("cooperation-areas"), "d"), undefined);
  t.ok(readRecord(writer, resourceAt("cooperation-areas"), "f"));
  t.strictSame(check(writer), []);
});

t.test("so are the rows of a data file, whether few or many", async (t) => {
  const { folder, complaints, writer } = await open(t);
  const mapping = {
    format: "csv",
    source: { id: "areas-of-tests", title: "Areas", summary: "Areas of a test.", language: "en" },
    columns: ["id", "parent"],
    record: {
      resource: "cooperation-areas",
      id: "{id}",
      fields: { name: "{id}", parent_id: "{parent}", description: "{id}" },
    },
  };
  writeFileSync(`${folder}/map.yaml`, stringify(mapping));
  const load = (rows: string, more: object = {}) => {
    writeFileSync(`${folder}/rows.csv`, `id,parent\n${rows}`);
    const file = { path: `${folder}/rows.csv`, ...readMapping(`${folder}/map.yaml`) };
    return complaints(() => importRows(writer, file, { actor: "a test", ...more }));
  };
  const chain = Array.from({ length: 6000 }, (_, n) => `row-${n + 1},row-${n}\n`).join("");
  for (const [rows, last] of [
    ["row-0,row-1\nrow-1,row-0\n", 1],
    [`row-0,row-6000\n${chain}`, 6000],
  ] as const) {
    const [line = "", ...others] = load(rows);
    t.strictSame(others, []);
    t.equal(
      line.replace(/found .*/, ""),
      "rows.csv:2: cooperation_area row-0, parent_id: expected no circle, ",
      `${last}`,
    );
    t.ok(line.length < 300, "a long way is not told step by step");
  }
  t.strictSame(load("row-0,row-1\nrow-1,row-0\nrow-2,\n", { skipInvalid: true }), []);
  t.equal(readRecord(writer, resourceAt("cooperation-areas"), "row-0"), undefined);
  t.ok(readRecord(writer, resourceAt("cooperation-areas"), "row-2"));
  t.strictSame(check(writer), []);
});
