// Writes the record that a mapped row gives and those that it needs. What other sources and curators say is kept.

import { claimBy, claimUnder, same } from "../claims/claim.ts";
import { readClaims } from "../db/records/claims.ts";
import type { LostId } from "../db/records/lost-ids.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { sha256 } from "../standards/sha-256.ts";
import { type Judged, judgeLoaded } from "../write/load-record.ts";
import { heldRecord, loadRecord } from "../write/settle.ts";
import { RefusedByTables } from "../write/store-record.ts";
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
  /** All its records were withdrawn here. */
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
  /** The id of the record, if the given one was merged here. */
  into: string;
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
    const records = this.#prepareRecords(mapped.records, span);
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

  /** Notes the records of a refused row, so that they are not reported as gone. */
  noteRefused(cells: readonly Value[]): void {
    const { mapping, ledger } = this.#context;
    const mapped = mapping.mapRow(cells);
    if (mapped.kind === "mapped")
      for (const { resource, id } of mapped.records) ledger.noteRefused(resource.type, id);
  }

  /** The row's own records to be written; or its errors, or the earlier row that already gave them all. */
  #prepareRecords(drafts: readonly Draft[], span: RowSpan): Ready[] | RowOutcome {
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
        otherwise ??= { kind: "left", reason: this.#context.report.leave(built.lost) };
        continue;
      }
      const { record, merged } = built;
      if (merged !== null) this.#leaveMerged(merged);
      const before = ready.get(draft.id);
      const earlier = this.#givenBefore(draft.resource, record, merged?.into ?? draft.id);
      if (before !== undefined && !agree(before.input, record))
        problems.push(problem(draft.id, "this row gives the same id twice, with other values"));
      else if (earlier === null)
        ready.set(draft.id, { draft, input: record, into: merged?.into ?? draft.id });
      else if (earlier.kind === "wrong") problems.push(...earlier.problems);
      else otherwise ??= earlier;
    }
    if (problems.length > 0) return wrong(...problems);
    return ready.size === 0 && otherwise !== null ? otherwise : [...ready.values()];
  }

  /** Reports an id that was merged here, unless the mapping itself declares that it is that of the other record. */
  #leaveMerged(merged: LostId): void {
    const { mapping, report } = this.#context;
    if (!mapping.sameAs.merged(merged)) report.leave(merged);
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

  #put(ready: readonly Ready[], place: Place): RowOutcome {
    const { writing, ledger, report, isCareful, sourceId } = this.#context;
    const written = orRefusal(writing, isCareful, () =>
      ready.map(({ draft: { resource }, input, into }) => ({
        resource,
        input,
        into,
        ...loadRecord(writing, resource, input, [{ origin: sourceId }], into),
      })),
    );
    if (written instanceof RefusedByTables) return wrong(refusedProblem(written, ready));
    for (const { resource, input, into, outcome, number, corrected } of written) {
      report.count(resource.path, outcome);
      if (corrected.length > 0) report.keep(resource, into, corrected);
      if (into === input.id) ledger.note(number, place);
      else ledger.noteFormer(number, input.id, place);
    }
    return { kind: "written" };
  }

  /** What distinguishes the row from others; null if only its records do. */
  #told(cells: readonly Value[]): string | null {
    if (this.#distinct.length === 0) return null;
    return sha256(JSON.stringify(this.#distinct.map((index) => cells[index])), "base64url");
  }

  /** What an earlier row of this file has said under the same id: it is repeated, or in conflict; null if none has. */
  #givenBefore(resource: Resource, input: RecordInput, into: string): RowOutcome | null {
    const { writing, ledger, sourceId } = this.#context;
    const number = writing.registered(resource.type, into)?.number;
    if (number === undefined) return null;
    const met = into === input.id ? ledger.at(number) : ledger.atFormer(number, input.id);
    if (met === undefined) return null;
    const said = claimUnder(heldRecord(writing, resource, into)?.claims ?? [], sourceId, input.id);
    return said !== undefined && same(said.values, claimBy(sourceId, input).values)
      ? { kind: "repeated", row: met.row }
      : wrong(problem(input.id, `row ${met.row} (line ${met.line}) gives the same id with other values`));
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
      if (registry !== undefined && this.#stays(registry.number, place)) {
        this.#needsMet.add(resource, id);
        continue;
      }
      const built = this.#build(draft, span);
      if (built.kind === "wrong") problems.push(...built.problems);
      else if (built.kind === "lost") {
        this.#context.report.leave(built.lost);
        this.#needsMet.add(resource, id);
      } else {
        const { record: input, merged } = built;
        const into = merged?.into ?? id;
        if (merged !== null) this.#leaveMerged(merged);
        if (merged !== null && this.#hasMet(resource, id, into)) this.#needsMet.add(resource, id);
        else ready.set(key, { draft, input, into });
      }
    }
    return problems.length > 0 ? wrong(...problems) : [...ready.values()];
  }

  /** Whether to leave the record as it is, because an earlier row or another origin gave it. */
  #stays(number: number, place: Place): boolean {
    const { ledger, sourceId, writing } = this.#context;
    if (ledger.at(number) !== undefined) return true;
    if (readClaims(writing.database, number).some(({ origin }) => origin === sourceId)) return false;
    ledger.note(number, place);
    return true;
  }

  /**
   * Whether a needed record that was merged here has nothing to say: an earlier row gave it, or this source has said
   * nothing of it under this id.
   */
  #hasMet(resource: Resource, id: string, into: string): boolean {
    const { writing, ledger, sourceId } = this.#context;
    const held = heldRecord(writing, resource, into);
    const number = writing.registered(resource.type, into)?.number ?? 0;
    return (
      ledger.atFormer(number, id) !== undefined || claimUnder(held?.claims ?? [], sourceId, id) === undefined
    );
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
