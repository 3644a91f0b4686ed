// Rows that become several records: each cites its row, and all have different ids.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { verify } from "../../src/evidence/verify.ts";
import { matches } from "../matches.ts";
import { MAPPING, openWorkplace } from "./try-import.ts";

/** A traveller sees several hosts on one journey, so there is a visit for each host. */
const { values, record } = MAPPING;
const [country, , relation, person] = MAPPING.needs;
const TRIPS = {
  ...MAPPING,
  values: {
    date: values.date,
    from: values.from,
    hosts: {
      each: { split: ";", of: "{host}" },
      as: "host_name",
      give: { table: "states", of: "{host_name}" },
    },
    person: values.person,
    relations: { each: "{hosts}", as: "to", give: { pair: ["{from}", "{to}"] } },
  },
  record: {
    ...record,
    each: "{hosts}",
    as: "to",
    fields: { ...record.fields, relation_id: { pair: ["{from}", "{to}"] } },
  },
  needs: [
    country,
    { ...country, each: "{hosts}", as: "to", id: "{to}", fields: { name: "{to}", description: "A host." } },
    {
      ...relation,
      each: "{relations}",
      as: "relation",
      fields: { title: "{relation}", summary: "Two states.", countries: { split: "-", of: "{relation}" } },
    },
    person,
  ],
};

const CSV = `no,day,guest,host,who,note
1,03/05/2020,JP,VN; LA,Hoshi Ran,State visit
2,04/05/2020,VN,JP,Lê An,
`;

t.test("a record for each entry, each with the row as its evidence", async (t) => {
  const { load, column, database, folder } = openWorkplace(t);
  const load3 = () => load(CSV, { mapping: TRIPS });
  const report = load3();
  matches(t, report, { rows: 2, rejected: 0 });
  t.equal(report.resources.get("visits")?.created, 3);
  t.strictSame(column("SELECT id FROM visit ORDER BY id"), [
    "2020-05-03-jpn-lao-hoshi-ran-1",
    "2020-05-03-jpn-vnm-hoshi-ran-1",
    "2020-05-04-vnm-jpn-le-an-2",
  ]);
  t.strictSame(
    column("SELECT \"row\" FROM evidence WHERE record_type = 'visit' ORDER BY record_id"),
    [2, 2, 3],
  );
  t.strictSame(load3().totals().unchanged, 11, "the second time nothing changes");
  t.strictSame(check(database), []);
  t.strictSame(verify(database, folder)[0]?.failures, []);
  const newer = `${CSV}\n`.replace("State visit", "Rain");
  matches(t, load(newer, { mapping: TRIPS }).resources.get("visits"), { updated: 3 });
});

t.test("what is wrong with an entry is a complaint of the row", async (t) => {
  const { complaints, load, column } = openWorkplace(t);
  const of = (host: string, mapping: object = TRIPS) =>
    complaints(`no,day,guest,host,who,note\n1,03/05/2020,JP,${host},Hoshi Ran,\n`, { mapping });
  t.strictSame(of("VN; Laos; JP; Siam"), [
    "harbours.csv:2: host: 'Laos': expected a value of the table 'states' (map.yaml:35:7)",
    "harbours.csv:2: host: 'Siam': expected a value of the table 'states' (map.yaml:35:7)",
  ]);
  t.strictSame(of("VN; JP"), [
    "harbours.csv:2: guest, host: 'JPN and JPN': expected two different country codes (map.yaml:68:7)",
  ]);
  t.strictSame(of(""), [
    "harbours.csv:2: host: expected an entry for `each` of `record`: a row becomes a record, or `skip` says why not (map.yaml:81:9)",
  ]);
  const sameId = { ...TRIPS, record: { ...TRIPS.record, id: { slug: "{date} {who}" } } };
  t.strictSame(of("VN; LA", sameId), [
    "harbours.csv:2: id: '2020-05-03-hoshi-ran': this row gives the same id twice, with other values",
  ]);
  const noId = {
    ...TRIPS,
    record: { ...TRIPS.record, id: { match: [{ pattern: "^v", is: "$0" }], of: "{to}", otherwise: null } },
  };
  t.strictSame(of("VN; LA", noId), ["harbours.csv:2: host: expected an id (map.yaml:60:5)"]);
  const skip = [{ when: { of: "{host}", is: null }, reason: "it names no host" }];
  load(`${CSV}3,03/05/2020,JP,,Hoshi Ran,\n`, { mapping: { ...TRIPS, skip } });
  t.strictSame(column("SELECT reason FROM source_sentences"), ["it names no host"]);
});

t.test("a row repeats another where all of its records do", async (t) => {
  const { load, column, complaints } = openWorkplace(t);
  const mapping = { ...TRIPS, distinct: [] };
  const row = (no: string, host: string, note: string) => `${no},03/05/2020,JP,${host},Hoshi Ran,${note}\n`;
  const repeated = CSV + row("1", "LA; VN", "State visit") + row("1", "LA", "State visit");
  matches(t, load(repeated, { mapping }), { rows: 4, repeated: 2 });
  t.strictSame(column("SELECT reason FROM source_sentences"), ["repeats row 2", "repeats row 2"]);
  t.strictSame(complaints(CSV + row("1", "LA; VN", "Rain"), { mapping }), [
    "harbours.csv:4: id: '2020-05-03-jpn-lao-hoshi-ran-1': row 2 (line 2) gives the same id with other values",
    "harbours.csv:4: id: '2020-05-03-jpn-vnm-hoshi-ran-1': row 2 (line 2) gives the same id with other values",
  ]);
});
