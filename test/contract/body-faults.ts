// What the body of each format must be, whatever it contains, checked by parsers that are not ours. JSON is also
// checked by its schema.
import { parse as parseCsv } from "csv-parse/sync";
import { create } from "xmlbuilder2";

const readers: Readonly<Record<string, (body: string) => string[]>> = {
  "application/x-ndjson": (body) =>
    body === "" || body.endsWith("\n")
      ? body.split("\n").slice(0, -1).flatMap(lineFaults)
      : ["the last line of NDJSON has no end"],
  // The parser refuses a row that has more or fewer cells than the header.
  "text/csv": (body) => {
    const [head = []] = parseCsv(body, { bom: true });
    if (!body.endsWith("\r\n")) return ["the last row of CSV has no end"];
    return new Set(head).size === head.length ? [] : ["two columns of CSV have one name"];
  },
  "text/calendar": (body) => {
    const lines = body.split("\r\n");
    const [first, last, end] = [lines[0], lines.at(-2), lines.at(-1)];
    const long = lines.filter((line) => Buffer.byteLength(line) > 75);
    const count = (text: string) => lines.filter((line) => line === text).length;
    return [
      ...(first === "BEGIN:VCALENDAR" && last === "END:VCALENDAR" && end === ""
        ? []
        : ["a calendar is cut short"]),
      ...(count("BEGIN:VEVENT") === count("END:VEVENT") ? [] : ["an event of the calendar has no end"]),
      ...long.map((line) => `a line of the calendar is too long: ${line}`),
    ];
  },
  "application/atom+xml": (body) => {
    create(body);
    return [];
  },
};

function lineFaults(line: string): string[] {
  const value: unknown = JSON.parse(line);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? [] : [`no record: ${line}`];
}

/** What is wrong with a body of a media type; empty if nothing is, or if the type is unknown. */
export function bodyFaults(type: string, body: string): string[] {
  try {
    return readers[type]?.(body) ?? [];
  } catch (error) {
    return [`the body is no ${type}: ${error instanceof Error ? error.message : error}`];
  }
}
