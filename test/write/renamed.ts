// What origins said of people before the organizations that they name were merged.
import { type Said, withNames } from "./said.ts";

/** What the model knows of organizations now. */
interface Present {
  isHeld: (id: string) => boolean;
  /** The organization to which a merged one leads; another one itself. */
  leadsTo: (id: string) => string;
  followed: (said: Said) => Said;
}

interface Named {
  person: string;
  before: readonly Said[];
}

/** The last merge of each organization, in the order of these. */
export class Renamed {
  readonly #merges = new Map<string, { into: string; named: readonly Named[] }>();

  note(id: string, into: string, named: readonly Named[]): void {
    this.#merges.delete(id);
    this.#merges.set(id, { into, named });
  }

  /** The people that named an organization before it was last merged, without the names of merges that are undone. */
  before(id: string, { isHeld, leadsTo, followed }: Present): Named[] {
    const merged = [...this.#merges.keys()];
    const undone = merged.slice(0, merged.indexOf(id)).filter(isHeld).reverse();
    return (this.#merges.get(id)?.named ?? []).map(({ person, before }) => ({
      person,
      before: undone.reduce(
        (said, one) => {
          const { into = one, named = [] } = this.#merges.get(one) ?? {};
          const earlier = named.find((other) => other.person === person)?.before ?? [];
          return withNames(said, earlier.map(followed), one, leadsTo(into));
        },
        before.map((one) => followed(one)),
      ),
    }));
  }
}
