// Limits how many whole lists are sent at the same time. Each one holds a database connection and a snapshot until
// its client has read everything.
import { finished } from "node:stream";
import type { FastifyReply } from "fastify";
import { ProblemError } from "../../errors.ts";
import type { SharedCounts } from "./shared-counts.ts";

export class ExportSlots {
  readonly #service: SharedCounts;
  #taken = 0;

  constructor(service: SharedCounts) {
    this.#service = service;
  }

  /** The number of slots taken in this process. */
  get taken(): number {
    return this.#taken;
  }

  /** Takes a slot until the answer ends in any way; throws if the service has none left. */
  async take(reply: FastifyReply): Promise<void> {
    if (!(await this.#service.takeExport()))
      throw new ProblemError("TOO_MANY_EXPORTS", "the maximum number of exports is being sent already");
    this.#taken++;
    finished(reply.raw, () => {
      this.#taken--;
      this.#service.endExport();
    });
  }
}
