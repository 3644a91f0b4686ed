// The part of a record that a citation supports: a field, an entry of a list (`places.0`), or a part of an entry
// (`companions.0.person_id`).
import type { Fields } from "./fields.ts";

const INDEX = /^(?:0|[1-9]\d*)$/;

/** What is wrong with the name of a part, and what would be right; null if it names something that can be written. */
export function citedNameFault(written: Fields, cited: string): string | null {
  const [name = "", index, part, ...more] = cited.split(".");
  const field = Object.hasOwn(written, name) ? written[name] : undefined;
  if (field === undefined) return `expected null or one of ${Object.keys(written).join(", ")}`;
  if (index === undefined) return null;
  const isList = field.kind === "list" || field.kind === "objects";
  if (!isList) return `expected '${name}', which has no parts`;
  if (!INDEX.test(index) || more.length > 0 || (part !== undefined && field.fields === undefined))
    return field.fields === undefined
      ? `expected '${name}', or an entry of it such as '${name}.0'`
      : `expected '${name}', an entry of it such as '${name}.0', or a part of one such as '${name}.0.${Object.keys(field.fields)[0]}'`;
  if (part !== undefined && !Object.hasOwn(field.fields ?? {}, part))
    return `expected a part of ${name}: one of ${Object.keys(field.fields ?? {}).join(", ")}`;
  return null;
}

/** What is wrong if the name refers to an entry that the record does not have; null if nothing is. */
export function citedEntryFault(values: Readonly<Record<string, unknown>>, cited: string): string | null {
  const [name = "", index] = cited.split(".");
  const list = values[name];
  if (index === undefined || !Array.isArray(list) || Number(index) < list.length) return null;
  return `expected an existing entry: ${name} has ${list.length}`;
}
