// Redirects in a pack: ids of records that were replaced by others.
import { z } from "zod";
import type { LostId } from "../db/records/lost-ids.ts";
import { resources } from "../resources/resources.ts";
import { redirectRecord } from "../write/merge-records.ts";
import { Refusal } from "../write/refusal.ts";
import type { Writing } from "../write/writing.ts";
import { shorten } from "./complaints.ts";

const types = resources.filter(({ table }) => table !== null).map(({ type }) => type);

const redirect = z
  .strictObject({
    type: z.enum(types).meta({ description: "The type of both records." }),
    id: z.string().min(1).meta({ description: "The id that leads on." }),
    into_id: z.string().min(1).meta({ description: "The record to which it leads." }),
  })
  .refine(({ id, into_id }) => id !== into_id, { path: ["into_id"], message: "leads to itself" });

/** Errors in a redirect, one per line; or the id's withdrawal or merge by a person here, which is kept. */
export type LedOn = { problems: readonly string[]; lost: LostId | null };

/** Loads an entry of `redirects.json`. */
export function loadRedirect(writing: Writing, value: unknown): LedOn {
  const parsed = redirect.safeParse(value);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `${path.join(".") || "redirect"}: ${message}`,
    );
    return { problems: lines, lost: null };
  }
  const { type, id, into_id: into } = parsed.data;
  const resource = resources.find((one) => one.type === type);
  if (resource === undefined) throw new Error(`${type} is no type of a record`);
  const form = resource.fields.id?.schema.safeParse(id);
  if (form?.error !== undefined)
    return { problems: form.error.issues.map(({ message }) => `id: ${shorten(id)}: ${message}`), lost: null };
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
