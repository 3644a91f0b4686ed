// Pairs in a pack: records that are known to be two.
import { z } from "zod";
import { distinguishRecords } from "../write/distinguish-records.ts";
import { Refusal } from "../write/refusal.ts";
import type { Writing } from "../write/writing.ts";
import type { ImportReport } from "./import-report.ts";
import { entryFaults, writtenResource, writtenType } from "./pack-entry.ts";

const pair = z.strictObject({
  type: writtenType.meta({ description: "The type of both records." }),
  one: z.string().min(1).meta({ description: "The id of one." }),
  other: z.string().min(1).meta({ description: "The id of the other." }),
});

/** Loads an entry of `distinct.json`; errors, one per line. A pair whose record was withdrawn or merged here is reported. */
export function loadDistinct(writing: Writing, value: unknown, report: ImportReport): readonly string[] {
  const parsed = pair.safeParse(value);
  if (!parsed.success) return entryFaults(parsed.error, "pair");
  const { type, one, other } = parsed.data;
  const resource = writtenResource(type);
  const [lost] = [one, other].flatMap((id) => writing.lostId(resource, id) ?? []);
  if (lost !== undefined) {
    report.leave(lost);
    return [];
  }
  try {
    writing.attempt(() => distinguishRecords(writing, resource, [one, other], true));
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.message];
  }
}
