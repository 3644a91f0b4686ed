// Starts the reader threads of a process, and reads in a thread what it was started with.
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { Database } from "../db/connection/database.ts";
import type { Limits } from "../http/limits.ts";
import { Readers } from "./readers.ts";

const settings = z.object({
  limits: z.custom<Limits>(),
  publicUrl: z.string().nullable(),
  logLevel: z.string(),
});

const started = settings.extend({
  /** The database file, and its name among all files, as `Database.file`. */
  path: z.string(),
  file: z.string().nullable(),
  /** The attached texts, and when one of their files last changed. */
  texts: z.array(z.object({ source: z.string(), text: z.string(), sha256: z.string() })),
  textsChanged: z.number(),
});

/** A thread whose objects take more memory than this ends, and what it was answering fails. */
const MEMORY_MB = 512;

/**
 * The readers of a database, with its attached texts. No thread is started yet. `onError` is told what a thread threw
 * when it ended by an error.
 */
export function openReaders(
  { path, file, texts, textsChanged }: Database,
  threads: number,
  set: z.infer<typeof settings>,
  onError: (error: unknown) => void,
): Readers {
  const workerData: z.infer<typeof started> = {
    ...set,
    path,
    file,
    texts: [...texts].map(([source, { text, sha256 }]) => ({ source, text, sha256 })),
    textsChanged,
  };
  const entry = new URL(`../reader${extname(import.meta.filename)}`, import.meta.url);
  const start = () =>
    new Worker(entry, { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  return new Readers({ threads, waitMs: set.limits.waitMs, queryMs: set.limits.queryMs }, start, onError);
}

/** What the present thread was started with. */
export const readStarted = (workerData: unknown): z.infer<typeof started> => started.parse(workerData);
