// Caches finished answers by URL, up to a number of bytes. A change of the dataset by any process empties the cache.
import type { Database } from "../../db/connection/database.ts";
import { UntilChange } from "../../db/connection/until-change.ts";
import type { Answer } from "./send.ts";

const OVERHEAD = 1000;

const MAX_BYTES = 32 * 1024 * 1024;

export class AnswerCache {
  readonly #database: Database;
  readonly #answers: UntilChange<Answer>;
  /** How many answers came from the cache, and how many had to be made. */
  hits = 0;
  misses = 0;

  constructor(database: Database, maxSize = MAX_BYTES) {
    this.#database = database;
    this.#answers = new UntilChange(database, {
      maxSize,
      sizeCalculation: (answer, url) => 2 * answer.body.length + url.length + OVERHEAD,
    });
  }

  /** The size of the cached answers in bytes. */
  get bytes(): number {
    return this.#answers.size;
  }

  /**
   * The cached answer for a URL; undefined when there is none or the data has changed since. Throws a FileReplaced if the
   * file of the data was replaced.
   */
  find(url: string): Answer | undefined {
    this.#database.ensureInPlace();
    return this.#answers.now.get(url);
  }

  /** The version of the data whose answers are cached. */
  get version(): string {
    return this.#database.datasetVersion();
  }

  /** Caches an answer that was made elsewhere, unless the data have changed since `version`. */
  keep(url: string, answer: Answer, version: string): void {
    if (version === this.version) this.#answers.now.set(url, answer);
  }

  /** The cached answer for a URL, or the one that `make` returns. Errors that `make` throws are not cached. */
  get(url: string, make: () => Answer): Answer {
    const answer = this.find(url);
    if (answer === undefined) {
      this.misses++;
      return this.#database.snapshot(() => {
        const made = make();
        // Inside the snapshot, the time of the last change is read from the same state of the data.
        made.modified ??= this.#database.lastModified();
        // Store it inside the snapshot: afterwards the data may have changed.
        this.#answers.now.set(url, made);
        return made;
      });
    }
    this.hits++;
    if (typeof answer.modified === "number") return answer;
    answer.modified = this.#database.lastModified();
    if (answer.modified !== null) {
      // The headers were made without the time of the last change. Make them again.
      delete answer.plain;
      delete answer.gzip;
    }
    return answer;
  }
}
