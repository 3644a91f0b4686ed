// The last visit by each side of a relation that had begun by a day.
import type { Database } from "../db/connection/database.ts";
import { visitsBegunBy } from "../db/reads/relation-rows.ts";
import { supportOf } from "../db/reads/support.ts";
import { edtfSpan } from "../standards/edtf.ts";
import { atLatest, type Certainty, lastBegun } from "./certainty.ts";

export interface LastVisit {
  id: string;
  title: string;
  date: string;
  visitor_id: string | null;
  visitor_office: string | null;
  visit_type: string;
  certainty: Certainty;
  /** The last day on which it may have begun: by its own date, or because one of its events happened by then. */
  begun_by: string;
  evidence: string[];
}

/** The guest's visits that may be the last to have begun by the day; see `lastBegun`. */
export function lastVisits(database: Database, relation: string, guest: string, day: string): LastVisit[] {
  const visits = visitsBegunBy(database, relation, guest, day).map(
    ({ part_type, part_id, part_max, ...visit }) => {
      const { begin } = edtfSpan(visit.date);
      const narrowed = part_max === null ? begin : atLatest(begin, part_max);
      const part = narrowed.max === begin.max ? null : { type: part_type ?? "", id: part_id ?? "" };
      return { visit, begin: narrowed, part };
    },
  );
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
