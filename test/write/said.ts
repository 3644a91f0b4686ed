// What origins say of organizations and people, as the model of random sequences keeps it.

/** The state of an organization or a person: its names, and the organizations that a person belongs to. */
export interface State {
  name: string;
  /** Nobody writes any: they come from merges. */
  aliases: readonly string[];
  memberOf: readonly string[];
}

/** What one origin says. A curator may say nothing of a name, or that a person has no aliases or belongs to nothing. */
export interface Said extends Partial<State> {
  origin: string;
  /** The id under which it gave the record. */
  id: string;
}

export interface Held {
  kind: "held";
  state: State;
  said: readonly Said[];
}

type Lost =
  | { kind: "withdrawn"; said: readonly Said[] }
  | { kind: "merged"; said: readonly Said[]; into: string };
export type Status = { kind: "never" } | Held | Lost;
export type Type = "organization" | "person";

export const isCurators =
  (id: string) =>
  (one: Said): boolean =>
    one.origin === "curator" && one.id === id;

export const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** All names but one, once each. */
export const others = (names: readonly (string | undefined)[], name: string): string[] =>
  [...new Set(names)].flatMap((one) => (one === undefined || one === name ? [] : [one]));

/** The parts of a state that are known. */
export const known = ({ name, aliases, memberOf }: State): Partial<State> => ({
  name,
  ...(aliases.length > 0 ? { aliases } : {}),
  ...(memberOf.length > 0 ? { memberOf } : {}),
});

/** Claims with one in place of what its origin said before. */
export const withSaid = (said: readonly Said[], claim: Said): Said[] => {
  const place = said.findIndex(({ origin, id }) => origin === claim.origin && id === claim.id);
  return place < 0 ? [...said, claim] : said.with(place, claim);
};

/** The claims after a curator has made `sent` of what is shown. */
export function curated(
  said: readonly Said[],
  id: string,
  shown: State | null,
  sent: State,
  named: readonly (keyof State)[] = [],
): Said[] {
  if (shown === null) return [{ origin: "curator", id, ...known(sent) }];
  const own = said.find(isCurators(id)) ?? { origin: "curator", id };
  const touched = {
    ...own,
    ...(named.includes("name") || sent.name !== shown.name ? { name: sent.name } : {}),
    ...(equal(sent.aliases, shown.aliases) ? {} : { aliases: sent.aliases }),
    ...(equal(sent.memberOf, shown.memberOf) ? {} : { memberOf: sent.memberOf }),
  };
  const saysNothing = [touched.name, touched.aliases, touched.memberOf].every((one) => one === undefined);
  return [...said.filter((one) => one !== own), ...(saysNothing ? [] : [touched])];
}

export function renamedIn<S extends Partial<State>>(one: S, from: string, to: string): S {
  if (one.memberOf === undefined) return one;
  return { ...one, memberOf: [...new Set(one.memberOf.map((id) => (id === from ? to : id)))] };
}

/**
 * The record that the claims show. `origins` are in their order, after curators; those of which `comesLast` is true are
 * followed only if there are no others.
 */
export function stateShown(
  id: string,
  said: readonly Said[],
  origins: readonly string[],
  comesLast: (one: Said) => boolean,
): State {
  const rank = ({ origin }: Said) => origins.indexOf(origin);
  const sorted = [...said].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      Number(other.id === id) - Number(one.id === id) ||
      (one.id < other.id ? -1 : 1),
  );
  const name = sorted.find((one) => one.name !== undefined)?.name ?? "";
  const first = sorted.find((one) => one.aliases !== undefined)?.aliases ?? [];
  const ids = [...new Set(sorted.map((one) => one.id))];
  const given = ids.flatMap((of) => {
    const its = sorted.filter((one) => one.id === of);
    return [
      its.find((one) => one.name !== undefined)?.name,
      ...(its.find((one) => one.aliases)?.aliases ?? []),
    ];
  });
  const isDecided = said.some((one) => isCurators(id)(one) && one.aliases !== undefined);
  const isOwn = ids.every((one) => one === id);
  const saying = sorted.filter(({ memberOf }) => memberOf !== undefined);
  return {
    name,
    aliases: isDecided || isOwn ? first : others([...first, ...given], name),
    memberOf: (saying.find((one) => !comesLast(one)) ?? saying[0])?.memberOf ?? [],
  };
}

/** What is said with `id` in place of `into`, where it still is what a merge made of `before`. */
export function withNames(said: readonly Said[], before: readonly Said[], id: string, into: string): Said[] {
  return said.map((one) => {
    const was = before.find(({ origin, id: given }) => origin === one.origin && given === one.id);
    const [held, former] = [one.memberOf ?? [], was?.memberOf ?? []];
    if (!former.includes(id) || held.includes(id) || !held.includes(into)) return one;
    const made = [...new Set(former.map((name) => (name === id ? into : name)))];
    if (equal(made, held)) return { ...one, memberOf: former };
    const back = former.filter((name) => name === id || name === into);
    return { ...one, memberOf: held.flatMap((name) => (name === into ? back : [name])) };
  });
}
