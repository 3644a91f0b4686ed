// Withdrawals in a pack: ids whose records were withdrawn, so that a copy does not get them back from their lists.
import { z } from "zod";
import { withdrawId } from "../db/records/lost-ids.ts";
import { resources } from "../resources/resources.ts";
import type { Writing } from "../write/writing.ts";
import { shorten } from "./complaints.ts";

const types = resources.filter(({ table }) => table !== null).map(({ type }) => type);

const withdrawn = z.strictObject({
  type: z.enum(types).meta({ description: "The type of the record." }),
  id: z.string().min(1).meta({ description: "The id that it had." }),
});

/** Errors in a withdrawal, one per line; or what stays as it is here, in words. */
export type Withdrawn = { problems: readonly string[]; kept: string | null };

/** Loads an entry of `withdrawn.json`. A record that is here is left: whoever has it decides. */
export function loadWithdrawn(writing: Writing, value: unknown): Withdrawn {
  const parsed = withdrawn.safeParse(value);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(
        ({ path, message }) => `${path.join(".") || "withdrawal"}: ${message}`,
      ),
      kept: null,
    };
  const { type, id } = parsed.data;
  const resource = resources.find((one) => one.type === type);
  if (resource === undefined) throw new Error(`${type} is no type of a record`);
  const form = resource.fields.id?.schema.safeParse(id);
  if (form?.error !== undefined)
    return {
      problems: form.error.issues.map(({ message }) => `id: ${shorten(id)}: ${message}`),
      kept: null,
    };
  if (writing.holder(resource, id) !== undefined)
    return { problems: [], kept: `the ${type} '${id}' was withdrawn where the pack is from` };
  if (writing.lostId(resource, id) === undefined) withdrawId(type, id, writing.change);
  return { problems: [], kept: null };
}
