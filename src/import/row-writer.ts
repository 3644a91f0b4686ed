// Writes the record that a mapped row gives and those that it needs. Records from other sources are never
// overwritten.

import { cites } from "../db/reads/citations.ts";
import type { LostId } from "../db/records/lost-ids.ts";
import { readRecord } from "../db/records/read-record.ts";
import type { Registered } from "../db/records/registry.ts";
import { digestOf } from "../db/records/write-record.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { sha256 } from "../standards/sha-256.ts";
import { type Judged, judgeLoaded } from "../write/load-record.ts";
import { RefusedByTables, storeRecord } from "../write/store-record.ts";
import type { Writing } from "../write/writing.ts";
import { orRefusal } from "./attempts.ts";
import { type Draft, type RowSpan, withoutRepetitions } from "./compile-mapping.ts";
import type { Problem } from "./complaints.ts";
import type { Value } from "./expression.ts";
import type { ImportReport } from "./import-report.ts";
import type { Ledger, Place } from "./ledger.ts";
import type { ReadMapping } from "./read-mapping.ts";
import { RecentIds } from "./recent-ids.ts";

export type RowOutcome =
  | { kind: "written" }
  | { kind: "skipped"; reason: string }
  | { kind: "repeated"; row: number }
  /** All its records were withdrawn or merged here. */
  | { kind: "left"; reason: string }
  | { kind: "wrong"; problems: Problem[] };

interface Context {
  writing: Writing;
  sourceId: string;
  ledger: Ledger;
  report: ImportReport;
  mapping: ReadMapping;
  isCareful: boolean;
}

/** A record ready to be written. */
interface Ready {
  draft: Draft;
  input: RecordInput;
}

type Built = Exclude<Judged, { kind: "wrong" }> | { kind: "wrong"; problems: readonly Problem[] };

const wrong = (...problems: Problem[]): RowOutcome => ({
  kind: "wrong",
  problems: withoutRepetitions(problems),
});

export class RowWriter {
  readonly #context: Context;
  readonly #distinct: readonly number[];
  /** Needed records that are known to exist. */
  readonly #needsMet = new RecentIds<Resource>();

  constructor(context: Context) {
    this.#context = context;
    const { columns, distinct } = context.mapping.mapping;
    this.#distinct = distinct.map((name) => columns.indexOf(name));
  }

  write(place: Place, span: RowSpan, cells: readonly Value[]): RowOutcome {
    const { mapping, writing, ledger } = this.#context;
    const mapped = mapping.mapRow(cells);
    if (mapped.kind === "skipped") return mapped;
    if (mapped.kind === "wrong") return wrong(...mapped.problems);
    const told = this.#told(cells);
    const earlier = told === null ? undefined : ledger.rowLike(writing, told);
    if (earlier !== undefined) return { kind: "repeated", row: earlier };
    const records = this.#prepareRecords(mapped.records, span, place);
    const isGiven = Array.isArray(records);
    if (!isGiven && records.kind !== "left") return records;
    const needed = this.#prepareNeeds(mapped.needs, span, place);
    if (!Array.isArray(needed)) return needed;
    const outcome = this.#put(isGiven ? [...needed, ...records] : needed, place);
    if (outcome.kind !== "written") return outcome;
    for (const { draft } of needed) this.#needsMet.add(draft.resource, draft.id);
    // Noted only now, so that no row counts as a repetition of one that gave no record.
    if (told !== null) ledger.noteCells(writing, told, place.row);
    return isGiven ? outcome : records;
  }

  /** The row's own records to be written; or its errors, or the earlier row that already gave them all. */
  #prepareRecords(drafts: readonly Draft[], span: RowSpan, place: Place): Ready[] | RowOutcome {
    const ready = new Map<string, Ready>();
    const problems: Problem[] = [];
    let otherwise: RowOutcome | null = null;
    for (const draft of drafts) {
      const built = this.#build(draft, span);
      if (built.kind === "wrong") {
        problems.push(...built.problems);
        continue;
      }
      if (built.kind === "lost") {
        otherwise ??= { kind: "left", reason: this.#leave(built.lost, place) };
        continue;
      }
      const { record } = built;
      const before = ready.get(draft.id);
      const beside = this.#besideHeld(draft.resource, record);
      if (before !== undefined && !agree(before.input, record))
        problems.push(problem(draft.id, "this row gives the same id twice, with other values"));
      else if (!("kind" in beside)) ready.set(draft.id, { draft, input: beside });
      else if (beside.kind === "wrong") problems.push(...beside.problems);
      else otherwise ??= beside;
    }
    if (problems.length > 0) return wrong(...problems);
    return ready.size === 0 && otherwise !== null ? otherwise : [...ready.values()];
  }

