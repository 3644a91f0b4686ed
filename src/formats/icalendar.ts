// iCalendar (RFC 5545): dated records as all-day events with stable UIDs. Events whose day is not certain are
// tentative.

import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Json, RecordObject } from "../resources/define-resource.ts";
import { type Format, isDated, pageOf, printable, text } from "./format.ts";

const DAY = 86_400_000;

/** The last day that can be written. An event that ends on it has no end date. */
const LAST_DAY = "9999-12-31";

/** Normalizes line ends to the one that the format escapes. */
const plain = (value: Json | undefined): string =>
  printable(text(value).replaceAll(/\r\n|[\v\f\r\u0085\u2028\u2029]/g, "\n"));

/** The VEVENT of a record; null if it has no day. */
function event(record: RecordObject, type: string, stamp: string, url: string): string | null {
  const first = text(record.date_min) || text(record.date_max);
  const last = text(record.date_max) || first;
  if (first === "") return null;
  const date = plain(record.date);
  const exact = date.split("/").every((end) => /^\d{4}-\d\d-\d\d$/.test(end));
  const calendar = ical();
  calendar.createEvent({
    id: `${type}-${text(record.id)}@entente`,
    stamp: new Date(stamp),
    start: new Date(`${first}T00:00:00Z`),
    ...(last === LAST_DAY ? {} : { end: new Date(Date.parse(`${last}T00:00:00Z`) + DAY) }),
    allDay: true,
    summary: exact ? plain(record.title) : `${plain(record.title)} (${date})`,
    description: `${plain(record.summary)}\nDate (EDTF): ${date}`,
    status: exact ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
    timezone: "UTC",
    url,
    x: [{ key: "X-ENTENTE-EDTF", value: date }],
  });
  const whole = calendar.toString();
  return `${whole.slice(whole.indexOf("BEGIN:VEVENT"), whole.indexOf("END:VCALENDAR")).trimEnd()}\r\n`;
}

export const icalendar: Format = {
  name: "ics",
  mediaType: "text/calendar",
  description:
    "All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value.",
  serves: isDated,
  streams: true,
  fixed: true,
  head: ({ resource }) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Entente//${resource.path}//EN\r\nX-WR-CALNAME:Entente: ${resource.path}\r\n`,
  rows: ({ resource, absolute, changeTimes }, records) => {
    const changed = changeTimes(records);
    return records
      .map((record, index) =>
        event(record, resource.type, changed[index] ?? "", absolute(pageOf(resource, record))),
      )
      .join("");
  },
  foot: () => "END:VCALENDAR\r\n",
};
