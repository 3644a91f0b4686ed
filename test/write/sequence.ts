// A random sequence of changes, over HTTP, with the functions of the commands, as packs and as editions of lists, beside a
// model that says what each change should do and leave.
import type { Test } from "tap";
import { Random } from "../../bench/random.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { problems } from "../../src/errors.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { preferOrder } from "../../src/write/prefer-origins.ts";
import { Refusal } from "../../src/write/refusal.ts";
import { heldRecord } from "../../src/write/settle.ts";
import { restoreRecord, withdrawRecord } from "../../src/write/withdraw-record.ts";
import { type Writing, write } from "../../src/write/writing.ts";
import type { openWritable } from "../write-app.ts";
import { type Ending, Model } from "./model.ts";
import type { Said, State, Type } from "./said.ts";
import { LISTS, loadList, loadPack, PATHS, written } from "./sequence-loads.ts";

const IDS = ["one", "two", "three", "four", "five", "six"];
const PACKS = ["a-list", "another-list"];
const ORIGINS = [...PACKS, ...Object.values(LISTS)];
const ANY = { "if-match": "*" };

const membersOf = (memberships: unknown): string[] | undefined =>
  Array.isArray(memberships) ? memberships.map(({ organization_id }) => organization_id) : undefined;

const inFull = ({ origin, id, name, aliases, memberOf }: Said): object => ({
  origin,
  id,
  name,
  aliases,
  memberOf,
});

const byOrigin = (one: object, other: object): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;

export class Sequence {
  readonly #on: Awaited<ReturnType<typeof openWritable>>;
  readonly #random: Random;
  readonly #model = new Model();
  readonly #folder: string;
  #last = 0;

  constructor(t: Test, on: Awaited<ReturnType<typeof openWritable>>, seed: number) {
    this.#on = on;
    this.#random = new Random(seed);
    this.#folder = t.testdir();
    this.#last = this.#seq();
  }

