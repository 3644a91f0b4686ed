// Redirects in a pack: ids of records that were replaced by others.
import { z } from "zod";
import { redirectRecord } from "../write/merge-records.ts";
import { Refusal } from "../write/refusal.ts";
import type { Writing } from "../write/writing.ts";
import type { ImportReport } from "./import-report.ts";
import { entryFaults, idFaults, writtenResource, writtenType } from "./pack-entry.ts";

const redirect = z
  .strictObject({
    type: writtenType.meta({ description: "The type of both records." }),
    id: z.string().min(1).meta({ description: "The id that leads on." }),
    into_id: z.string().min(1).meta({ description: "The record to which it leads." }),
  })
  .refine(({ id, into_id }) => id !== into_id, { path: ["into_id"], message: "leads to itself" });

/**
 * Loads an entry of `redirects.json`; errors, one per line. What people have decided otherwise here is left and reported.
 * With `mayWait`, an entry waits if not both of its records are here.
 */
export function loadRedirect(
  writing: Writing,
  value: unknown,
  report: ImportReport,
  mayWait: boolean,
): readonly string[] | "waits" {
  const parsed = redirect.safeParse(value);
  if (!parsed.success) return entryFaults(parsed.error, "redirect");
  const { type, id, into_id: into } = parsed.data;
  const resource = writtenResource(type);
  const faults = idFaults(resource, id);
  if (faults.length > 0) return faults;
  const isThere = [id, into].every((one) => writing.registered(type, one) !== undefined);
  if (mayWait && !isThere && writing.lostId(resource, id) === undefined) return "waits";
  try {
    const left = writing.attempt(() => redirectRecord(writing, resource, { id, into }));
    if (left === null) return [];
    if (left === "known to be two") report.keepApart(type, id, into);
    else report.leave(left);
    const here = left === "known to be two" ? id : left.into;
    if (here !== null) writing.leftRedirects.push({ type, here, there: into });
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [`${id}: ${error.code === "RECORD_NOT_FOUND" ? "into_id: " : ""}${error.message}`];
  }
}
