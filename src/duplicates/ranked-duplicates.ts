// The candidates of each resource in order, the likeliest first. They are found once for a state of the data, however
// many ask.
import type { Store } from "../read/store.ts";
import type { Resource } from "../resources/define-resource.ts";
import type { Candidate } from "./candidate.ts";
import { duplicatesOf } from "./find-duplicates.ts";

/** The most candidates that are kept for a resource: nobody looks through more. */
export const MOST_CANDIDATES = 10_000;

export interface Ranked {
  version: string;
  candidates: readonly Candidate[];
  /** Whether these are all. Otherwise they are the likeliest. */
  isComplete: boolean;
}

export class RankedDuplicates {
  readonly #store: Store;
  readonly #ranked = new Map<Resource, Ranked>();
  readonly #running = new Map<Resource, Promise<Ranked>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The candidates of a resource as the data is now. While they are looked for, all who ask wait for the same run. */
  async of(resource: Resource): Promise<Ranked> {
    const wanted = this.#store.database.datasetVersion();
    for (;;) {
      const known = this.#ranked.get(resource);
      if (known?.version === wanted) return known;
      const running = this.#running.get(resource);
      if (running === undefined) return this.#run(resource);
      await running;
    }
  }

  async #run(resource: Resource): Promise<Ranked> {
    const running = this.#find(resource).finally(() => this.#running.delete(resource));
    this.#running.set(resource, running);
    const ranked = await running;
    this.#ranked.set(resource, ranked);
    return ranked;
  }

  async #find(resource: Resource): Promise<Ranked> {
    const { reader, close } = this.#store.openReader();
    try {
      const best = new Best();
      for (const found of duplicatesOf(reader.database, resource)) {
        if (found === null) await this.#store.turns.take();
        else best.add(found);
      }
      return { version: reader.database.datasetVersion(), ...best.ranked() };
    } finally {
      close();
    }
  }
}

/** Keeps the likeliest. */
export class Best {
  #kept: Candidate[] = [];
  #isComplete = true;

  add(candidate: Candidate): void {
    this.#kept.push(candidate);
    if (this.#kept.length >= 2 * MOST_CANDIDATES) this.#cut();
  }

  ranked(): Pick<Ranked, "candidates" | "isComplete"> {
    this.#cut();
    return { candidates: this.#kept, isComplete: this.#isComplete };
  }

  #cut(): void {
    this.#kept.sort(byScore);
    if (this.#kept.length <= MOST_CANDIDATES) return;
    this.#kept = this.#kept.slice(0, MOST_CANDIDATES);
    this.#isComplete = false;
  }
}

type Ordered = Pick<Candidate, "score" | "records">;

/** The order of candidates: the likeliest first, then by their ids. */
export const byScore = (one: Ordered, other: Ordered): number =>
  other.score - one.score ||
  compare(one.records[0], other.records[0]) ||
  compare(one.records[1], other.records[1]);

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);
