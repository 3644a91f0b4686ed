// One rule gives one message, whichever way a record is written.

import t from "tap";
import { check } from "../../src/db/check.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { sha256 } from "../../src/standards/sha-256.ts";
import { forgeEntry } from "../forge-entry.ts";
import { parliament } from "../write-app.ts";
import { openDoors, SOURCE, span } from "./doors.ts";

interface Case {
  what: string;
  change: object;
  /** Where the fault is, and what would be right. */
  path: string;
  detail: string;
  /** A row of a data file cites itself, so it cannot have this fault. */
  notByRow?: true;
}

/** A record with another span, which differs in these members. */
const citing = (member: object) => ({ evidence: [span(0, 3), { ...span(4, 9, "name"), ...member }] });
const inferred = (note: string | null) => citing({ field: "name", basis: "inferred", note });

const control = (code: string, at: number) =>
  `expected no control characters but tab and line feed, found U+${code} at character ${at}`;
const BLANK = "expected words, found nothing that can be seen";

const cases: readonly Case[] = [
  // Text.
  { what: "U+0000", change: { name: "a\u0000b" }, path: "name", detail: control("0000", 2) },
  {
    what: "an escape",
    change: { description: "ab\u001b[31m" },
    path: "description",
    detail: control("001B", 3),
  },
  { what: "U+007F", change: { name: "🕊\u007f" }, path: "name", detail: control("007F", 2) },
  { what: "U+0085", change: { aliases: ["x", "a\u0085b"] }, path: "aliases.1", detail: control("0085", 2) },
  {
    what: "half a character",
    change: { name: "ab\ud800c" },
    path: "name",
    detail: "expected whole characters, found half of a pair U+D800 at character 3",
  },
  {
    what: "a noncharacter",
    change: { name: "a\ufffe" },
    path: "name",
    detail: "expected characters of Unicode, found the noncharacter U+FFFE at character 2",
  },
  {
    what: "a noncharacter beyond the basic plane",
    change: { name: "\u{1ffff}" },
    path: "name",
    detail: "expected characters of Unicode, found the noncharacter U+1FFFF at character 1",
  },
  {
    what: "an override of direction",
    change: { name: "a\u202eb" },
    path: "name",
    detail: "expected no override of the direction of text, found U+202E at character 2",
  },
  {
    what: "an isolate",
    change: { name: "a\u2067b" },
    path: "name",
    detail: "expected no override of the direction of text, found U+2067 at character 2",
  },
  { what: "what has no width alone", change: { name: "\u200b\u200d" }, path: "name", detail: BLANK },
  { what: "white space alone", change: { name: " \u3000" }, path: "name", detail: BLANK, notByRow: true },
  { what: "a note without a word", change: inferred("\u200b"), path: "evidence.1.note", detail: BLANK },
  {
    what: "a note of one blank",
    change: inferred(" "),
    path: "evidence.1.note",
    detail: BLANK,
    notByRow: true,
  },
  {
    what: "an inference without a note",
    change: inferred(null),
    path: "evidence.1.note",
    detail: "an inferred claim says in its note how it is inferred",
  },
  // References of evidence.
  {
    what: "a field that is not there",
    change: citing({ field: "title" }),
    path: "evidence.1.field",
    detail: "expected null or one of id, name, aliases, kind, country, description",
  },
  {
    what: "a computed field",
    change: citing({ field: "conflict" }),
    path: "evidence.1.field",
    detail: "expected null or one of id, name, aliases, kind, country, description",
  },
  {
    what: "a part of a text",
    change: citing({ field: "name.x.y" }),
    path: "evidence.1.field",
    detail: "expected 'name', which has no parts",
  },
  {
    what: "a part of an entry that is a text",
    change: { aliases: ["PoT"], ...citing({ field: "aliases.0.x" }) },
    path: "evidence.1.field",
    detail: "expected 'aliases', or an entry of it such as 'aliases.0'",
  },
  {
    what: "an entry that is not there",
    change: { aliases: ["PoT"], ...citing({ field: "aliases.1" }) },
    path: "evidence.1.field",
    detail: "expected an existing entry: aliases has 1",
  },
  // Spans.
  {
    what: "a span beyond the text",
    change: citing({ start: 8_000_000, end: 9_000_000 }),
    path: "evidence.1.end",
    detail: `the text of '${SOURCE}' has 19 code points`,
    notByRow: true,
  },
  {
    what: "words of another digest",
    change: citing({ start: 0 }),
    path: "evidence.1.span_sha256",
    detail: `the words of '${SOURCE}' from 0 to 9 have the digest ${sha256("Two ships")}`,
    notByRow: true,
  },
  {
    what: "a row of prose",
    change: citing({ row: 2 }),
    path: "evidence.1.row",
    detail: `'${SOURCE}' is prose: expected no row`,
    notByRow: true,
  },
  {
    what: "more spans than a record can have",
    change: { evidence: Array.from({ length: 10_001 }, () => null) },
    path: "evidence",
    detail: "expected at most 10000 spans",
    notByRow: true,
  },
  // References.
  {
    what: "a country that is not held",
    change: { country: "ATA" },
    path: "country",
    detail: "there is no country 'ATA'",
  },
  {
    what: "a source that is not held",
    change: citing({ source_id: "nothing" }),
    path: "evidence.1.source_id",
    detail: "there is no source 'nothing'",
    notByRow: true,
  },
  {
    what: "a country that was withdrawn",
    change: { country: "BRN" },
    path: "country",
    detail: "there is no country 'BRN': it was withdrawn at 2020-01-01T00:00:00.000Z",
  },
];

/** The message without what a file adds to it: the columns, the value in them, and the place in the mapping. */
const told = (line: string, path: string, detail: string): string =>
  line.includes(path) && line.replace(/ \([^()\s]+\/map\.yaml:\d+:\d+\)$/, "").endsWith(`: ${detail}`)
    ? `${path}: ${detail}`
    : line;

t.test("every rule is checked, whichever way a record is written", async (t) => {
  const { doors, database } = await openDoors(t);
  forgeEntry(database, { type: "country", id: "BRN", action: "deleted" });
  database.run("UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE id = 'BRN' AND action = 'deleted'");
  for (const { what, change, path, detail, notByRow } of cases)
    for (const [door, knock] of Object.entries(doors)) {
      if (door === "row" && notByRow) continue;
      const lines = await knock({ ...parliament, evidence: [span(0, 3)], ...change });
      t.strictSame(
        lines.map((line) => told(line, path, detail)),
        [`${path}: ${detail}`],
        `${what}, by ${door}: ${lines}`,
      );
    }
});

t.test("a valid record is accepted in every way, and is then the same record", async (t) => {
  const { doors, database } = await openDoors(t);
  const before = check(database);
  const text = "a\tb\n🕊\u200bc\u00ad";
  for (const [door, knock] of Object.entries(doors)) {
    const id = `made-${door.toLowerCase().replace(" ", "-")}`;
    const sent = {
      ...parliament,
      id,
      description: text,
      aliases: ["PoT"],
      evidence: [
        span(0, 3),
        span(18, 19, "name"),
        { ...span(4, 9, "aliases.0"), basis: "inferred", note: "n" },
      ],
    };
    t.strictSame(await knock(sent), [], door);
    const held = readRecord(database, resourceAt("organizations"), id);
    const { evidence, ...values } = sent;
    t.strictSame(held?.values, values, door);
    if (door !== "row") t.strictSame(held?.evidence, evidence, door);
  }
  t.strictSame(check(database), before, "what was wrong before is the source that this test has changed");
});
