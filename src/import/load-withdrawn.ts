// Withdrawals in a pack: ids whose records were withdrawn, so that a copy does not get them back from their lists.
import { z } from "zod";
import { withdrawId } from "../db/records/lost-ids.ts";
import type { Writing } from "../write/writing.ts";
import type { ImportReport } from "./import-report.ts";
import { entryFaults, idFaults, writtenResource, writtenType } from "./pack-entry.ts";

const withdrawn = z.strictObject({
  type: writtenType.meta({ description: "The type of the record." }),
  id: z.string().min(1).meta({ description: "The id that it had." }),
});

/** Loads an entry of `withdrawn.json`; errors, one per line. A record that is here is left and reported. */
export function loadWithdrawn(writing: Writing, value: unknown, report: ImportReport): readonly string[] {
  const parsed = withdrawn.safeParse(value);
  if (!parsed.success) return entryFaults(parsed.error, "withdrawal");
  const { type, id } = parsed.data;
  const resource = writtenResource(type);
  const faults = idFaults(resource, id);
  if (faults.length > 0) return faults;
  if (writing.holder(resource, id) !== undefined) report.keepHeld(type, id);
  else if (writing.lostId(resource, id) === undefined) withdrawId(type, id, writing.change);
  return [];
}
