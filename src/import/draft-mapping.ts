// Drafts a mapping for a CSV file that has none, from its headings and cells. A person reads it and mends it: whatever
// was guessed has a comment with the word CHECK.
import { basename, extname } from "node:path";
import { stringify } from "yaml";
import { listed } from "./complaints.ts";
import { type DraftedParts, draftRecords } from "./drafted-records.ts";
import { type Recognized, recognizeColumn } from "./recognize-column.ts";
import { type SampledColumn, sampleColumns } from "./sample-columns.ts";
import { slug } from "./slug.ts";
import { TODO } from "./unfinished.ts";

type Known = SampledColumn & { is: Recognized };
type Columns<K extends Recognized["kind"]> = SampledColumn & { is: Extract<Recognized, { kind: K }> };

/** The most values that a comment lists. */
const LISTED = 8;

/** The text of a mapping. Throws an UnreadableError for a file that is not CSV with a header. */
export function draftMapping(path: string, schema: string): string {
  const { encoding, delimiter, header, columns, rows } = sampleColumns(path);
  const found = columns.map((column): Known => ({ ...column, is: recognizeColumn(column) }));
  const named = found.filter(({ name }) => name !== "");
  const unnamable = named.filter((column) => /[{}]/.test(column.name)).map((column) => column.name);
  const parts = partsOf(named.filter((column) => !unnamable.includes(column.name)));
  const name = basename(path, extname(path));
  const records = withRecords(parts).join("\n");
  const unused = named.map((column) => column.name).filter((column) => !records.includes(`{${column}}`));
  return [
    `# yaml-language-server: $schema=${schema}`,
    `# A draft for ${oneLine(basename(path))}, made from ${rows} of its rows. Read it, and mend what has the word CHECK.`,
    ...(encoding === "utf-8"
      ? []
      : [yaml({ encoding }, "CHECK: the file is not UTF-8; this is the usual other encoding.")]),
    ...(delimiter === "," && header === 1
      ? []
      : [
          yaml({ csv: { ...(delimiter === "," ? {} : { delimiter }), ...(header === 1 ? {} : { header }) } }),
        ]),
    yaml(
      {
        source: {
          id: slug(name) || "source",
          title: name,
          summary: `The rows of ${basename(path)}.`,
          language: "en",
        },
      },
      "CHECK: what the file is, who published it and when.",
    ),
    yaml({ columns: [...new Set(named.map((column) => column.name))] }),
    ...(found.length > named.length ? [yaml({ ignore: [""] })] : []),
    ...(unnamable.length === 0
      ? []
      : [
          `# CHECK: expressions cannot name ${oneLine(unnamable.join(", "))}: change the headings in the file.`,
        ]),
    ...tablesOf(named),
    ...(unused.length === 0 ? [] : [`# CHECK: no record has anything of ${oneLine(unused.join(", "))} yet.`]),
    records,
    "",
  ].join("\n");
}

const yaml = (value: object, ...comments: string[]): string =>
  [...comments.map((one) => `# ${oneLine(one)}`), stringify(value, { lineWidth: 110 }).trimEnd()].join("\n");

const indented = (text: string): string => text.replaceAll(/^/gm, "  ");

/** Nothing of the file begins a line of the mapping. */
const oneLine = (text: string): string => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ");

const ofKind = <K extends Recognized["kind"]>(columns: readonly Known[], kind: K): Columns<K>[] =>
  columns.filter((column): column is Columns<K> => column.is.kind === kind);

/** The states that the cells name, and a name for each code. */
function tablesOf(columns: readonly Known[]): string[] {
  const states = ofKind(columns, "states");
  const codes = new Map(states.flatMap(({ is }) => [...is.codes]));
  const unknown = [...new Set(states.flatMap(({ is }) => is.unknown))];
  if (codes.size === 0)
    return [yaml({ tables: { states: {}, names: {} } }, "CHECK: no column has names of states.")];
  const names = new Map([...codes].map(([name, code]) => [code, name]));
  return [
    "tables:",
    ...(unknown.length === 0
      ? []
      : [
          `  # CHECK: which codes have ${oneLine(listed(unknown, LISTED))}? A value that the table lacks is refused.`,
        ]),
    indented(yaml({ states: Object.fromEntries(codes), names: Object.fromEntries(names) })),
  ];
}

function partsOf(columns: readonly Known[]): DraftedParts {
  const taken = new Set(columns.map(({ name }) => name));
  const free = (name: string): string => (taken.has(name) ? `the_${name}` : name);
  const values: DraftedParts["values"][number][] = [];
  const add = (name: string, value: unknown, comments: string[] = []): string => {
    const own = free(name);
    values.push({ name: own, value, comments });
    return `{${own}}`;
  };
  const [first, second] = ofKind(columns, "dates");
  const [states, others] = ofKind(columns, "states");
  const isPeriod =
    /start|begin|from|arriv/i.test(first?.name ?? "") && /end|until|to$|depart/i.test(second?.name ?? "");
  const date =
    first === undefined
      ? TODO
      : add(
          "date",
          isPeriod && second !== undefined ? { range: [readDate(first), readDate(second)] } : readDate(first),
          dateWords(first),
        );
  const isList = states?.is.separator !== null && states !== undefined;
  const look = (of: string) => ({ table: "states", of });
  const listOf = ({ name, is }: Columns<"states">) =>
    add("states", { each: { split: is.separator, of: braces(name) }, as: "name", give: look("{name}") });
  const parties = states !== undefined && isList ? listOf(states) : null;
  const guest = states === undefined || isList ? TODO : add("guest", look(braces(states.name)));
  const host =
    others === undefined || others.is.separator !== null ? TODO : add("host", look(braces(others.name)));
  const text = columns.filter(({ is }) => is.kind === "text");
  const titled = text.find(({ name }) => /title|name$|titel|titre|t[ií]tulo/i.test(name)) ?? text.at(-1);
  const key = columns.find(({ isUnique }) => isUnique);
  return {
    values,
    date,
    parties,
    guest,
    host,
    title: braces(titled?.name),
    key: braces(key?.name),
    columns,
    add,
  };
}

const braces = (name: string | undefined): string => (name === undefined ? TODO : `{${name}}`);

function readDate({ name, is }: Columns<"dates">) {
  const { formats, open, unread } = is;
  return {
    date: formats.length === 1 ? formats[0] : formats,
    of: braces(name),
    ...(open.length === 0 ? {} : { open }),
    ...(unread.length === 0 ? {} : { otherwise: null }),
  };
}

function dateWords({ name, is }: Columns<"dates">): string[] {
  return [
    ...(is.isAmbiguous
      ? [`CHECK: no day of ${name} is beyond the 12th: is the month or the day first?`]
      : []),
    ...(is.unread.length === 0
      ? []
      : [`CHECK: what cannot be read of ${name}: ${listed(is.unread, LISTED)}.`]),
  ];
}

/** The records can need further values, which stand before them. */
function withRecords(parts: DraftedParts): string[] {
  const { resource, record, needs } = draftRecords(parts);
  return [
    "values:",
    ...parts.values.map(({ name, value, comments }) => indented(yaml({ [name]: value }, ...comments))),
    yaml(
      { record },
      `CHECK: whether the rows are ${resource}, and every field; ${TODO} is what no column seems to give.`,
    ),
    yaml({ needs }, "CHECK: the descriptions of the records that are made where they are missing."),
  ];
}