  /** One change: what was done, its result, and the expected result. */
  async step(): Promise<{ what: string; ended: unknown; expected: unknown }> {
    const type: Type = this.#random.chance(0.5) ? "organization" : "person";
    const id = this.#one(IDS);
    const state = this.#state(type);
    const action = this.#one([
      "create",
      "put",
      "rename",
      "withdraw",
      "merge",
      "restore",
      "load",
      "edition",
      "prefer",
    ] as const);
    const byCommand = this.#random.chance(0.4);
    const at = `/v1/${PATHS[type]}/${id}`;
    const resource = resourceAt(PATHS[type]);
    const what = `${action} ${type} ${id} ${JSON.stringify(state)}${byCommand ? " by command" : ""}`;
    const end = async (work: (() => Promise<number>) | Promise<number>, expected: () => Ending) => {
      const ended = await (typeof work === "function" ? work() : work);
      return { what, ended, expected: expected() };
    };
    const http = async (method: "POST" | "PUT" | "PATCH" | "DELETE", url: string, body?: object) => {
      const { tokens, send } = this.#on;
      const isHeld = url !== `/v1/${PATHS[type]}` && this.#model.of(type, id).kind === "held";
      const answer = await send(method, url, { body, headers: isHeld ? ANY : {}, token: tokens.admin });
      return answer.statusCode;
    };
    const command = async (done: Ending, work: (writing: Writing) => unknown) => this.#command(done, work);
    switch (action) {
      case "create":
        return end(http("POST", `/v1/${PATHS[type]}`, written(type, id, state)), () =>
          this.#model.create(type, id, state),
        );
      case "put":
        return end(http("PUT", at, written(type, id, state)), () => this.#model.put(type, id, state));
      case "rename":
        return end(http("PATCH", at, { name: state.name }), () => this.#model.rename(type, id, state.name));
      case "withdraw":
        return end(
          byCommand ? command(204, (writing) => withdrawRecord(writing, resource, id)) : http("DELETE", at),
          () => this.#model.withdraw(type, id),
        );
      case "merge": {
        const into = this.#one(IDS);
        return end(
          byCommand
            ? command(200, (writing) => mergeRecords(writing, resource, { id, into }))
            : http("POST", `${at}/merge`, { into }),
          () => this.#model.merge(type, id, into),
        );
      }
      case "restore": {
        const { revision, isIts } = this.#revision(type, id);
        const expected = () => this.#model.restore(type, id, revision, isIts);
        if (!byCommand) return end(http("POST", `${at}/revisions/${revision}/restore`), expected);
        const isNew = this.#model.of(type, id).kind !== "held";
        return end(
          command(isNew ? 201 : 200, (writing) => restoreRecord(writing, resource, id, String(revision))),
          expected,
        );
      }
      case "prefer": {
        const origin = this.#one(ORIGINS);
        return {
          what: `prefer ${origin}`,
          ended: this.#prefer(origin),
          expected: this.#model.prefer(origin),
        };
      }
      case "edition": {
        const given = IDS.filter(() => this.#random.chance(0.5));
        const rows = (given.length > 0 ? given : IDS).map((one) => ({
          id: one,
          state: this.#state(type),
        }));
        return {
          what: `an edition of ${LISTS[type]}: ${JSON.stringify(rows)}`,
          ended: loadList(this.#on.writer, this.#folder, type, rows),
          expected: this.#model.edition(LISTS[type], type, rows),
        };
      }
      case "load": {
        const origin = this.#one(PACKS);
        return {
          what: `${what} of ${origin}`,
          ended: loadPack(this.#on.writer, this.#folder, origin, type, written(type, id, state)),
          expected: this.#model.load(origin, type, id, state),
        };
      }
    }
  }

  /** Tells the model which changes there were, so that they can be restored. */
  note(): void {
    const rows = this.#on.writer.all({
      sql: "SELECT seq, type, id FROM change WHERE seq > ? ORDER BY seq",
      parameters: [this.#last],
    });
    for (const { seq, type, id } of rows) {
      if (type === "organization" || type === "person") this.#model.note(Number(seq), type, String(id));
      this.#last = Number(seq);
    }
  }

  /** What origins say of every record, and what is expected. */
  said(): { found: unknown; expected: unknown }[] {
    return (["organization", "person"] as const).flatMap((type) =>
      IDS.map((id) => ({
        found: this.#claims(type, id).sort(byOrigin),
        expected: this.#model.said(type, id).map(inFull).sort(byOrigin),
      })),
    );
  }

  #claims(type: Type, id: string): object[] {
    return write(this.#on.writer, { actor: "a test" }, (writing) =>
      (heldRecord(writing, resourceAt(PATHS[type]), id)?.claims ?? [])
        .filter(({ origin, values }) => origin !== "curator" || Object.keys(values).length > 0)
        .map((claim) => ({
          origin: claim.origin,
          id: claim.id,
          name: claim.values.name,
          aliases: claim.values.aliases,
          memberOf: membersOf(claim.values.memberships),
        })),
    );
  }

  /** The state of every record, and the expected state. */
  async compared(): Promise<{ found: unknown; expected: unknown }[]> {
    const both = (["organization", "person"] as const).flatMap((type) => IDS.map((id) => ({ type, id })));
    return Promise.all(
      both.map(async ({ type, id }) => {
        const status = this.#model.of(type, id);
        const held = readRecord(this.#on.writer, resourceAt(PATHS[type]), id)?.values;
        const answer = await this.#on.app.inject(`/v1/${PATHS[type]}/${id}`);
        const leads = this.#model.missing(type, id) === 404 && status.kind === "merged";
        return {
          found: [
            id,
            answer.statusCode,
            held?.name,
            held?.aliases,
            held?.memberships,
            answer.headers.location,
          ],
          expected: [
            id,
            leads ? 301 : (this.#model.missing(type, id) ?? 200),
            ...(status.kind === "held"
              ? [
                  status.state.name,
                  status.state.aliases,
                  "memberships" in written(type, id, status.state)
                    ? Object(written(type, id, status.state)).memberships
                    : undefined,
                ]
              : [undefined, undefined, undefined]),
            leads ? `/v1/${PATHS[type]}/${status.into}` : undefined,
          ],
        };
      }),
    );
  }

  #command(done: Ending, work: (writing: Writing) => unknown): number {
    try {
      write(this.#on.writer, { actor: "a command" }, work);
      return done;
    } catch (error) {
      if (error instanceof Refusal) return problems[error.code].status;
      throw error;
    }
  }

  #prefer(origin: string): number | null {
    try {
      return write(this.#on.writer, { actor: "a test" }, (writing) => preferOrder(writing, [origin])).changed;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  #state(type: Type): State {
    const name = this.#one(["Ran", "Mai", "Lan", "Đỗ"]);
    const memberOf = type === "person" ? IDS.filter(() => this.#random.chance(0.25)) : [];
    return { name, aliases: [], memberOf };
  }

  /** A random change, mostly one of this record. */
  #revision(type: Type, id: string): { revision: number; isIts: boolean } {
    const seqs = (sql: string, ...parameters: string[]) =>
      this.#on.writer.all({ sql, parameters }).map(({ seq }) => Number(seq));
    const its = seqs("SELECT seq FROM change WHERE type = ? AND id = ?", type, id);
    const all = seqs("SELECT seq FROM change");
    const revision = this.#one(its.length > 0 && this.#random.chance(0.9) ? its : all);
    return { revision, isIts: its.includes(revision) };
  }

  #seq = (): number =>
    Number(this.#on.writer.get({ sql: "SELECT max(seq) AS seq FROM change", parameters: [] })?.seq);

  #one<T>(these: readonly T[]): T {
    const one = these[this.#random.below(these.length)];
    if (one === undefined) throw new Error("there is nothing to choose from");
    return one;
  }
}
