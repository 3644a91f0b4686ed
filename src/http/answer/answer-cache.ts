// Finished answers by URL, bounded in bytes, forgotten when the dataset moves (by whichever process moved it).
import type { Database } from "../../db/connection/database.ts";
import { UntilChange } from "../../db/connection/until-change.ts";
import type { Answer } from "./send.ts";

const MAX_BYTES = 32 * 1024 * 1024;
const OVERHEAD = 1000;

export class AnswerCache {
  readonly #database: Database;
  readonly #answers: UntilChange<Answer>;
  /** Answers that were sent as they were kept, and those that had to be made. */
  hits = 0;
  misses = 0;

  constructor(database: Database) {
    this.#database = database;
    this.#answers = new UntilChange(database, {
      maxSize: MAX_BYTES,
      sizeCalculation: (answer, url) => 2 * answer.body.length + url.length + OVERHEAD,
    });
  }

  /** How many bytes the answers take that are kept. */
  get bytes(): number {
    return this.#answers.size;
  }

  /** The answer kept for a URL, as long as the data is what it was made from. */
  find(url: string): Answer | undefined {
    return this.#answers.now.get(url);
  }

  /** The answer kept for a URL, or the one that `make` returns; what `make` throws is not kept. */
  get(url: string, make: () => Answer): Answer {
    const answer = this.find(url);
    if (answer === undefined) {
      this.misses++;
      return this.#database.snapshot(() => {
        const made = make();
        // The time of the change belongs to the same state of the data, and is known there without another look.
        made.modified ??= this.#database.lastModified();
        // Kept as of the state that it was made from: after the snapshot the data may have moved.
        this.#answers.now.set(url, made);
        return made;
      });
    }
    this.hits++;
    if (typeof answer.modified === "number") return answer;
    answer.modified = this.#database.lastModified();
    if (answer.modified !== null) {
      // What was sent before the time of the change could be told did not tell it.
      delete answer.plain;
      delete answer.gzip;
    }
    return answer;
  }
}
