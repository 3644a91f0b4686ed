// How many whole lists flow at the same time. Each holds a connection to the database and one state of its data, for
// as long as its client takes.
import { finished } from "node:stream";
import type { FastifyReply } from "fastify";
import { ProblemError } from "../../errors.ts";
import type { Service } from "./service.ts";

export class ExportSlots {
  readonly #service: Service;
  #taken = 0;

  constructor(service: Service) {
    this.#service = service;
  }

  /** How many this process sends now. */
  get taken(): number {
    return this.#taken;
  }

  /** Takes a slot until the answer has ended, however it ends; throws where the service has none left. */
  async take(reply: FastifyReply): Promise<void> {
    if (!(await this.#service.takeExport()))
      throw new ProblemError("TOO_MANY_EXPORTS", "as many exports as may be are being sent already");
    this.#taken++;
    finished(reply.raw, () => {
      this.#taken--;
      this.#service.endExport();
    });
  }
}
