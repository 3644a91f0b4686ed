// One transaction of changes, by one actor for one reason: what every change of it is made with.
import type { AttachedText, Database } from "../db/connection/database.ts";
import { readSource } from "../db/reads/citations.ts";
import { type Author, type Change, changing } from "../db/records/change-log.ts";
import { anyMerged, type LostId, lostId, mergedInto } from "../db/records/lost-ids.ts";
import { type ReferenceField, referenceFields } from "../db/records/references.ts";
import type { Registered } from "../db/records/registry.ts";
import { heldRecord, type Written, writeRecord } from "../db/records/write-record.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { namespaceOf } from "../resources/storage.ts";
import { textFault } from "../standards/text-rule.ts";
import { type Fault, invalidRecord } from "./refusal.ts";

/** What citations of a source are held to. */
export interface CitedSource {
  text_length: number;
  /** Null for prose. */
  row_count: number | null;
  text_sha256: string;
  media_type: string;
}

/** The text of a source, where the operator has it. */
export type FindText = (source: CitedSource) => AttachedText | undefined;

interface WriteOptions extends Author {
  /** The texts that spans are compared with; without it they are not. */
  findText?: FindText | undefined;
}

const MAX_REASON = 500;
const MAX_ACTOR = 200;

/** What is wrong with a reason, and what would be right; null where nothing is. */
export const reasonFault = (reason: string): string | null => lineFault(reason, MAX_REASON);

/** The same of a name. */
export const actorFault = (actor: string): string | null => lineFault(actor, MAX_ACTOR);

function lineFault(text: string, most: number): string | null {
  if (text === "" || text.length > most) return `expected 1 to ${most} characters`;
  return textFault(text);
}

export class Writing {
  readonly change: Change;
  readonly findText: FindText;
  /** Sources whose text is another one than before: what cites them may not fit it. */
  readonly changedSources = new Set<string>();
  readonly #database: Database;
  readonly #sources = new Map<string, CitedSource | null>();
  readonly #references = new Map<Resource, readonly ReferenceField[]>();
  #anyMerged: boolean | null = null;

  constructor(database: Database, change: Change, findText: FindText) {
    this.#database = database;
    this.change = change;
    this.findText = findText;
  }

  /** What is written and what was held; rows of a large load that wait are inserted first, so take it anew to read. */
  get database(): Database {
    this.change.session?.flush();
    return this.#database;
  }

  /** What the registry holds of a record; undefined for one that is not there. */
  registered(type: string, id: string): Registered | undefined {
    return heldRecord(this.#database, this.change, type, id);
  }

  /** The resource whose record has the id, of those that share a namespace; undefined where none has it. */
  holder(resource: Resource, id: string): Resource | undefined {
    return namespaceOf(resources, resource).find(({ type }) => this.registered(type, id) !== undefined);
  }

  /** Inserts or replaces a checked record. */
  writeRecord(resource: Resource, record: RecordInput): Written {
    return writeRecord(this.#database, resource, record, this.change);
  }

  /** What became of the id's record; undefined for an id that a record has, or that none ever had. */
  lostId(resource: Resource, id: string): LostId | undefined {
    if (this.change.session?.known.neverLost(id)) return undefined;
    return lostId(this.database, resource, id);
  }

  /** Whether any id leads elsewhere: where none does, no record is looked through for such. */
  get anyMerged(): boolean {
    this.#anyMerged ??= anyMerged(this.#database);
    return this.#anyMerged;
  }

  /** The id that a merged id leads to: no row that waits has a part in it. */
  mergedInto(type: string, id: string): string | undefined {
    return mergedInto(this.#database, type, id);
  }

  /** The fields by which records of a resource name others, evidence apart. */
  referenceFields(resource: Resource): readonly ReferenceField[] {
    const fields = this.#references.get(resource) ?? referenceFields(this.#database, resources, resource);
    this.#references.set(resource, fields);
    return fields;
  }

  /** Null where there is no such source. */
  source(id: string): CitedSource | null {
    let source = this.#sources.get(id);
    if (source === undefined) {
      source = readSource(this.database, id) ?? null;
      this.#sources.set(id, source);
    }
    return source;
  }

  /** Undoes what `work` has written where it throws; what was written before stays. */
  attempt<T>(work: () => T): T {
    try {
      return this.change.attempt(work);
    } catch (error) {
      // It may have read sources that are not there any more.
      this.#sources.clear();
      throw error;
    }
  }

  /** Holds a source as it is now written; what was told of it before is compared with it when all is done. */
  sourceWritten(id: string, now: CitedSource): void {
    const before = this.#sources.get(id);
    this.#sources.set(id, now);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(now)) this.changedSources.add(id);
  }
}

/**
 * Runs `work` in one transaction, all or nothing, and logs what it changes under one actor, reason and time. Throws a
 * Refusal where the actor or the reason is no text that can be kept.
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

/** What a source says of its text. */
export const citedSource = (values: Readonly<Record<string, unknown>>): CitedSource => ({
  text_length: Number(values.text_length),
  row_count: values.row_count === null ? null : Number(values.row_count),
  text_sha256: String(values.text_sha256),
  media_type: String(values.media_type),
});
