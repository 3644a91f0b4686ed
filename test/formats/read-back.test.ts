// Every format, read by a parser that is not ours, gives the same data as JSON: every record once, in order.
import { parse as parseCsv } from "csv-parse/sync";
import ical from "node-ical";
import t, { type Test } from "tap";
import { create } from "xmlbuilder2";
import { z } from "zod";
import { formatsOf } from "../../src/formats/formats.ts";
import type { Json, Resource } from "../../src/resources/define-resource.ts";
import { resources } from "../../src/resources/resources.ts";
import { asFarAs } from "../matches.ts";
import { SEED_AND_HOSTILE } from "../open-hostile.ts";
import { walk } from "../walk.ts";
import { eventsOf } from "./read-calendar.ts";

type Found = Record<string, Json>;
const csvRows = z.array(z.record(z.string(), z.string()));
const graph = z.object({ "@graph": z.array(z.record(z.string(), z.json())) });
const named = z.looseObject({ name: z.string() });

/** The cells of a record in CSV: the values of the entries of a list, else the single value. */
const columnsOf = ({ fields }: Resource, record: Found): [name: string, value: Json][] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const value = record[name] ?? null;
    if (field.fields === undefined) return [[name, value]];
    const entries = z.array(z.record(z.string(), z.json())).parse(value);
    return Object.keys(field.fields).map((part): [string, Json] => [
      `${name}.${part}`,
      entries.map((entry) => entry[part] ?? null),
    ]);
  });

const text = (value: Json | undefined): string =>
  value === null || value === undefined ? "" : String(value);

/** Removes the prefix that keeps a spreadsheet from running a line as a formula. */
const unguarded = (cell: string): string => cell.replaceAll(/^'(?=[=+\-@\t\r])/gm, "");

/** The values that are joined in a cell. */
const entriesOf = (cell: string): string[] =>
  unguarded(cell)
    .split(" | ")
    .map((entry) => unguarded(entry.replaceAll("\\|", "|")));

const checks: Readonly<
  Record<string, (t: Test, resource: Resource, records: Found[], body: string) => void>
> = {
  ndjson: (t, { path }, records, body) => {
    const lines = body.split("\n");
    t.equal(lines.pop(), "", "the last line ends");
    t.strictSame(
      lines.map((line) => JSON.parse(line)),
      records,
      `${path}: NDJSON`,
    );
  },
  csv: (t, resource, records, body) => {
    const rows = csvRows.parse(parseCsv(body, { columns: true }));
    t.equal(rows.length, records.length, `${resource.path}: CSV`);
    for (const [index, record] of records.entries()) {
      const columns = columnsOf(resource, record);
      t.strictSame(
        columns.map(([column, value]) => {
          const cell = rows[index]?.[column] ?? "no such column";
          return [column, Array.isArray(value) ? entriesOf(cell) : unguarded(cell)];
        }),
        columns.map(([column, value]) => [
          column,
          Array.isArray(value)
            ? (value.length === 0 ? [null] : value).map((entry) => unguarded(text(entry)))
            : unguarded(text(value)),
        ]),
        `${resource.path}/${record.id}: CSV`,
      );
    }
  },
  jsonld: (t, { path, fields, jsonLd }, records, body) => {
    const nodes = graph.parse(JSON.parse(body))["@graph"];
    const plain = Object.entries(jsonLd.properties).filter(([, field]) =>
      ["text", "number"].includes(fields[field]?.kind ?? ""),
    );
    const expected = records.map((record) => ({
      "@id": `/v1/${path}/${record.id}`,
      "@type": jsonLd.type,
      ...Object.fromEntries(
        plain.filter(([, field]) => record[field] !== null).map(([as, field]) => [as, record[field]]),
      ),
    }));
    t.strictSame(asFarAs(expected, nodes), expected, `${path}: JSON-LD`);
  },
  ics: (t, { path, type }, records, body) => {
    const events = eventsOf(body);
    const dated = records.filter(({ date }) => date !== null);
    const parsed = Object.values(ical.sync.parseICS(body)).filter((one) => one?.type === "VEVENT");
    t.equal(parsed.length, dated.length, `${path}: a parser in use finds as many events`);
    t.strictSame(
      events.map((event) => ["UID", "DESCRIPTION", "X-ENTENTE-EDTF"].map((name) => event.get(name))),
      dated.map(({ id, summary, date }) => [
        `${type}-${id}@entente`,
        `${summary}\nDate (EDTF): ${date}`,
        date,
      ]),
      `${path}: iCalendar`,
    );
    t.strictSame(
      events.map((event, index) => event.get("SUMMARY")?.replace(` (${dated[index]?.date})`, "")),
      dated.map(({ title }) => title),
      `${path}: titles in iCalendar`,
    );
  },
  atom: (t, { path }, records, body) => {
    const entries = create(body)
      .root()
      .filter(({ node }) => node.nodeName === "entry");
    const inside = (entry: (typeof entries)[number], name: string) =>
      entry.find(({ node }) => node.nodeName === name)?.node.textContent;
    t.strictSame(
      entries.map((entry) => [inside(entry, "title"), inside(entry, "summary")]),
      records.map(({ title, date, summary }) => [title, `${text(date)}: ${summary}`]),
      `${path}: Atom`,
    );
  },
  csl: (t, { path }, records, body) =>
    t.strictSame(
      JSON.parse(body),
      records.map(({ id, title, language, summary, author, publisher, published, url, accessed }) => ({
        id,
        type: "article",
        title,
        language,
        abstract: summary,
        ...(author === null ? {} : { author: [{ literal: named.parse(author).name }] }),
        ...(publisher === null ? {} : { publisher }),
        ...(published === null ? {} : { issued: { raw: published } }),
        ...(url === null ? {} : { URL: url }),
        ...(accessed === null ? {} : { accessed: { raw: accessed } }),
      })),
      `${path}: CSL-JSON`,
    ),
};

for (const [name, open] of SEED_AND_HOSTILE)
  t.test(`over ${name}`, async (t) => {
    const test = await open(t);
    for (const resource of resources) {
      const { path } = resource;
      const records = await walk(test, `/v1/${path}?limit=200`);
      t.equal(records.length, (await test.list(`/v1/${path}?limit=1`)).meta.total, `${path}: total`);
      for (const { name } of formatsOf(resource)) {
        // A feed is one page; all other formats have the whole list.
        const { body } = await test.app.inject(`/v1/${path}.${name}${name === "atom" ? "?limit=200" : ""}`);
        const shown = name === "csl" ? await walk(test, `/v1/${path}?include=author`) : records;
        checks[name]?.(t, resource, name === "atom" ? shown.slice(0, 200) : shown, body);
      }
    }
  });
