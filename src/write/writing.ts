// One transaction of changes, by one actor and for one reason, with everything that its changes need.
import type { StoredClaim } from "../claims/claim.ts";
import type { AttachedText, Database } from "../db/connection/database.ts";
import { readSource } from "../db/reads/citations.ts";
import { type Author, type Change, changing } from "../db/records/change-log.ts";
import { anyMerged, type LostId, lostId, mergedInto } from "../db/records/lost-ids.ts";
import { type ReferenceField, referenceFields } from "../db/records/references.ts";
import type { Registered } from "../db/records/registry.ts";
import { heldRecord, type Written, writeRecord } from "../db/records/write-record.ts";
import type { Evidence, RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { namespaceOf } from "../resources/storage.ts";
import { textFault } from "../standards/text-rule.ts";
import { type Fault, invalidRecord } from "./refusal.ts";

/** What citations of a source are checked against. */
export interface CitedSource {
  text_length: number;
  /** Null for prose. */
  row_count: number | null;
  text_sha256: string;
  media_type: string;
}

/** Finds the text of a source; undefined if the operator does not have it. */
export type FindText = (source: CitedSource) => AttachedText | undefined;

interface WriteOptions extends Author {
  /** Finds the texts that spans are compared with. Without it, words are not compared. */
  findText?: FindText | undefined;
}

const MAX_REASON = 500;
const MAX_ACTOR = 200;

/** What is wrong with a reason, and what would be right; null if nothing is. */
export const reasonFault = (reason: string): string | null => lineFault(reason, MAX_REASON);

/** The same for the name of an actor. */
export const actorFault = (actor: string): string | null => lineFault(actor, MAX_ACTOR);

function lineFault(text: string, most: number): string | null {
  if (text === "" || text.length > most) return `expected 1 to ${most} characters`;
  return textFault(text);
}

/** Another edition of a data file. */
export interface Edition {
  /** Its row to cite for what it does not give: its header. */
  header: Pick<Evidence, "start" | "end" | "span_sha256" | "row">;
  /** SHA-256 of the earlier text. */
  earlier: string;
}

/** A record that a claim names in one of its fields. */
interface NamedRecord {
  type: string;
  id: string;
  path: string;
  names: Resource;
  value: string;
}

/** The transaction in which changes are made. `write` makes one. */
export class Writing {
  readonly change: Change;
  readonly findText: FindText;
  /** Sources that have changed in this transaction: their citations may not fit them any more. */
  readonly changedSources = new Set<string>();
  /** What claims of a load name: these records must exist at its end, or have existed, though no table refers to them. */
  readonly named: NamedRecord[] = [];
  /** Other editions of data files that a load has brought: earlier citations cite them as `earlier-editions.ts` says. */
  readonly editions = new Map<string, Edition>();
  /** Redirects of packs that are left, since people decided otherwise: where the id leads here, and where there. */
  readonly leftRedirects: { type: string; here: string; there: string }[] = [];
  /** The numbers of records whose citations fit these editions. */
  readonly citedAnew = new Set<number>();
  readonly #database: Database;
  readonly #sources = new Map<string, CitedSource | null>();
  readonly #references = new Map<Resource, readonly ReferenceField[]>();
  #anyMerged: boolean | null = null;

  constructor(database: Database, change: Change, findText: FindText) {
    this.#database = database;
    this.change = change;
    this.findText = findText;
  }

  /**
   * The database with everything written so far. Rows of a large load that still wait are inserted first, so get it again
   * before each read.
   */
  get database(): Database {
    this.change.session?.flush();
    return this.#database;
  }

  /** The registry's entry of a record; undefined if there is no such record. */
  registered(type: string, id: string): Registered | undefined {
    return heldRecord(this.#database, this.change, type, id);
  }

  /** The resource whose record has the id, among those that share a namespace; undefined if no record has it. */
  holder(resource: Resource, id: string): Resource | undefined {
    return namespaceOf(resources, resource).find(({ type }) => this.registered(type, id) !== undefined);
  }

  /** Inserts or replaces a checked record and what origins say of it. */
  writeRecord(resource: Resource, record: RecordInput, claims: readonly StoredClaim[]): Written {
    return writeRecord(this.#database, resource, record, this.change, claims);
  }

  /** Says how an id was lost. Undefined if a record has the id, or if none ever had it. */
  lostId(resource: Resource, id: string): LostId | undefined {
    if (this.change.session?.known.neverLost(id)) return undefined;
    return lostId(this.database, resource, id);
  }

  /** Whether any id redirects to another. If none does, there are no ids to replace in records. */
  get anyMerged(): boolean {
    this.#anyMerged ??= anyMerged(this.#database);
    return this.#anyMerged;
  }

  /** Notes that a record was merged. */
  noteMerge(): void {
    this.#anyMerged = true;
  }

  /** The id that a merged id redirects to. Waiting rows do not matter here: merges are written at once. */
  mergedInto(type: string, id: string): string | undefined {
    return mergedInto(this.#database, type, id);
  }

  /** The fields of a resource that name other records, except in evidence. */
  referenceFields(resource: Resource): readonly ReferenceField[] {
    const fields = this.#references.get(resource) ?? referenceFields(this.#database, resources, resource);
    this.#references.set(resource, fields);
    return fields;
  }

  /** A source as citations are checked against it; null if there is no such source. */
  source(id: string): CitedSource | null {
    let source = this.#sources.get(id);
    if (source === undefined) {
      source = readSource(this.database, id) ?? null;
      this.#sources.set(id, source);
    }
    return source;
  }

  /** Runs `work`. If it throws, only what it has written is undone, and the error is thrown on. */
  attempt<T>(work: () => T): T {
    try {
      return this.change.attempt(work);
    } catch (error) {
      // Some of the sources read by `work` may no longer exist.
      this.#sources.clear();
      throw error;
    }
  }

  /** Notes that a source was written. If it differs from what was read before, its citations are checked at the end. */
  sourceWritten(id: string, now: CitedSource): void {
    const before = this.#sources.get(id);
    this.#sources.set(id, now);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(now)) this.changedSources.add(id);
  }
}

/**
 * Runs `work` in one transaction, and logs its changes under one actor, reason and time. If `work` throws, everything is
 * undone. Throws a Refusal if the actor or the reason is too long, empty, or not a valid text.
 */
export function write<T>(
  database: Database,
  { actor, reason = null, session = null, findText = () => undefined }: WriteOptions,
  work: (writing: Writing) => T,
): T {
  const wrong = { actor: actorFault(actor), reason: reason === null ? null : reasonFault(reason) };
  const faults = Object.entries(wrong).flatMap(([path, detail]): Fault[] =>
    detail === null ? [] : [{ path, detail }],
  );
  if (faults.length > 0) throw invalidRecord(faults);
  return changing(
    database,
    { actor: actor.normalize("NFC"), reason: reason?.normalize("NFC") ?? null, session },
    (change) => work(new Writing(database, change, findText)),
  );
}

/** What a source record says about its text. */
export const citedSource = (values: Readonly<Record<string, unknown>>): CitedSource => ({
  text_length: Number(values.text_length),
  row_count: values.row_count === null ? null : Number(values.row_count),
  text_sha256: String(values.text_sha256),
  media_type: String(values.media_type),
});
