// Reads the events of a calendar (RFC 5545): unfolds lines, and unescapes values in one pass. node-ical takes an
// escaped backslash before an n for the end of a line, so it cannot restore the text.

/** The properties of each event by name, without parameters. */
export const eventsOf = (calendar: string): Map<string, string>[] =>
  calendar
    .replaceAll(/\r\n[ \t]/g, "")
    .split("BEGIN:VEVENT\r\n")
    .slice(1)
    .map((event) => new Map(event.split("END:VEVENT")[0]?.trimEnd().split("\r\n").map(property)));

function property(line: string): [name: string, value: string] {
  const [, name = "", value = ""] = line.match(/^([\w-]+)[^:]*:(.*)$/s) ?? [];
  return [name, value.replaceAll(/\\([\\;,nN])/g, (_, escaped) => (/n/i.test(escaped) ? "\n" : escaped))];
}
