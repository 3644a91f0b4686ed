// A moment in a query: a day, or a date and time with an offset (RFC 3339, section 5.6).
import { isIsoDay } from "./edtf.ts";

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

const EDGES = { start: "T00:00:00.000Z", end: "T23:59:59.999Z" };

/** The moment in UTC with milliseconds. A day means its start or its end. Null if it is neither. */
export function parseMoment(text: string, edge: keyof typeof EDGES): string | null {
  if (isIsoDay(text)) return text + EDGES[edge];
  const moment = new Date(MOMENT.test(text) && isIsoDay(text.slice(0, 10)) ? text : Number.NaN);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
