// The expected state of organizations and people after every kind of change, without a database: the model for random
// sequences of changes. It keeps what each origin says in full.
import { Renamed } from "./renamed.ts";
import {
  curated,
  equal,
  type Held,
  isCurators,
  known,
  others,
  renamedIn,
  type Said,
  type State,
  type Status,
  stateShown,
  type Type,
  withNames,
  withSaid,
} from "./said.ts";

const key = (type: Type, id: string): string => `${type} ${id}`;

/** The result of a change, as an HTTP status. */
export type Ending = 200 | 201 | 204 | 404 | 409 | 410 | 422;

export class Model {
  #records = new Map<string, Status>();
  /** The record after a change, by sequence number; null if the change withdrew it. */
  readonly #after = new Map<number, Held | null>();
  readonly #renamed = new Renamed();
  /** The record into which each was merged last. */
  readonly #mergedInto = new Map<string, string>();
  /** The origins of loads, in the order in which they came. */
  #origins: readonly string[] = [];

  of(type: Type, id: string): Status {
    return this.#records.get(key(type, id)) ?? { kind: "never" };
  }

  /** What origins say of a record, with the present ids of the organizations that they name. */
  said(type: Type, id: string): Said[] {
    const status = this.of(type, id);
    return status.kind === "held" ? status.said.map((one) => this.#followed(one)) : [];
  }

  /** The status for a request for a record that does not exist; null if it exists. */
  missing(type: Type, id: string): 404 | 410 | null {
    const status = this.of(type, id);
    if (status.kind === "held") return null;
    if (status.kind === "merged" && this.of(type, status.into).kind === "held") return 404;
    return status.kind === "never" ? 404 : 410;
  }

  create(type: Type, id: string, state: State): Ending {
    if (this.of(type, id).kind !== "never") return 409;
    return this.#curate(type, id, state);
  }

  put(type: Type, id: string, state: State): Ending {
    const missing = this.missing(type, id);
    if (missing !== null && this.of(type, id).kind !== "never") return missing;
    return this.#curate(type, id, state);
  }

  rename(type: Type, id: string, name: string): Ending {
    const status = this.of(type, id);
    if (status.kind !== "held") return this.missing(type, id) ?? 404;
    return this.#curate(type, id, { ...status.state, name }, ["name"]);
  }

  withdraw(type: Type, id: string): Ending {
    const status = this.of(type, id);
    if (status.kind !== "held") return this.missing(type, id) ?? 404;
    if (type === "organization" && this.#people(({ state }) => state.memberOf.includes(id)).length > 0)
      return 409;
    this.#records.set(key(type, id), { kind: "withdrawn", said: status.said });
    return 204;
  }

  merge(type: Type, id: string, into: string): Ending {
    const missing = this.missing(type, id);
    const [from, to] = [this.of(type, id), this.of(type, into)];
    if (missing !== null || from.kind !== "held") return missing ?? 404;
    if (id === into || to.kind !== "held") return 409;
    const kept = this.said(type, into).map((one) =>
      isCurators(into)(one) && one.aliases !== undefined
        ? { ...one, aliases: others([...one.aliases, from.state.name, ...from.state.aliases], to.state.name) }
        : one,
    );
    const together = [...kept, ...this.said(type, id)];
    if (!this.#settle(type, into, together)) return 409;
    if (type === "organization") {
      const renamed = this.#naming(id).map((person) => {
        const before = this.said("person", person);
        const after = before.map((one) => renamedIn(one, id, into));
        this.#settle("person", person, after);
        return { person, before };
      });
      this.#renamed.note(id, into, renamed);
    }
    this.#mergedInto.set(key(type, id), into);
    for (const [other, status] of this.#records)
      if (other.startsWith(`${type} `) && status.kind === "merged" && status.into === id)
        this.#records.set(other, { ...status, into });
    this.#records.set(key(type, id), { kind: "merged", said: from.said, into });
    return 200;
  }

  /** Restores a record to its state after a change. `changed` says whether that change was one of this record. */
  restore(type: Type, id: string, revision: number, changed: boolean): Ending {
    const former = this.#after.get(revision);
    if (!changed || former === undefined || former === null) return 404;
    if (!this.#areHeld(former.state)) return 422;
    const status = this.of(type, id);
    const merged = status.kind === "merged" ? this.of(type, status.into) : undefined;
    let now: readonly Said[] = "said" in status ? status.said : [];
    const ids = [id, ...this.#mergedBefore(type, id)];
    if (status.kind !== "held")
      now = now.filter((one) => {
        const given = this.of(type, one.id);
        return ids.includes(one.id) || (given.kind === "merged" && given.into === id);
      });
    if (status.kind === "merged" && merged?.kind === "held") {
      const said = this.said(type, status.into);
      now = said.filter((one) => ids.includes(one.id));
      const rest = said.filter((one) => !ids.includes(one.id));
      if (now.length > 0 && rest.length > 0 && !this.#settle(type, status.into, rest)) return 422;
    }
    const said = [...now.filter((one) => !isCurators(id)(one)), ...former.said.filter(isCurators(id))].map(
      (one) => this.#followed(one),
    );
    const shown = said.length === 0 ? null : this.#shown(id, said);
    this.#settle(type, id, curated(said, id, shown, former.state));
    for (const one of ids) {
      const given = this.of(type, one);
      if (given.kind === "merged") this.#records.set(key(type, one), { ...given, into: id });
    }
    if (status.kind === "merged" && type === "organization") this.#giveBack(id, status.into);
    return status.kind === "held" ? 200 : 201;
  }

  /**
   * Loads a record of a pack: null if the load is refused, `left` if something that was withdrawn, merged or corrected
   * here stays as it is.
   */
  load(origin: string, type: Type, id: string, state: State): "left" | "loaded" | null {
    const status = this.of(type, id);
    if (this.#isLost(type, id)) return "left";
    const into = status.kind === "merged" ? status.into : id;
    const followed = this.#followed(state);
    if (followed.memberOf.some((one) => this.of("organization", one).kind === "never")) return null;
    const before = this.#origins;
    if (!before.includes(origin)) this.#origins = [...before, origin];
    const claim = { origin, id, ...known(followed) };
    const said = withSaid(this.said(type, into), claim);
    if (!this.#settle(type, into, said)) {
      this.#origins = before;
      return null;
    }
    const isCorrected = said.some(
      (one) =>
        one.origin === "curator" &&
        ((one.name !== undefined && one.name !== claim.name) ||
          (one.memberOf !== undefined && "memberOf" in claim && !equal(one.memberOf, claim.memberOf))),
    );
    return status.kind === "merged" || isCorrected ? "left" : "loaded";
  }

  /** Loads an edition of a list: all its rows, or none. */
  edition(
    origin: string,
    type: Type,
    rows: readonly { id: string; state: State }[],
  ): "left" | "loaded" | null {
    const before = { origins: this.#origins, records: new Map(this.#records) };
    const ended = rows.map(({ id, state }) => this.load(origin, type, id, state));
    if (ended.includes(null)) {
      this.#origins = before.origins;
      this.#records = before.records;
      return null;
    }
    if (!this.#origins.includes(origin)) this.#origins = [...this.#origins, origin];
    return ended.includes("left") ? "left" : "loaded";
  }

  /** Follows an origin first: the number of records that show something else, or null if it is unknown or refused. */
  prefer(origin: string): number | null {
    if (!this.#origins.includes(origin)) return null;
    const before = this.#origins;
    this.#origins = [...new Set([origin, ...before])];
    const moved = [...this.#records].flatMap(([of, status]): [string, Held][] => {
      if (status.kind !== "held") return [];
      const [, id = ""] = of.split(" ");
      const said = status.said.map((one) => this.#followed(one));
      const state = said.length > 1 ? this.#shown(id, said) : status.state;
      return equal(state, status.state) ? [] : [[of, { ...status, said, state }]];
    });
    if (moved.every(([, { state }]) => this.#areHeld(state))) {
      for (const [of, held] of moved) this.#records.set(of, held);
      return moved.length;
    }
    this.#origins = before;
    return null;
  }

  /** Notes the present record as the one after this change. */
  note(revision: number, type: Type, id: string): void {
    const status = this.of(type, id);
    this.#after.set(revision, status.kind === "held" ? status : null);
  }

  #curate(type: Type, id: string, sent: State, named: readonly (keyof State)[] = []): Ending {
    if (!this.#areHeld(sent)) return 422;
    const said = this.said(type, id);
    const shown = this.of(type, id).kind === "held" ? this.#shown(id, said) : null;
    this.#settle(type, id, curated(said, id, shown, sent, named));
    return shown === null ? 201 : 200;
  }

  /** Whoever still names the other organization, as the merge has made them do, names the restored one again. */
  #giveBack(id: string, into: string): void {
    const leadsTo = (type: Type, one: string): string => {
      const status = this.of(type, one);
      return status.kind === "merged" ? status.into : one;
    };
    const present = {
      isHeld: (one: string) => this.of("organization", one).kind === "held",
      leadsTo: (one: string) => leadsTo("organization", one),
      followed: (said: Said) => this.#followed(said),
    };
    for (const { person, before } of this.#renamed.before(id, present)) {
      const now = withNames(this.said("person", leadsTo("person", person)), before, id, into);
      if (now.length > 0) this.#settle("person", leadsTo("person", person), now);
    }
  }

  /** Makes the record what the claims show; returns false if this names an organization that does not exist. */
  #settle(type: Type, id: string, said: readonly Said[]): boolean {
    const state = this.#shown(id, said);
    if (!this.#areHeld(state)) return false;
    this.#records.set(key(type, id), { kind: "held", state, said });
    return true;
  }

  #shown(id: string, said: readonly Said[]): State {
    return stateShown(id, said, this.#origins, this.#comesLast);
  }

  /** Whether the record was withdrawn, alone or after it was merged. */
  #isLost(type: Type, id: string): boolean {
    const status = this.of(type, id);
    return (
      status.kind === "withdrawn" || (status.kind === "merged" && this.of(type, status.into).kind !== "held")
    );
  }

  #comesLast = ({ origin, memberOf = [] }: Said): boolean =>
    origin !== "curator" && memberOf.some((one) => this.#isLost("organization", one));

  #areHeld = ({ memberOf }: State): boolean =>
    memberOf.every((one) => this.of("organization", one).kind === "held");

  #followed<S extends Partial<State>>(one: S): S {
    let followed = one;
    for (const id of one.memberOf ?? []) {
      const status = this.of("organization", id);
      if (status.kind === "merged") followed = renamedIn(followed, id, status.into);
    }
    return followed;
  }

  /** The people of whom anybody says that they belong to the organization. */
  #naming(id: string): string[] {
    return this.#people(({ said }) =>
      said.some((one) => this.#followed(one).memberOf?.includes(id) === true),
    );
  }

  #people(are: (held: Held) => boolean): string[] {
    return [...this.#records].flatMap(([of, status]) => {
      const [type, id = ""] = of.split(" ");
      return type === "person" && status.kind === "held" && are(status) ? [id] : [];
    });
  }

  /** The ids that lead where this one leads because their records were merged into this one first. */
  #mergedBefore(type: Type, id: string): string[] {
    const status = this.of(type, id);
    if (status.kind !== "merged") return [];
    return [...this.#mergedInto].flatMap(([of, into]) => {
      const [, other = ""] = of.split(" ");
      const led = this.of(type, other);
      const leads =
        of === key(type, other) && into === id && led.kind === "merged" && led.into === status.into;
      return leads ? [other, ...this.#mergedBefore(type, other)] : [];
    });
  }
}
