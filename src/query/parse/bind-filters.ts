// Groups a query's filters into conditions: filters with the same prefix apply to the same entry or linked record.
import type { Bound, Conditions, Filter } from "../list-query.ts";
import { invalid } from "./parse-value.ts";

/**
 * Groups filters by prefix; `path` is the prefix of all their names. A repeated parameter asks for several entries.
 * Throws an INVALID_PARAMETER problem if another parameter has the same prefix, since it could apply to any of them.
 */
export function bindFilters(asked: readonly Filter[], path = ""): Conditions {
  const prefixed = asked.filter(({ parameter }) => parameter.prefix !== undefined);
  const byPrefix = Map.groupBy(prefixed, ({ parameter }) => parameter.prefix?.name);
  return {
    filters: asked.filter(({ parameter }) => parameter.prefix === undefined),
    bound: [...byPrefix.values()].flatMap((those) => bind(those, path)),
  };
}

/** Groups the filters with one prefix. */
function bind(asked: readonly Filter[], path: string): Bound[] {
  const prefix = asked[0]?.parameter.prefix;
  if (prefix === undefined) return [];
  const inner = asked.flatMap(({ parameter, groups }) =>
    parameter.prefix === undefined ? [] : [{ parameter: parameter.prefix.inner, groups }],
  );
  const inside = `${path}${prefix.name}.`;
  const repeated = inner.find(({ parameter, groups }) => parameter.prefix === undefined && groups.length > 1);
  const beside = inner.find((filter) => filter !== repeated);
  if (repeated !== undefined && beside !== undefined)
    throw standsAlone(inside, repeated.parameter.name, beside.parameter.name);
  const each =
    repeated === undefined
      ? [bindFilters(inner, inside)]
      : repeated.groups.map((values) => bindFilters([{ ...repeated, groups: [values] }], inside));
  return [{ prefix: prefix.name, reach: prefix.reach, absent: prefix.absent, each }];
}

const standsAlone = (prefix: string, repeated: string, beside: string) =>
  invalid(
    prefix + repeated,
    `given more than once, it asks for several entries or records behind \`${prefix}\`, and \`${prefix}${beside}\` could belong to any of them: give it once, with commas where either value will do, or give nothing else that begins with \`${prefix}\``,
  );
