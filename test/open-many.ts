// The API over 1,001 visits, 101 sources, and the records that they refer to: lists that take more than one batch.
import type { Test } from "tap";
import { z } from "zod";
import { Database } from "../src/db/connection/database.ts";
import { changing } from "../src/db/records/change-log.ts";
import { writeRecord } from "../src/db/records/write-record.ts";
import { migrate } from "../src/db/schema/migrate.ts";
import { resourceAt } from "../src/resources/resources.ts";
import { sha256 } from "../src/standards/sha-256.ts";
import { cite, country, relation, source } from "./harbour-talks.ts";
import { openApp, type TestApp } from "./open-app.ts";

export const VISITS = 1001;
export const SOURCES = 101;

const evidence = [cite("Rain fell.")];
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

/** Three visits begin on each day, so that pages end within a day. The order of ids differs from that of numbers. */
export const visits = numbers(VISITS).map((number) => ({
  id: `visit-${(number * 617) % VISITS}`,
  title: `Voyage ${number}`,
  summary: number % 2 === 0 ? "A voyage, by sea." : "By land.",
  // One of them is with another country than the others.
  relation_id: number === VISITS - 1 ? "JPN-XKX" : "JPN-VNM",
  date: new Date(Date.UTC(2000, 0, 1 + Math.floor(number / 3))).toISOString().slice(0, 10),
  visit_type: number % 4 === 0 ? "state" : "working",
  guest_country: "JPN",
  host_country: number === VISITS - 1 ? "XKX" : "VNM",
  visitor_id: number % 5 === 0 ? null : "envoy",
  visitor_office: null,
  companions: [],
  occasion: null,
  document_count: number,
  places: [`Place ${number % 3}`],
  evidence,
}));

const records: Readonly<Record<string, readonly object[]>> = {
  sources: numbers(SOURCES).map((number) => ({
    ...source,
    id: number === 0 ? source.id : `source-${number}`,
    text_sha256: number === 0 ? source.text_sha256 : sha256(`source ${number}`),
    author_id: number % 2 === 0 ? "envoy" : null,
  })),
  countries: [country("JPN", "JP"), country("VNM", "VN"), country("XKX", "XK")],
  people: [
    {
      id: "envoy",
      name: "The Envoy",
      aliases: [],
      family_name: null,
      given_name: null,
      country: "JPN",
      description: "Made for tests.",
      offices: [],
      memberships: [],
      evidence,
    },
  ],
  relations: [relation("JPN-VNM"), relation("JPN-XKX")],
  visits,
};

let image: Buffer | undefined;

function manyRecords(): Buffer {
  const database = new Database(":memory:");
  migrate(database);
  changing(database, { actor: "a test" }, (change) => {
    for (const [path, of] of Object.entries(records)) {
      const resource = resourceAt(path);
      for (const record of of) writeRecord(database, resource, resource.input.parse(record), change);
    }
  });
  const bytes = database.connection.serialize();
  database.close();
  return bytes;
}

export function openMany(t: Test): Promise<TestApp> {
  image ??= manyRecords();
  return openApp(t, {}, { database: new Database(image) });
}

/** The ids of the first visits by number, in the order of their dates; with one date, in that of their registration. */
export const inOrder = (count: number): string[] =>
  visits
    .slice(0, count)
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
    .map(({ id }) => id);

export const idsOf = (records: readonly unknown[]): string[] =>
  z
    .array(z.looseObject({ id: z.string() }))
    .parse(records)
    .map(({ id }) => id);
