// Filters by the former id of a merged record find the same as filters by its present id.
import t, { type Test } from "tap";
import { readRecord } from "../../src/db/records/read-record.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { createRecord } from "../../src/write/put-record.ts";
import { restoreRecord } from "../../src/write/withdraw-record.ts";
import { write } from "../../src/write/writing.ts";
import { openWritable } from "../write-app.ts";

const BY = { actor: "a test" };

async function open(t: Test) {
  const on = await openWritable(t);
  const copy = (path: string, like: string, more: object) => {
    const resource = resourceAt(path);
    const held = readRecord(on.writer, resource, like);
    if (held === undefined) throw new Error(`the seed has no ${like}`);
    write(on.writer, BY, (writing) =>
      createRecord(writing, resource, {
        ...held.values,
        evidence: held.evidence.filter(({ field }) => field === null),
        ...more,
      }),
    );
  };
  const merge = (path: string, id: string, into: string) =>
    write(on.writer, BY, (writing) => mergeRecords(writing, resourceAt(path), { id, into }));
  const restore = (path: string, id: string) => {
    const { type } = resourceAt(path);
    const row = on.writer.get({
      sql: "SELECT seq FROM change WHERE type = ? AND id = ? AND action = 'created'",
      parameters: [type, id],
    });
    write(on.writer, BY, (writing) => restoreRecord(writing, resourceAt(path), id, String(row?.seq)));
  };
  const answer = async (call: string) => (await on.app.inject(`/v1/${call}`)).json();
  /** The records and counts of a list, without the URLs that contain the call itself. */
  const found = async (call: string) => {
    const { data, meta } = await answer(call);
    return JSON.parse(JSON.stringify({ data, meta }, (key, value) => (key === "url" ? undefined : value)));
  };
  return { ...on, copy, merge, restore, answer, found };
}

/** Records, made like seeded ones, that are merged into those; and the filters that then find the same by both ids. */
const MERGED: readonly [path: string, into: string, more: object, calls: readonly string[]][] = [
  [
    "people",
    "kishida-fumio",
    { offices: [], memberships: [] },
    [
      "people?id=",
      "visits?visitor_id=",
      "visits?visitor_id_not=",
      "visits?companions.person_id=",
      "meetings?participants.person_id=",
      "meetings?no.participants.person_id=",
      "meetings?facet=participants.role&participants.person_id=",
      "meetings?group_by=participants.person_id&participants.person_id=",
      "positions?speaker_ids=",
      "quotes?speaker_id=",
      "quotes?speaker.id=",
      "countries?visits_made.visitor_id=",
      "evidence?record_id=",
      "evidence?record_type=person&record_id=",
      "people?evidence.record_id=",
      "sources?credits.person_id=",
    ],
  ],
  ["organizations", "asean", {}, ["people?memberships.organization_id=", "people?offices.organization_id="]],
  [
    "cooperation-areas",
    "economy",
    {},
    [
      "positions?area_ids=",
      "positions?area_ids_under=",
      "cooperation-areas?parent_id=",
      "cooperation-areas?id_under=",
      "cooperation-areas?parent_id_under=",
    ],
  ],
  [
    "visits",
    "2022-04-30-jpn-vnm-kishida-fumio",
    { companions: [] },
    [
      "positions?event_id=",
      "quotes?about_id=",
      "events?id=",
      "events?record_id=",
      "events?visit_id=",
      "meetings?visit_id=",
      "meetings?visit.id=",
    ],
  ],
];

for (const [path, into, more, calls] of MERGED)
  t.test(`${path}: a merged id filters as the one to which it leads`, async (t) => {
    const { copy, merge, found, send } = await open(t);
    copy(path, into, { ...more, id: "former-id" });
    merge(path, "former-id", into);
    for (const call of calls) {
      const expected = await found(`${call}${into}`);
      t.strictSame(await found(`${call}former-id`), expected, call);
      const [start = "", parameter = ""] = [
        call.slice(0, call.indexOf("?")),
        call.slice(call.indexOf("?") + 1),
      ];
      const body = Object.fromEntries(new URLSearchParams(`${parameter}former-id`));
      const posted = (await send("POST", `/v1/${start}/query`, { body })).json();
      t.equal(posted.meta.total, expected.meta.total, `${call}, in a body`);
    }
    const csv = (id: string) => send("GET", `/v1/${calls[0]?.replace("?", ".csv?")}${id}`);
    t.equal((await csv("former-id")).body, (await csv(into)).body, "as CSV");
  });

t.test("an id that is a record's is that record, whatever another type's leads to", async (t) => {
  const { copy, merge, restore, answer } = await open(t);
  copy("people", "kishida-fumio", { id: "one", offices: [], memberships: [] });
  copy("organizations", "asean", { id: "one" });
  merge("people", "one", "kishida-fumio");
  const ids = async (call: string) => (await answer(call)).data.map(({ id }: { id: string }) => id);
  t.strictSame(await ids("organizations?id=one"), ["one"]);
  t.strictSame(await ids("people?id=one"), ["kishida-fumio"]);
  t.strictSame(await ids("people?id=nobody,one,kishida-fumio"), ["kishida-fumio"]);
  t.strictSame(await ids("people?id=nobody"), []);
  copy("people", "kishida-fumio", { id: "two", offices: [], memberships: [] });
  copy("organizations", "asean", { id: "kishida-fumio" });
  merge("people", "two", "kishida-fumio");
  t.strictSame(await ids("people?id=two"), ["kishida-fumio"]);
  t.strictSame(await ids("organizations?id=two"), [], "an organization never had that id");
  const cited = async (call: string) =>
    new Set(
      (await answer(`evidence?limit=200&${call}`)).data.map(
        ({ record_id }: { record_id: string }) => record_id,
      ),
    );
  t.strictSame(await cited("record_id=one"), new Set(["one"]));
  t.strictSame(await cited("record_type=organization&record_id=one"), new Set(["one"]));
  t.strictSame(await cited("record_type=person&record_id=one"), new Set(["kishida-fumio"]));
  restore("people", "one");
  t.strictSame(await ids("people?id=one"), ["one"], "until it is restored");
});

t.test("what was held before the merge is found by the id that it had", async (t) => {
  const { copy, merge, answer, writer } = await open(t);
  copy("people", "kishida-fumio", { id: "one", offices: [], memberships: [] });
  copy("visits", "2022-04-30-jpn-vnm-kishida-fumio", { id: "v", visitor_id: "one", companions: [] });
  const { at } = writer.get({ sql: "SELECT max(at) AS at FROM change", parameters: [] }) ?? {};
  while (new Date().toISOString() === at);
  merge("people", "one", "kishida-fumio");
  const ids = async (call: string) => (await answer(call)).data.map(({ id }: { id: string }) => id);
  t.strictSame(await ids(`visits?visitor_id=one&known_at=${at}`), ["v"]);
  t.ok((await ids("visits?visitor_id=one")).includes("v"));
  t.ok((await ids("visits?visitor_id=one")).includes("2022-04-30-jpn-vnm-kishida-fumio"));
});

t.test("pages of a list by a merged id go on where they were", async (t) => {
  const { copy, merge, answer } = await open(t);
  copy("people", "kishida-fumio", { id: "one", offices: [], memberships: [] });
  merge("people", "one", "kishida-fumio");
  const all = (await answer("positions?limit=200&speaker_ids=one")).data;
  const first = await answer("positions?limit=1&speaker_ids=one");
  t.equal(first.meta.total, all.length);
  const second = await answer(first.links.next.replace("/v1/", ""));
  t.strictSame([...first.data, ...second.data], all.slice(0, 2));
});
