// The table of dates, in the formats that have their own form of dates.
import t from "tap";
import { z } from "zod";
import { shapes } from "../edtf-shapes.ts";
import { openShapes } from "../open-shapes.ts";
import { eventsOf } from "./read-calendar.ts";

t.test("iCalendar: the days, the end exclusive, and whether they are certain", async (t) => {
  const { app } = await openShapes(t);
  const events = eventsOf((await app.inject("/v1/visits.ics?sort=date")).body);
  t.equal(events.length, shapes.length);
  for (const [index, { date, calendar }] of shapes.entries()) {
    const event = events[index];
    t.equal(event?.get("X-ENTENTE-EDTF"), date);
    t.equal(["DTSTART", "DTEND", "STATUS"].map((name) => event?.get(name)).join(" "), calendar, date);
  }
});

const graph = z.object({
  "@graph": z.array(z.looseObject({ startDate: z.string().optional(), endDate: z.string().optional() })),
});

t.test("JSON-LD: no more precise than the source, and nothing that ISO 8601 has no form for", async (t) => {
  const { app } = await openShapes(t);
  const nodes = graph.parse((await app.inject("/v1/visits.jsonld?sort=date")).json())["@graph"];
  t.strictSame(
    nodes.map(({ startDate, endDate }) => [startDate ?? null, endDate ?? null]),
    shapes.map(({ starts, ends }) => [starts, ends]),
  );
});
