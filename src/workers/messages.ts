// Messages between workers and the primary process.
import { z } from "zod";
import { CLIENT_KINDS } from "../http/guard/shared-counts.ts";

const id = z.number();

/** Metrics in the form of `Metric`. */
export const metrics = z.array(
  z.object({
    name: z.string(),
    help: z.string(),
    type: z.enum(["counter", "gauge", "histogram"]),
    joined: z.literal("max").optional(),
    samples: z
      .array(
        z.object({
          suffix: z.string().optional(),
          labels: z.record(z.string(), z.string()).optional(),
          value: z.number(),
        }),
      )
      .readonly(),
  }),
);

/** A client's quota. */
export const standing = z.object({ left: z.number(), reset: z.number() });

/** Messages with an id are answered. */
export const fromWorker = z.discriminatedUnion("say", [
  z.object({ say: z.literal("which file"), id }),
  z.object({ say: z.literal("count request"), id, kind: z.enum(CLIENT_KINDS), client: z.string() }),
  z.object({ say: z.literal("take export"), id }),
  z.object({ say: z.literal("end export") }),
  z.object({ say: z.literal("gather metrics"), id }),
  z.object({ say: z.literal("my metrics"), round: z.number(), metrics }),
]);
export type FromWorker = z.infer<typeof fromWorker>;

export const fromAbove = z.discriminatedUnion("say", [
  z.object({ say: z.literal("answer"), id, value: z.unknown() }),
  z.object({ say: z.literal("tell metrics"), round: z.number() }),
  z.object({ say: z.literal("close") }),
]);
export type FromAbove = z.infer<typeof fromAbove>;
