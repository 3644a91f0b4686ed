// What the process and its reader threads say to each other, beside the requests.
import { MessagePort } from "node:worker_threads";
import { z } from "zod";

export const toReader = z.union([
  /** A connection on which requests come. */
  z.object({ port: z.instanceof(MessagePort) }),
  z.literal("close"),
]);
export type ToReader = z.infer<typeof toReader>;

/** What a thread says of its former states, as `KeptStates`. */
export const keptStates = z.object({ number: z.number(), bytes: z.number() });
