// Feeds, calendars and JSON-LD are well-formed whatever is stored, also if an earlier version accepted more than this
// one does, and in every batch of a long list.
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import ical from "node-ical";
import t from "tap";
import { z } from "zod";
import { atom } from "../../src/formats/atom.ts";
import type { Format, Rendering } from "../../src/formats/format.ts";
import { icalendar } from "../../src/formats/icalendar.ts";
import { jsonLd } from "../../src/formats/json-ld.ts";
import { plainQuery } from "../../src/query/list-query.ts";
import type { RecordObject } from "../../src/resources/define-resource.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";
import { withoutPython } from "./python-csv.ts";
import { readStrictly, textsOf } from "./strict-xml.ts";

const visits = resourceAt("visits");
const AT = "1999-01-01T00:00:00.000Z";

/** The parameters of a format for a page of visits. `asked` counts how often it reads the times of changes. */
function rendering(asked: { times: number } = { times: 0 }): Rendering {
  return {
    resource: visits,
    selection: plainQuery(visits).selection,
    url: "/v1/visits?q=<&>&a&b;",
    absolute: (path) => `https://example.org${path}`,
    bom: false,
    updated: () => AT,
    changeTimes: (records) => {
      asked.times++;
      return records.map(() => AT);
    },
  };
}

const hostile = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xa0 }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom(
        "\ud800",
        "\udc00",
        "\ufdd0",
        "\ufffe",
        "\uffff",
        "\u{1ffff}",
        "\u{10fffe}",
        "\u2028",
        "\u2029",
      ),
      fc.constantFrom(
        "😀",
        "é",
        "漢",
        "]]>",
        "<!--",
        "&amp;",
        "&nbsp;",
        "&#0;",
        "\\n",
        ";",
        ",",
        "\r\n",
        "BEGIN:VEVENT",
        "{{",
        '"',
      ),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(""));

const visit = (title: string, summary: string, date = "2020-01-02"): RecordObject => ({
  id: "a-visit",
  title,
  summary,
  date,
  date_min: date.slice(0, 10),
  date_max: date.slice(-10),
  date_precision: "day",
});
const records = fc.sample(fc.tuple(hostile, hostile), 1000).map(([title, summary]) => visit(title, summary));

/** The text as XML and calendars can contain it: forbidden characters are replaced. */
const shown = (text: string): string =>
  [...text.toWellFormed()]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const control = (code < 32 && !"\t\n\r".includes(character)) || (code >= 0x7f && code < 0xa0);
      return control || (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)
        ? "\ufffd"
        : character;
    })
    .join("");

const whole = (format: Format, shown: readonly RecordObject[]): string =>
  format.head(rendering()) + format.rows(rendering(), shown, true) + format.foot(rendering());

t.test("Atom: a strict parser reads what was stored", { skip: withoutPython }, async (t) => {
  const [feed] = readStrictly([whole(atom, records)]);
  const entries = feed?.[3].filter(([name]) => name === "entry") ?? [];
  t.strictSame(
    entries.map((entry) => [...textsOf("title", entry), ...textsOf("summary", entry)]),
    records.map(({ title, summary }) => [shown(String(title)), `2020-01-02: ${shown(String(summary))}`]),
  );
  t.equal(feed?.[3].find(([name]) => name === "link")?.[1].href, "https://example.org/v1/visits?q=<&>&a&b;");
});

/** The content lines of a calendar, by name. Throws if a line is longer than 75 octets or cuts a character. */
function contentLines(calendar: string): Map<string, string> {
  const bytes = Buffer.from(calendar);
  const physical = bytes.toString("latin1").split("\r\n");
  if (physical.pop() !== "") throw new Error("the last line has no end");
  for (const line of physical) {
    if (line.length > 75) throw new Error(`a line of ${line.length} octets`);
    new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(line, "latin1"));
  }
  const lines = calendar.replaceAll("\r\n ", "").split("\r\n");
  for (const line of lines)
    if (/(?!\t)\p{Cc}/u.test(line)) throw new Error(`a control in ${JSON.stringify(line)}`);
  return new Map(lines.map((line) => [line.split(/[:;]/, 1)[0] ?? "", line.slice(line.indexOf(":") + 1)]));
}
const unescaped = (text = ""): string =>
  text.replaceAll(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? "\n" : character));

