// How many whole lists flow at the same time. Each holds a connection to the database and one state of its data, for
// as long as its client takes.
import { finished } from "node:stream";
import type { FastifyReply } from "fastify";
import { ProblemError } from "../errors.ts";

const RETRY_AFTER_S = 10;

export class ExportSlots {
  readonly #max: number;
  #taken = 0;

  constructor(max: number) {
    this.#max = max === 0 ? Number.POSITIVE_INFINITY : max;
  }

  /** How many there are now. */
  get taken(): number {
    return this.#taken;
  }

  /** Takes a slot until the answer has ended, however it ends; throws where none is left. */
  take(reply: FastifyReply): void {
    if (this.#taken >= this.#max) {
      reply.header("retry-after", RETRY_AFTER_S);
      throw new ProblemError("TOO_MANY_EXPORTS", `${this.#taken} exports are being sent already`);
    }
    this.#taken++;
    finished(reply.raw, () => {
      this.#taken--;
    });
  }
}
