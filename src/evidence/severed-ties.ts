// Diplomatic ties that were severed by a day, and not restored since.
import type { Database } from "../db/connection/database.ts";
import { tiesChangesBy } from "../db/reads/relation-rows.ts";
import { supportOf } from "../db/reads/support.ts";
import { edtfSpan } from "../standards/edtf.ts";
import { type Certainty, lastBegun } from "./certainty.ts";

interface Severed {
  /** The milestone. */
  id: string;
  date: string;
  certainty: Certainty;
  evidence: string[];
}

/** The last severing of ties that had happened by the day; null where there was none, or they were restored since. */
export function severedTies(database: Database, relation: string, day: string): Severed | null {
  const changes = tiesChangesBy(database, relation, day).map((milestone) => ({
    milestone,
    begin: edtfSpan(milestone.date).begin,
  }));
  // Where the dates leave open which of them was the last, it is possible that the ties were severed.
  const last = lastBegun(changes, day);
  const severed = last.find(({ milestone }) => milestone.kind === "severed");
  if (severed === undefined) return null;
  const { id, date } = severed.milestone;
  const isSure = last.every(({ milestone }) => milestone.kind === "severed");
  return {
    id,
    date,
    certainty: isSure ? severed.certainty : "possible",
    evidence: supportOf(database, "milestone", id),
  };
}
