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
