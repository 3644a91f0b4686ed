// Finds diplomatic ties that were severed by a day and not restored since.
import type { Database } from "../db/connection/database.ts";
import { tiesChangesBy } from "../db/reads/relation-rows.ts";
import { supportOf } from "../db/reads/support.ts";
import { edtfSpan } from "../standards/edtf.ts";
import { type Certainty, lastBegun } from "./certainty.ts";

interface Severed {
  /** The id of the milestone. */
  id: string;
  date: string;
  certainty: Certainty;
  evidence: string[];
}

/** The last severing of ties by the day; null if there was none or they have been restored. */
export function severedTies(database: Database, relation: string, day: string): Severed | null {
  const changes = tiesChangesBy(database, relation, day).map((milestone) => ({
    milestone,
    begin: edtfSpan(milestone.date).begin,
  }));
  // If the dates do not say which was last, the ties may have been severed.
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
