// The shapes that a schema gives its values, and which of them correspond in two versions of it.
import { isDeepStrictEqual } from "node:util";
import type { ContractDocument, Schema } from "./contract-document.ts";
import { ANNOTATIONS } from "./schema-rules.ts";

/** One of the shapes that a value may have: `[string, null]` has two, as `anyOf` a string and null. */
interface Alternative {
  kind: string;
  schema: Schema;
}

export function alternativesOf(document: ContractDocument, schema: Schema): Alternative[] {
  const { anyOf, oneOf, ...beside } = schema;
  const branches = anyOf ?? oneOf;
  if (branches !== undefined)
    return branches.flatMap((branch) => {
      const one = { ...said(beside), ...branch };
      const { type } = document.schema(branch);
      return branch.$ref === undefined
        ? alternativesOf(document, one)
        : [{ kind: String(type ?? "anything"), schema: one }];
    });
  const { type, enum: values, ...rest } = schema;
  if (!Array.isArray(type)) return [{ kind: type ?? "anything", schema }];
  return type.map((kind) => ({
    kind,
    schema: {
      ...(kind === "null" ? {} : rest),
      type: kind,
      ...(values === undefined || kind === "null"
        ? {}
        : { enum: type.includes("null") ? values.filter((value) => value !== null) : values }),
    },
  }));
}

/** Without what is only said of values. */
const said = (schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !ANNOTATIONS.has(name)));

/** Each with its like: the same, else of the same kind, else in their order; what is left stands alone. */
export function matched(before: readonly Alternative[], after: readonly Alternative[]) {
  const [left, right] = [[...before], [...after]];
  const pairs: [Alternative | undefined, Alternative | undefined][] = [];
  const alike: ((one: Alternative, other: Alternative) => boolean)[] = [
    (one, other) => isDeepStrictEqual(one.schema, other.schema),
    (one, other) => one.kind === other.kind,
    (one, other) => one.kind !== "null" && other.kind !== "null",
  ];
  for (const like of alike)
    for (const one of [...left]) {
      const other = right.find((candidate) => like(one, candidate));
      if (other === undefined) continue;
      pairs.push([one, other]);
      left.splice(left.indexOf(one), 1);
      right.splice(right.indexOf(other), 1);
    }
  for (const one of left) pairs.push([one, undefined]);
  for (const other of right) pairs.push([undefined, other]);
  return pairs;
}