t.test("iCalendar: lines of 75 octets, no character cut, the text as it was", async (t) => {
  for (const record of records) {
    const lines = contentLines(icalendar.rows(rendering(), [record], true));
    const plain = (text: unknown) =>
      shown(String(text).replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")).replaceAll("\r", "\n");
    t.strictSame(
      [unescaped(lines.get("SUMMARY")), unescaped(lines.get("DESCRIPTION"))],
      [plain(record.title), `${plain(record.summary)}\nDate (EDTF): 2020-01-02`],
    );
    t.equal(lines.get("URL"), "https://example.org/?view=record&type=visit&id=a-visit");
  }
});

t.test("iCalendar: the last day that can be written has no end", async (t) => {
  const days = (date: string) => {
    const lines = contentLines(icalendar.rows(rendering(), [visit("a", "b", date)], true));
    return [lines.get("DTSTART"), lines.get("DTEND")];
  };
  t.strictSame(days("2020-12-31"), ["20201231", "20210101"]);
  t.strictSame(days("9999-12-30"), ["99991230", "99991231"]);
  t.strictSame(days("9999-12-31"), ["99991231", undefined]);
  t.strictSame(days("2020-01-01/9999-12-31"), ["20200101", undefined]);
  t.strictSame(days("0100-01-01"), ["01000101", "01000102"]);
});

t.test("JSON-LD: any string is itself", async (t) => {
  const text = [
    jsonLd.head(rendering()),
    jsonLd.rows(rendering(), records, true),
    jsonLd.foot(rendering()),
  ].join("");
  const graph = z.object({ "@graph": z.array(z.looseObject({ name: z.string(), "@id": z.string() })) });
  t.strictSame(
    graph.parse(JSON.parse(text))["@graph"].map((node) => [node.name, node["@id"]]),
    records.map(({ title }) => [title, "https://example.org/v1/visits/a-visit"]),
  );
});

t.test("when records changed is asked once a batch", async (t) => {
  for (const format of [atom, icalendar]) {
    const asked = { times: 0 };
    format.rows(rendering(asked), records.slice(0, 100), true);
    t.strictSame(asked, { times: 1 }, format.name);
  }
});

t.test(
  "an entry says when its own record changed, and leads to its page",
  { skip: withoutPython },
  async (t) => {
    const { app, database } = await openApp(t);
    const id = "2022-04-30-jpn-vnm-kishida-fumio";
    database.run("UPDATE change SET at = '2001-01-01T00:00:00.000Z'");
    database.run("UPDATE change SET at = '2002-02-02T00:00:00.000Z' WHERE type = 'visit' AND id = ?", id);
    for (const path of ["visits", "events"]) {
      const [feed] = readStrictly([(await app.inject(`/v1/${path}.atom`)).body]);
      const entries = feed?.[3].filter(([name]) => name === "entry") ?? [];
      const texts = (name: string) => entries.flatMap((entry) => textsOf(name, entry));
      const changed = texts("id").map((one) => (one.endsWith(id) ? "2002-02-02" : "2001-01-01"));
      t.strictSame(
        texts("updated").map((time) => time.slice(0, 10)),
        changed,
        path,
      );
      t.ok(changed.includes("2002-02-02"));
      const links = entries.flatMap(([, , , children]) =>
        children.filter(([name]) => name === "link").map(([, { href, type, rel }]) => [rel, type, href]),
      );
      t.strictSame(
        links.filter(([, , href = ""]) => href.endsWith(id)),
        [
          ["alternate", "text/html", `/?view=record&type=visit&id=${id}`],
          ["alternate", "application/json", `/v1/${path}/${id}`],
        ],
      );
      const calendar = (await app.inject(`/v1/${path}.ics`)).body.replaceAll("\r\n ", "");
      t.match(calendar, `\r\nURL;VALUE=URI:/?view=record&type=visit&id=${id}\r\n`);
      t.match(calendar, /DTSTAMP:20020202T000000Z/);
    }
  },
);

t.test("long lists are whole in every format, whatever the batch", { skip: withoutPython }, async (t) => {
  const { app, database } = await openApp(t);
  const copyVisit = database.connection.prepare(
    "INSERT INTO visit SELECT 1000000 + ?, 'copy-' || ?, ?, summary, relation_id, date, date_min, date_max, date_precision, visit_type, guest_country, host_country, visitor_id, visitor_office, occasion, ? FROM visit WHERE id = '2021-11-vnm-jpn-pham-minh-chinh'",
  );
  const copySource = database.connection.prepare(
    "INSERT INTO source (id, title, summary, publisher, author_id, published, published_min, published_max, published_precision, language, text_sha256, text_length, media_type, row_count) SELECT 'copy-' || ?, ?, summary, publisher, author_id, published, published_min, published_max, published_precision, language, ?, ?, media_type, row_count FROM source LIMIT 1",
  );
  database.run("UPDATE visit SET document_count = NULL");
  database.run("UPDATE source SET text_length = 10000");
  for (let number = 0; number <= 1001; number++) {
    const title = String.fromCharCode(number % 0xa0, 0x61, number % 0xa0);
    copyVisit.run(number, String(number), title, number);
    copySource.run(String(number), title, `${number}`.padStart(64, "0"), number + 1);
  }
  database.run("UPDATE dataset SET seq = seq + 1");
  const graph = z.looseObject({ "@graph": z.array(z.unknown()) });
  for (const total of [0, 1, 100, 101, 1000, 1001]) {
    const get = async (url: string) => (await app.inject(url)).body;
    const visits = (format: string) => get(`/v1/visits.${format}?document_count_max=${total - 1}`);
    const ndjson = (await visits("ndjson")).split("\n").slice(0, -1);
    t.equal(ndjson.map((line) => JSON.parse(line)).length, total, "NDJSON");
    t.equal(
      z.array(z.unknown()).parse(parseCsv(await visits("csv"), { columns: true })).length,
      total,
      "CSV",
    );
    t.equal(graph.parse(JSON.parse(await visits("jsonld")))["@graph"].length, total, "JSON-LD");
    const calendar = await visits("ics");
    contentLines(calendar);
    const events = Object.values(ical.sync.parseICS(calendar)).filter((one) => one?.type === "VEVENT");
    t.equal(events.length, total, "iCalendar");
    const [feed] = readStrictly([await get(`/v1/visits.atom?limit=200&document_count_max=${total - 1}`)]);
    t.equal(feed?.[3].filter(([name]) => name === "entry").length, Math.min(total, 200), "Atom");
    database.run("UPDATE source SET language = iif(text_length <= ?, 'short', 'long')", total);
    database.run("UPDATE dataset SET seq = seq + 1");
    const citations = JSON.parse(await get("/v1/sources.csl?language=short"));
    t.equal(z.array(z.unknown()).parse(citations).length, total, "CSL");
  }
});
