// One mapped row → the record that it gives and those that it needs. What came from elsewhere is never overwritten.
import type { Change } from "../db/change-log.ts";
import type { Database } from "../db/open.ts";
import { readRecord } from "../db/read-record.ts";
import { digestOf, writeRecord } from "../db/write-record.ts";
import { sha256 } from "../evidence/source-text.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import type { Value } from "./compile-expression.ts";
import type { Draft, Problem, RowSpan } from "./compile-mapping.ts";
import type { ImportReport } from "./import-report.ts";
import { type Ledger, type Place, valuesDigest } from "./ledger.ts";
import type { ReadMapping } from "./read-mapping.ts";

export type RowOutcome =
  | { kind: "written" }
  | { kind: "skipped"; reason: string }
  | { kind: "repeated"; row: number }
  /** `undo`: the database refused it half-way, so that the transaction cannot stand. */
  | { kind: "wrong"; problems: Problem[]; undo?: boolean };

interface Context {
  change: Change;
  sourceId: string;
  ledger: Ledger;
  report: ImportReport;
  mapping: ReadMapping;
}

/** A record that is ready to be written. */
interface Ready {
  resource: Resource;
  input: RecordInput;
}

const wrong = (...problems: Problem[]): RowOutcome => ({ kind: "wrong", problems });

export class RowWriter {
  readonly #database: Database;
  readonly #context: Context;
  readonly #distinct: readonly number[];

  constructor(database: Database, context: Context) {
    this.#database = database;
    this.#context = context;
    const { columns, distinct } = context.mapping.mapping;
    this.#distinct = distinct.map((name) => columns.indexOf(name));
  }

  write(place: Place, span: RowSpan, cells: readonly Value[]): RowOutcome {
    const { mapping, ledger, report } = this.#context;
    const mapped = mapping.mapRow(cells);
    if (mapped.kind === "skipped") return mapped;
    if (mapped.kind === "wrong") return wrong(...mapped.problems);
    const earlier = this.#earlierLike(cells, place);
    if (earlier !== null) return { kind: "repeated", row: earlier };
    const { resource, id } = mapped.record;
    const built = mapped.record.build(span);
    if (!built.ok) return wrong(...built.problems);
    const digest = valuesDigest(built.input);
    const met = ledger.find(resource.type, id);
    if (met !== undefined)
      return met.digest === digest
        ? { kind: "repeated", row: met.row }
        : wrong(problem(id, `row ${met.row} (line ${met.line}) gives the same id with other values`));
    const input = this.#besideOthers(resource, built.input, digest);
    if (input === null)
      return wrong(
        problem(id, `there is such a ${resource.type} already, from another source and with other values`),
      );
    const needed = this.#prepareNeeds(mapped.needs, span, place);
    if (!Array.isArray(needed)) return needed;
    try {
      for (const one of needed) {
        report.count(
          one.resource.path,
          writeRecord(this.#database, one.resource, one.input, this.#context.change),
        );
      }
      report.count(resource.path, writeRecord(this.#database, resource, input, this.#context.change));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_CONSTRAINT")))
        throw error;
      return {
        kind: "wrong",
        problems: [problem(id, `refused by the database: ${error.message}`)],
        undo: true,
      };
    }
    for (const one of needed) ledger.note(one.resource.type, one.input.id, place, valuesDigest(one.input));
    ledger.note(resource.type, id, place, digest);
    return { kind: "written" };
  }

  /** The row that agrees with this one in the columns that tell rows apart. */
  #earlierLike(cells: readonly Value[], place: Place): number | null {
    if (this.#distinct.length === 0) return null;
    const key = sha256(JSON.stringify(this.#distinct.map((index) => cells[index])));
    const met = this.#context.ledger.find("", key);
    if (met !== undefined) return met.row;
    this.#context.ledger.note("", key, place, "");
    return null;
  }

  /** The record with the evidence of other sources kept; null where they hold other values. */
  #besideOthers(resource: Resource, input: RecordInput, digest: string): RecordInput | null {
    if (this.#isHeldSo(resource, input)) return input;
    const held = this.#held(resource, input.id);
    if (held === undefined) return input;
    const others = held.evidence.filter(({ source_id }) => source_id !== this.#context.sourceId);
    if (others.length === 0) return input;
    return valuesDigest(held) === digest ? { ...input, evidence: [...others, ...input.evidence] } : null;
  }

  /** Most of a file that is imported again; spares reading the record. */
  #isHeldSo({ type }: Resource, input: RecordInput): boolean {
    const held = this.#database.get({
      sql: "SELECT digest FROM record WHERE type = ? AND id = ?",
      parameters: [type, input.id],
    });
    return held?.digest === digestOf(input);
  }

  #held(resource: Resource, id: string): RecordInput | undefined {
    const exists = this.#database.get({
      sql: "SELECT 1 FROM record WHERE type = ? AND id = ?",
      parameters: [resource.type, id],
    });
    return exists && readRecord(this.#database, resource, id);
  }

  #prepareNeeds(needs: readonly Draft[], span: RowSpan, place: Place): Ready[] | RowOutcome {
    const { ledger } = this.#context;
    const ready = new Map<string, Ready>();
    const problems: Problem[] = [];
    for (const { resource, id, build } of needs) {
      const key = `${resource.type} ${id}`;
      if (ready.has(key) || ledger.find(resource.type, id) !== undefined) continue;
      const held = this.#held(resource, id);
      const isOurs = held?.evidence.some(({ source_id }) => source_id === this.#context.sourceId) ?? true;
      if (!isOurs) {
        ledger.note(resource.type, id, place, "");
        continue;
      }
      const built = build(span);
      if (!built.ok) problems.push(...built.problems);
      else
        ready.set(key, {
          resource,
          input: held === undefined ? built.input : this.#citedAnew(held, built.input),
        });
    }
    return problems.length > 0 ? wrong(...problems) : [...ready.values()];
  }

  /** What is held stays as it is; the row that names it may have moved in a newer edition of the file. */
  #citedAnew(held: RecordInput, { evidence }: RecordInput): RecordInput {
    const others = held.evidence.filter(({ source_id }) => source_id !== this.#context.sourceId);
    return { ...held, evidence: [...others, ...evidence] };
  }
}

const problem = (id: string, message: string): Problem => ({ columns: ["id"], value: id, message });
