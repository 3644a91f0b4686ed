// Former states of the data, each on a connection of its own. A few are kept open, since making one takes long.
import { LRUCache } from "lru-cache";
import type { Database } from "../db/connection/database.ts";
import { formerStateBytes, layFormerState } from "../db/known-at.ts";

/** How many are kept open, and for how long after their last use. */
const MOST_KEPT = 2;
const KEPT_MS = 30_000;

/** How many former states are kept, and the size of what they hold beside the file. */
export interface KeptStates {
  number: number;
  bytes: number;
}

/** What reads a state for a long answer; `close` says that the answer has ended. */
type OpenReader<Store> = () => { reader: Store; close: () => void };

/** An open state, and how many long answers read it. */
interface Open<Store> {
  store: Store;
  bytes: number;
  readers: number;
  isKept: boolean;
}

export class FormerStates<Store extends { database: Database }> {
  readonly #database: Database;
  readonly #open: (own: Database, openReader: OpenReader<Store>) => Store;
  readonly #onChange: (kept: KeptStates) => void;
  readonly #states: LRUCache<string, Open<Store>>;

  /** `open` makes the store of a connection, whose long answers are read by `openReader`. `onChange` is told what is kept. */
  constructor(
    database: Database,
    open: (own: Database, openReader: OpenReader<Store>) => Store,
    onChange: (kept: KeptStates) => void,
  ) {
    this.#database = database;
    this.#open = open;
    this.#onChange = onChange;
    this.#states = new LRUCache<string, Open<Store>>({
      max: MOST_KEPT,
      ttl: KEPT_MS,
      ttlAutopurge: true,
      updateAgeOnGet: true,
      dispose: (state) => {
        state.isKept = false;
        closeUnused(state);
      },
      disposeAfter: () => this.#onChange(this.kept),
    });
  }

  get kept(): KeptStates {
    const states = [...this.#states.values()];
    return { number: states.length, bytes: states.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  /** The data as they were right after the change `seq`. */
  after(seq: number): Store {
    const key = `${this.#database.datasetVersion()} ${seq}`;
    const kept = this.#states.get(key);
    if (kept !== undefined) return kept.store;
    const state = this.#make(seq);
    this.#states.set(key, state);
    this.#onChange(this.kept);
    return state.store;
  }

  #make(seq: number): Open<Store> {
    const own = this.#database.openSnapshot();
    try {
      layFormerState(own, seq, this.#database);
    } catch (error) {
      own.close();
      throw error;
    }
    // Nothing changes a former state, so long answers read it on the same connection.
    const openReader = () => {
      state.readers++;
      return {
        reader: state.store,
        close: () => {
          state.readers--;
          closeUnused(state);
        },
      };
    };
    const state: Open<Store> = {
      store: this.#open(own, openReader),
      bytes: formerStateBytes(own),
      readers: 0,
      isKept: true,
    };
    return state;
  }
}

function closeUnused({ isKept, readers, store }: Open<{ database: Database }>): void {
  if (!isKept && readers === 0) store.database.close();
}
