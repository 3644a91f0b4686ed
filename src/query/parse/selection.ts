// `fields=` and `include=` → which fields of a record are shown, and which linked records are embedded.
import { ProblemError } from "../../errors.ts";
import type { Fields, Resource } from "../../resources/define-resource.ts";
import { resourceAt } from "../../resources/resources.ts";
import type { Selection } from "../list-query.ts";
import { didYouMean } from "../suggest.ts";

/** The default for how many links one path of `include=` may follow. */
export const INCLUDE_DEPTH = 2;

/** Whether records are shown complete, as they are stored. */
export const isWhole = ({ projection, links }: Selection): boolean => projection === null && links.size === 0;

interface Path {
  parameter: "fields" | "include";
  parts: readonly string[];
}

/** Parses both parameters; throws an UNKNOWN_FIELD problem with the valid names. */
export function parseSelection(
  resource: Resource,
  fields: readonly string[],
  include: readonly string[],
  maxDepth: number,
): Selection {
  const paths: Path[] = [
    ...fields.map((path): Path => ({ parameter: "fields", parts: path.split(".") })),
    ...include.map((path): Path => ({ parameter: "include", parts: path.split(".") })),
  ];
  return select(resource, paths, "", maxDepth);
}

function select(resource: Resource, paths: readonly Path[], prefix: string, deeper: number): Selection {
  const kept = new Map<string, Set<string> | null>();
  const linked = new Map<string, { whole: boolean; paths: Path[] }>();
  for (const { parameter, parts } of paths) {
    const [name = "", ...rest] = parts;
    if (Object.hasOwn(resource.links, name)) {
      if (deeper === 0) throw tooDeep(parameter, prefix + name);
      const entry = linked.get(name) ?? { whole: false, paths: [] };
      if (rest.length === 0 || parameter === "include") entry.whole = true;
      if (rest.length > 0) entry.paths.push({ parameter, parts: rest });
      linked.set(name, entry);
    } else if (parameter === "fields" && Object.hasOwn(resource.fields, name)) {
      keepField(kept, resource.fields, name, rest, prefix);
    } else throw unknown(parameter, prefix + name, namesOf(resource, parameter));
  }
  const links = [...linked].map(([name, { whole, paths: inner }]) => {
    const link = resource.links[name];
    if (link === undefined) throw new Error(`the link ${name} is gone`);
    const target = resourceAt(link.to);
    const selection = select(target, inner, `${prefix}${name}.`, deeper - 1);
    return [
      name,
      { link, target, selection: whole ? { ...selection, projection: null } : selection },
    ] as const;
  });
  const all = paths.every(({ parameter }) => parameter === "include");
  return { projection: all ? null : kept, links: new Map(links) };
}

function keepField(
  kept: Map<string, Set<string> | null>,
  fields: Fields,
  name: string,
  rest: readonly string[],
  prefix: string,
): void {
  const [part] = rest;
  if (part === undefined) {
    kept.set(name, null);
    return;
  }
  const parts = Object.keys(fields[name]?.fields ?? {});
  if (rest.length > 1 || !parts.includes(part))
    throw unknown("fields", `${prefix}${name}.${rest.join(".")}`, parts);
  const before = kept.get(name);
  if (before !== null) kept.set(name, (before ?? new Set()).add(part));
}

const namesOf = (resource: Resource, parameter: Path["parameter"]): string[] =>
  parameter === "include"
    ? Object.keys(resource.links)
    : [...Object.keys(resource.fields), ...Object.keys(resource.links)];

const unknown = (parameter: string, name: string, allowed: readonly string[]) =>
  problem(parameter, `there is no '${name}' to show`, {
    allowed,
    ...didYouMean(name.split(".").at(-1) ?? "", allowed),
  });

const tooDeep = (parameter: string, path: string) =>
  problem(parameter, `'${path}' goes deeper than the ${path.split(".").length - 1} links that are followed`);

const problem = (
  parameter: string,
  detail: string,
  more: { allowed?: readonly string[]; did_you_mean?: string } = {},
) => new ProblemError("UNKNOWN_FIELD", `${parameter}: ${detail}`, [{ parameter, detail, ...more }]);
