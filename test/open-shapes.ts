// The API over a database with only a visit and an agreement for each form of date, and a pair of states.
import type { Test } from "tap";
import { emptyDatabase } from "../src/db/schema/empty-database.ts";
import { loadSeed } from "../src/import/load-seed.ts";
import { shapes } from "./edtf-shapes.ts";
import { cite, country, relation, source } from "./harbour-talks.ts";
import { openApp, type TestApp } from "./open-app.ts";

const evidence = [cite("Rain fell.")];
const dated = (id: string, date: string) => ({
  id,
  title: id,
  summary: "Made for tests.",
  relation_id: "JPN-VNM",
  date,
  evidence,
});

const records = {
  sources: [source],
  countries: [country("JPN", "JP"), country("VNM", "VN")],
  relations: [relation("JPN-VNM")],
  visits: shapes.map(({ id, date }) => ({
    ...dated(id, date),
    visit_type: "working",
    guest_country: "JPN",
    host_country: "VNM",
    visitor_id: null,
    visitor_office: null,
    companions: [],
    occasion: null,
    document_count: null,
    places: [],
  })),
  agreements: shapes.map(({ id, date }) => ({
    ...dated(`signed-${id}`, date),
    form: "mou",
    legal_force: "unspecified",
    status: "signed",
    parties: ["JPN", "VNM"],
    visit_id: null,
    document_count: null,
    tier: null,
    area_ids: [],
  })),
};

export async function openShapes(t: Test): Promise<TestApp> {
  const database = emptyDatabase();
  const files = Object.entries(records).map(([name, of]) => [`${name}.json`, JSON.stringify(of)]);
  loadSeed(database, t.testdir(Object.fromEntries(files)));
  return openApp(t, {}, { database });
}
