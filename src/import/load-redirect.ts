// Redirects in a pack: ids of records that were replaced by others.
import { z } from "zod";
import type { LostId } from "../db/records/lost-ids.ts";
import { redirectRecord } from "../write/merge-records.ts";
import { Refusal } from "../write/refusal.ts";
import type { Writing } from "../write/writing.ts";
import { entryFaults, idFaults, writtenResource, writtenType } from "./pack-entry.ts";

const redirect = z
  .strictObject({
    type: writtenType.meta({ description: "The type of both records." }),
    id: z.string().min(1).meta({ description: "The id that leads on." }),
    into_id: z.string().min(1).meta({ description: "The record to which it leads." }),
  })
  .refine(({ id, into_id }) => id !== into_id, { path: ["into_id"], message: "leads to itself" });

/** Errors in a redirect, one per line; or the id's withdrawal or merge by a person here, which is kept. */
export type LedOn = { problems: readonly string[]; lost: LostId | null };

/** Loads an entry of `redirects.json`. */
export function loadRedirect(writing: Writing, value: unknown): LedOn {
  const parsed = redirect.safeParse(value);
  if (!parsed.success) return { problems: entryFaults(parsed.error, "redirect"), lost: null };
  const { type, id, into_id: into } = parsed.data;
  const resource = writtenResource(type);
  const faults = idFaults(resource, id);
  if (faults.length > 0) return { problems: faults, lost: null };
  try {
    return { problems: [], lost: writing.attempt(() => redirectRecord(writing, resource, { id, into })) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      problems: [`${id}: ${error.code === "RECORD_NOT_FOUND" ? "into_id: " : ""}${error.message}`],
      lost: null,
    };
  }
}
