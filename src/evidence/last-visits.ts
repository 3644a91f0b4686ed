// The last visit that one side of a relation had begun by a day.
import { z } from "zod";
import type { Database } from "../db/open.ts";
import { edtfSpan } from "../standards/edtf.ts";
import { atLatest, type Certainty, lastBegun } from "./certainty.ts";
import { supportOf } from "./support.ts";

const rows = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    date: z.string(),
    visitor_id: z.string().nullable(),
    visitor_office: z.string().nullable(),
    visit_type: z.string(),
    part_type: z.string().nullable(),
    part_id: z.string().nullable(),
    part_max: z.string().nullable(),
  }),
);

export interface LastVisit {
  id: string;
  title: string;
  date: string;
  visitor_id: string | null;
  visitor_office: string | null;
  visit_type: string;
  certainty: Certainty;
  /** The last day on which it can have begun: by its own date, or since a part of it happened by then. */
  begun_by: string;
  evidence: string[];
}

/** The visits of which one is the last that the guest had begun by the day: see `lastBegun`. */
export function lastVisits(database: Database, relation: string, guest: string, day: string): LastVisit[] {
  const visits = rows
    .parse(
      database.all({
        sql: `SELECT visit.id, visit.title, visit.date, visitor_id, visitor_office, visit_type,
            part.kind AS part_type, part.id AS part_id, part.date_max AS part_max
          FROM visit LEFT JOIN event AS part ON part.id = (SELECT id FROM event
            WHERE visit_id = visit.id AND date_max IS NOT NULL ORDER BY date_max, id LIMIT 1)
          WHERE visit.relation_id = ? AND guest_country = ? AND ifnull(visit.date_min, '') <= ?
          ORDER BY ifnull(visit.date_min, '') DESC, visit.id DESC`,
        parameters: [relation, guest, day],
      }),
    )
    .map(({ part_type, part_id, part_max, ...visit }) => {
      const { begin } = edtfSpan(visit.date);
      const narrowed = part_max === null ? begin : atLatest(begin, part_max);
      const part = narrowed.max === begin.max ? null : { type: part_type ?? "", id: part_id ?? "" };
      return { visit, begin: narrowed, part };
    });
  return lastBegun(visits, day).map(({ visit, begin, part, certainty }) => ({
    ...visit,
    certainty,
    begun_by: begin.max,
    evidence: [
      ...supportOf(database, "visit", visit.id),
      ...(part === null ? [] : supportOf(database, part.type, part.id)),
    ],
  }));
}
