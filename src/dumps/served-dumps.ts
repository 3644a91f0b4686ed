// Which dump is served. One is made at a time, in all processes of the service together; meanwhile the last finished one is
// served. So the disk holds at most the newest, the one being made, and a few former ones that clients still read.
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Store } from "../read/store.ts";
import { type Dump, DumpsFolder } from "./dumps-folder.ts";
import { makeDump } from "./make-dump.ts";

/** How long a request waits for a dump of the present data, and how often it looks. */
const PATIENCE_MS = 5000;
const LOOK_MS = 50;

export class ServedDumps {
  readonly #store: Store;
  readonly #onFailure: (error: unknown) => void;
  readonly #ending = new AbortController();
  #folder: DumpsFolder | null = null;
  #making: Promise<void> | null = null;
  /** Dumps take at most half of the time, however often they fail or the data change. */
  #restsUntil = 0;

  constructor(store: Store, onFailure: (error: unknown) => void) {
    this.#store = store;
    this.#onFailure = onFailure;
  }

  /** How many dumps are on the disk, and their size. One that is being made does not count yet. */
  kept(): { number: number; bytes: number } {
    const sizes = this.#folder?.sizes() ?? [];
    return { number: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
  }

  /**
   * The newest dump. If it is not of the present data, begins to make one, and waits for it a few seconds. Null if there
   * is none by then.
   */
  async newest(): Promise<(Dump & { isCurrent: boolean }) | null> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const newest = this.#open().newest();
      const isCurrent = newest?.dataset_version === this.#store.database.datasetVersion();
      if (newest !== null && isCurrent) return { ...newest, isCurrent };
      this.#begin();
      if (performance.now() >= until || this.#ending.signal.aborted)
        return newest && { ...newest, isCurrent };
      await setTimeout(LOOK_MS);
    }
  }

  /** A dump that stays until `release` is called: the newest, whatever data it is of; null as above. */
  async hold(): Promise<{ dump: Dump; release: () => void } | null> {
    for (;;) {
      const dump = this.#open().newest() ?? (await this.newest());
      if (dump === null) return null;
      const release = this.#open().hold(dump);
      if (release !== null) return { dump, release };
    }
  }

  /** Stops what is being made, and removes the dumps unless another process serves them. */
  async close(): Promise<void> {
    this.#ending.abort();
    await this.#making;
    this.#folder?.close();
  }

  #open(): DumpsFolder {
    this.#folder ??= DumpsFolder.open(this.#store.database.file ?? randomUUID());
    return this.#folder;
  }

  /** Begins to make a dump, unless one is being made. */
  #begin(): void {
    if (this.#making !== null || performance.now() < this.#restsUntil || this.#ending.signal.aborted) return;
    const making = this.#open().begin();
    if (making === null) return;
    const began = performance.now();
    this.#making = makeDump(this.#store, making.folder, this.#ending.signal)
      .then(making.finish)
      .catch((error) => {
        if (!this.#ending.signal.aborted) this.#onFailure(error);
      })
      .finally(() => {
        making.end();
        this.#making = null;
        this.#restsUntil = 2 * performance.now() - began;
      });
  }
}
