// Which records are registered, by type and id.
import { Insertion } from "./batches.ts";
import type { Database } from "./open.ts";

/** What the registry holds of a record. */
export interface Registered {
  number: number;
  digest: string;
}

/** Undefined for a record that is not there. */
export function registered(database: Database, type: string, id: string): Registered | undefined {
  if (database.bulk?.known.lacks(type, id)) return undefined;
  const row = database.get({
    sql: "SELECT number, digest FROM record WHERE type = ? AND id = ?",
    parameters: [type, id],
  });
  return row && { number: Number(row.number), digest: String(row.digest) };
}

const RECORD = new Insertion("INSERT INTO record", ["number", "type", "id", "title", "digest"]);

/** Registers a new record, and gives its number. */
export function register(
  database: Database,
  { type, id, title, digest }: { type: string; id: string; title: string; digest: string },
): number {
  const number = database.bulk?.batches ? database.bulk.known.nextNumber() : nextNumber(database);
  database.insert(RECORD, [number, type, id, title, digest]);
  database.bulk?.known.add(type, id);
  return number;
}

function nextNumber(database: Database): number {
  const row = database.get({ sql: "SELECT max(number) AS last FROM record", parameters: [] });
  return Number(row?.last ?? 0) + 1;
}

/** 4 MiB: beside two million records, one in a thousand that is not there is looked up in vain. */
const BITS = 1 << 25;
const PROBES = 6;

/**
 * Tells most records that are not there without asking the database (a Bloom filter). In a large load nearly every
 * record is one of these.
 */
export class KnownRecords {
  readonly #bits = new Uint32Array(BITS >>> 5);
  #next: number;

  /** Knows the records that are there. */
  constructor(database: Database) {
    this.#next = nextNumber(database);
    const held = database.connection.prepare<[], { type: string; id: string }>("SELECT type, id FROM record");
    for (const { type, id } of held.iterate()) this.add(type, id);
  }

  /** While rows wait, the database does not know the last number. */
  nextNumber(): number {
    return this.#next++;
  }

  add(type: string, id: string): void {
    const [first, step] = [hash(type, id, 0x811c9dc5), hash(id, type, 0x1b873593) | 1];
    for (let probe = 0, at = first; probe < PROBES; probe++, at = (at + step) >>> 0) {
      const bit = at & (BITS - 1);
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** True only of a record that is certainly not there. */
  lacks(type: string, id: string): boolean {
    const [first, step] = [hash(type, id, 0x811c9dc5), hash(id, type, 0x1b873593) | 1];
    for (let probe = 0, at = first; probe < PROBES; probe++, at = (at + step) >>> 0) {
      const bit = at & (BITS - 1);
      if (((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return true;
    }
    return false;
  }
}

/** FNV-1a, mixed at its end as MurmurHash does. */
function hash(one: string, other: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < one.length; at++) value = Math.imul(value ^ one.charCodeAt(at), 0x01000193);
  for (let at = 0; at < other.length; at++) value = Math.imul(value ^ other.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
