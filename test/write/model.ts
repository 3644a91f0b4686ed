// The expected state of organizations and people after every kind of change, without a database: the model for random
// sequences of changes.

/** The state of an organization or a person: its name, and the organizations that a person belongs to. */
export interface State {
  name: string;
  memberOf: readonly string[];
}

type Lost = { kind: "withdrawn" } | { kind: "merged"; into: string };
export type Status = { kind: "never" } | { kind: "held"; state: State } | Lost;
export type Type = "organization" | "person";

const key = (type: Type, id: string): string => `${type} ${id}`;

/** The result of a change, as an HTTP status. */
export type Ending = 200 | 201 | 204 | 404 | 409 | 410 | 422;

export class Model {
  readonly #records = new Map<string, Status>();
  /** The state of a record after a change, by sequence number; null if the change withdrew it. */
  readonly #after = new Map<number, State | null>();

  of(type: Type, id: string): Status {
    return this.#records.get(key(type, id)) ?? { kind: "never" };
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
    return this.#put(type, id, state);
  }

  put(type: Type, id: string, state: State): Ending {
    const missing = this.missing(type, id);
    if (missing !== null && this.of(type, id).kind !== "never") return missing;
    return this.#put(type, id, state);
  }

  rename(type: Type, id: string, name: string): Ending {
    const status = this.of(type, id);
    if (status.kind !== "held") return this.missing(type, id) ?? 404;
    return this.#put(type, id, { ...status.state, name });
  }

  withdraw(type: Type, id: string): Ending {
    const missing = this.missing(type, id);
    if (missing !== null) return missing;
    if (type === "organization" && this.#members(id).length > 0) return 409;
    this.#records.set(key(type, id), { kind: "withdrawn" });
    return 204;
  }

  merge(type: Type, id: string, into: string): Ending {
    const missing = this.missing(type, id);
    if (missing !== null) return missing;
    if (id === into || this.of(type, into).kind !== "held") return 409;
    if (type === "organization")
      for (const [person, state] of this.#members(id))
        this.#records.set(person, {
          kind: "held",
          state: { ...state, memberOf: renamed(state.memberOf, id, into) },
        });
    for (const [other, status] of this.#records)
      if (other.startsWith(`${type} `) && status.kind === "merged" && status.into === id)
        this.#records.set(other, { kind: "merged", into });
    this.#records.set(key(type, id), { kind: "merged", into });
    return 200;
  }

  /** Restores a record to its state after a change. `changed` says whether that change was one of this record. */
  restore(type: Type, id: string, revision: number, changed: boolean): Ending {
    const state = this.#after.get(revision);
    if (!changed || state === undefined || state === null) return 404;
    return this.#put(type, id, state);
  }

  /** Loads a record of a pack: null if the load is refused, `left` if the record is not changed. */
  load(type: Type, id: string, state: State): "left" | "loaded" | null {
    const { kind } = this.of(type, id);
    if (kind === "withdrawn" || kind === "merged") return "left";
    let { memberOf } = state;
    for (const one of memberOf) {
      const status = this.of("organization", one);
      if (status.kind === "merged") memberOf = renamed(memberOf, one, status.into);
    }
    return this.#put(type, id, { ...state, memberOf }) === 422 ? null : "loaded";
  }

  /** Notes the present state of the record as the one after this change. */
  note(revision: number, type: Type, id: string): void {
    const status = this.of(type, id);
    this.#after.set(revision, status.kind === "held" ? status.state : null);
  }

  #put(type: Type, id: string, state: State): Ending {
    if (state.memberOf.some((one) => this.of("organization", one).kind !== "held")) return 422;
    const isNew = this.of(type, id).kind !== "held";
    this.#records.set(key(type, id), { kind: "held", state });
    return isNew ? 201 : 200;
  }

  #members(id: string): [string, State][] {
    return [...this.#records].flatMap(([person, status]): [string, State][] =>
      person.startsWith("person ") && status.kind === "held" && status.state.memberOf.includes(id)
        ? [[person, status.state]]
        : [],
    );
  }
}

const renamed = (ids: readonly string[], from: string, to: string): string[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];