  /** Builds the record of a draft. Returns the record, or that its id is lost, or the errors by column. */
  #build({ resource, build, columnsOf }: Draft, span: RowSpan): Built {
    const built = build(span);
    if (!built.ok) return { kind: "wrong", problems: built.problems };
    const { writing, sourceId } = this.#context;
    const judged = judgeLoaded(writing, resource, built.input, sourceId);
    if (judged.kind !== "wrong") return judged;
    return {
      kind: "wrong",
      problems: judged.faults.map(({ path, detail }) => ({
        columns: columnsOf(path.split(".")[0] ?? ""),
        value: undefined,
        message: `${resource.path}: ${path}: ${detail}`,
      })),
    };
  }

  /** If the record was merged, note that this row gives it under its present id. */
  #leave(lost: LostId, place: Place): string {
    const { writing, ledger, report } = this.#context;
    const into = lost.into === null ? undefined : writing.registered(lost.type, lost.into);
    if (into !== undefined) ledger.note(into.number, place);
    return report.leave(lost);
  }

  #put(ready: readonly Ready[], place: Place): RowOutcome {
    const { writing, ledger, report, isCareful } = this.#context;
    const written = orRefusal(writing, isCareful, () =>
      ready.map(({ draft: { resource }, input }) => ({
        path: resource.path,
        ...storeRecord(writing, resource, input),
      })),
    );
    if (written instanceof RefusedByTables) return wrong(refusedProblem(written, ready));
    for (const { path, outcome, number } of written) {
      report.count(path, outcome);
      ledger.note(number, place);
    }
    return { kind: "written" };
  }

  /** What distinguishes the row from others; null if only its records do. */
  #told(cells: readonly Value[]): string | null {
    if (this.#distinct.length === 0) return null;
    return sha256(JSON.stringify(this.#distinct.map((index) => cells[index])), "base64url");
  }

  /** The record with evidence from other sources kept, or a conflict with an earlier row or another source. */
  #besideHeld(resource: Resource, input: RecordInput): RecordInput | RowOutcome {
    const registry = this.#context.writing.registered(resource.type, input.id);
    if (registry === undefined) return input;
    const met = this.#context.ledger.at(registry.number);
    // The usual case when a file is imported again; it saves reading the record.
    if (met === undefined && registry.digest === digestOf(input)) return input;
    const held = readRecord(this.#context.writing.database, resource, input.id);
    if (held === undefined) return input;
    if (met !== undefined)
      return agree(held, input)
        ? { kind: "repeated", row: met.row }
        : wrong(problem(input.id, `row ${met.row} (line ${met.line}) gives the same id with other values`));
    const others = held.evidence.filter(({ source_id }) => source_id !== this.#context.sourceId);
    if (others.length === 0) return input;
    if (agree(held, input)) return { ...input, evidence: [...others, ...input.evidence] };
    return wrong(
      problem(
        input.id,
        `there is such a ${resource.type} already, from another source and with other values`,
      ),
    );
  }

  #prepareNeeds(needs: readonly Draft[], span: RowSpan, place: Place): Ready[] | RowOutcome {
    const ready = new Map<string, Ready>();
    const problems: Problem[] = [];
    for (const draft of needs) {
      const { resource, id } = draft;
      if (this.#needsMet.has(resource, id)) continue;
      const key = `${resource.type} ${id}`;
      if (ready.has(key)) continue;
      const registry = this.#context.writing.registered(resource.type, id);
      if (registry !== undefined && this.#stays(resource, id, registry, place)) {
        this.#needsMet.add(resource, id);
        continue;
      }
      const built = this.#build(draft, span);
      const held = registry && readRecord(this.#context.writing.database, resource, id);
      if (built.kind === "wrong") problems.push(...built.problems);
      else if (built.kind === "lost") {
        this.#leave(built.lost, place);
        this.#needsMet.add(resource, id);
      } else
        ready.set(key, {
          draft,
          input: held === undefined ? built.record : this.#citedAnew(held, built.record),
        });
    }
    return problems.length > 0 ? wrong(...problems) : [...ready.values()];
  }

  /** Whether to leave the record as it is, because an earlier row or another source gave it. */
  #stays({ type }: Resource, id: string, { number }: Registered, place: Place): boolean {
    const { ledger, sourceId } = this.#context;
    if (ledger.at(number) !== undefined) return true;
    if (cites(this.#context.writing.database, type, id, sourceId)) return false;
    ledger.note(number, place);
    return true;
  }

  /** Keeps the record and renews its citation, since its row may have moved in a new edition of the file. */
  #citedAnew(held: RecordInput, { evidence }: RecordInput): RecordInput {
    const others = held.evidence.filter(({ source_id }) => source_id !== this.#context.sourceId);
    return { ...held, evidence: [...others, ...evidence] };
  }
}

/** Whether two records agree in everything but their evidence. */
const agree = (one: RecordInput, other: RecordInput): boolean =>
  JSON.stringify(one.values) === JSON.stringify(other.values);

/** Reports the columns of the refused field, in whichever record of the row it is. */
function refusedProblem({ message, record, fault }: RefusedByTables, ready: readonly Ready[]): Problem {
  const draft = ready.find(({ input }) => input === record)?.draft;
  return { columns: draft?.columnsOf(fault.path) ?? [], value: record.values[fault.path], message };
}

const problem = (id: string, message: string): Problem => ({ columns: ["id"], value: id, message });
