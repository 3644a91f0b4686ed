// Writes the records of packs through the door, each with what origins say of it.
import { z } from "zod";
import type { StoredClaim } from "../claims/claim.ts";
import type { Resource } from "../resources/define-resource.ts";
import { sources } from "../resources/sources.ts";
import type { RecordInput } from "../resources/written-record.ts";
import { checkRecord } from "../write/check-record.ts";
import { judgeLoaded } from "../write/load-record.ts";
import type { Fault } from "../write/refusal.ts";
import { loadRecord } from "../write/settle.ts";
import { RefusedByTables } from "../write/store-record.ts";
import type { Writing } from "../write/writing.ts";
import { orRefusal } from "./attempts.ts";
import { shorten } from "./complaints.ts";
import type { Pack } from "./find-packs.ts";
import type { ImportReport } from "./import-report.ts";
import type { Ledger, Place } from "./ledger.ts";
import { splitClaims } from "./pack-origins.ts";
import type { RawEntry } from "./read-json.ts";

interface Context {
  writing: Writing;
  report: ImportReport;
  ledger: Ledger;
  /** Who says what an entry without claims says. */
  origin: string;
  isCareful: boolean;
}

export class PackWriter {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Writes an entry. Returns the errors in it, one per line. */
  write({ path, resource }: Pack, entry: RawEntry): string[] {
    if (entry.error !== null) return [entry.error];
    const { writing, report, ledger, origin } = this.#context;
    const name = nameOf(entry);
    const told = ({ path: at, detail }: Fault) =>
      `${name}: ${at || "record"}: ${foundAt(entry.value, at)}${detail}`;
    const { value, claims, faults } = splitClaims(entry.value, origin);
    if (faults.length > 0) return faults.map(told);
    const checked = checkRecord(resource, value);
    if (!checked.ok) return checked.faults.map(told);
    const judged = judgeLoaded(writing, resource, checked.record);
    if (judged.kind === "wrong") return judged.faults.map(told);
    const place = { file: path, line: entry.line, row: entry.number };
    if (judged.kind === "lost") {
      report.leave(judged.lost);
      return this.#loadOthers(resource, checked.record, claims, place).map(told);
    }
    const { record, merged } = judged;
    const into = merged?.into ?? record.id;
    const held = writing.registered(resource.type, into);
    const met = held && (merged === null ? ledger.at(held.number) : ledger.atFormer(held.number, record.id));
    if (met !== undefined) return [`${name}: id: used twice: first in ${met.file}:${met.line}`];
    if (merged !== null) report.leave(merged);
    if (resource === sources) this.#noteEdition(record);
    for (const [at, said] of this.#placesOf(resource, record.id, into, claims)) {
      const fault = this.#load(resource, record, said, at, place);
      if (fault !== null) return [told(fault)];
    }
    return [];
  }

  /** Loads what is said of records that were merged into a lost one there, and are here. */
  #loadOthers(
    resource: Resource,
    record: RecordInput,
    claims: readonly StoredClaim[],
    place: Place,
  ): readonly Fault[] {
    const { writing } = this.#context;
    return claims.flatMap((claim) => {
      const { id = record.id } = claim;
      const judged = id === record.id ? null : judgeLoaded(writing, resource, { ...record, id });
      if (judged === null || judged.kind === "lost") return [];
      if (judged.kind === "wrong") return judged.faults;
      const into = judged.merged?.into ?? id;
      if (writing.registered(resource.type, into) === undefined) return [];
      return this.#load(resource, judged.record, [claim], into, place) ?? [];
    });
  }

  /** Loads what is said of one record. */
  #load(
    resource: Resource,
    record: RecordInput,
    said: readonly StoredClaim[],
    into: string,
    place: Place,
  ): Fault | null {
    const { writing, report, ledger, isCareful } = this.#context;
    const written = orRefusal(writing, isCareful, () => loadRecord(writing, resource, record, said, into));
    if (written instanceof RefusedByTables) return written.fault;
    const { outcome, number, corrected } = written;
    report.count(resource.path, outcome);
    if (corrected.length > 0) report.keep(resource, into, corrected);
    for (const given of new Set(said.map(({ id = record.id }) => id)))
      if (given === into) ledger.note(number, place);
      else ledger.noteFormer(number, given, place);
    return null;
  }

  /**
   * The claims by the record that they are about here. A pack's record has the claims of all records that were merged
   * into it there. Here such a record can still be one of its own, or be merged into another, and gets its claims; or it
   * was withdrawn, which is reported.
   */
  #placesOf(
    resource: Resource,
    id: string,
    into: string,
    claims: readonly StoredClaim[],
  ): Map<string, StoredClaim[]> {
    const { writing, report } = this.#context;
    const places = new Map<string, StoredClaim[]>();
    for (const claim of claims) {
      const given = claim.id ?? id;
      const lost = given === id ? undefined : writing.lostId(resource, given);
      if (lost !== undefined && lost.withdrawn !== null) {
        report.leave(lost);
        continue;
      }
      const isItsOwn = given !== id && writing.registered(resource.type, given) !== undefined;
      const at = isItsOwn ? given : (lost?.into ?? into);
      places.set(at, [...(places.get(at) ?? []), claim]);
    }
    const isNew = writing.registered(resource.type, into) === undefined;
    return isNew && places.size > 0 && !places.has(into) ? new Map([[into, [...claims]]]) : places;
  }

  /** Notes that the pack has another edition of a data file than is known here. */
  #noteEdition({ id, values, evidence }: RecordInput): void {
    const { writing } = this.#context;
    const known = writing.source(id);
    const [header] = evidence;
    if (known === null || known.row_count === null || header === undefined) return;
    if (known.text_sha256 !== values.text_sha256)
      writing.editions.set(id, { header, earlier: known.text_sha256 });
  }
}

function nameOf({ value, number }: RawEntry): string {
  const named = z.object({ id: z.string() }).safeParse(value);
  return named.success ? named.data.id.slice(0, 160) : `record ${number}`;
}

const inner = z.record(z.string(), z.unknown());

/** The value at a path (`evidence.0.start`), if it can be shown. */
function foundAt(value: unknown, path: string): string {
  let found: unknown = value;
  for (const key of path.split(".")) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = inner.safeParse(found).data?.[key];
  }
  return path === "" || found === undefined || typeof found === "object" ? "" : `${shorten(found)}: `;
}
