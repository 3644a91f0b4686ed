// The folder in which the processes of a service keep their dumps. Each finished dump is a folder named by a number, and
// the highest is the newest. Locks say who uses what, so a killed process leaves nothing that others cannot remove.
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { FileLock } from "../db/connection/file-lock.ts";
import { sha256 } from "../standards/sha-256.ts";

const PREFIX = "entente-dumps-";
/** Locked by each process that uses a folder, and by nobody that only looks whether it can be removed. */
const IN_USE = "in-use";
const MAKING = "making";
const UNFINISHED = "unfinished";
const MANIFEST = "dump.json";

/** The name of a finished dump. */
const FINISHED = /^\d{1,15}$/;

/** How many dumps older than the newest are kept while clients still read them. With more, no new one is made. */
export const MOST_FORMER = 2;

const manifest = z.object({
  dataset_version: z.string(),
  made_at: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      media_type: z.string(),
      bytes: z.number(),
      sha256: z.string(),
      records: z.number().nullable(),
    }),
  ),
});

/** What a dump says of itself. */
export type Manifest = z.infer<typeof manifest>;
/** A finished dump, and where its files are. */
export interface Dump extends Manifest {
  folder: string;
}

/** A dump that is being made. */
export interface Making {
  /** Where its files go. */
  folder: string;
  /** Makes it the newest. */
  finish: (made: Manifest) => void;
  /** Lets others make one. Removes what was not finished. */
  end: () => void;
}

/** Removes a folder unless somebody uses it. */
function removeUnused(folder: string): void {
  const lock = FileLock.take(join(folder, IN_USE), "exclusive");
  if (lock === null) return;
  rmSync(folder, { recursive: true, force: true });
  lock.release();
}

/** Whether a folder belongs to the user of this process, who alone may read and write it. */
function isOwn(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
}

/** Removes what killed processes have left. What a living one uses stays. */
export function sweepDumps(): void {
  for (const name of readdirSync(tmpdir()))
    if (name.startsWith(PREFIX) && isOwn(join(tmpdir(), name))) removeUnused(join(tmpdir(), name));
}

export class DumpsFolder {
  readonly #path: string;
  readonly #lock: FileLock;
  /** The dumps whose files this process sends, with how many of them. */
  readonly #held = new Map<string, { lock: FileLock; times: number }>();

  #closed = false;

  private constructor(path: string, lock: FileLock) {
    this.#path = path;
    this.#lock = lock;
  }

  /**
   * Opens the folder that all processes share which serve the same `file`, and creates it if it is missing. Throws if
   * another user has put something in its place.
   */
  static open(file: string): DumpsFolder {
    const path = join(tmpdir(), PREFIX + sha256(file, "base64url").slice(0, 22));
    for (;;) {
      mkdirSync(path, { recursive: true, mode: 0o700 });
      if (!isOwn(path)) throw new Error(`${path} belongs to others: set TMPDIR to a folder of the service`);
      const lock = FileLock.take(join(path, IN_USE), "shared");
      if (lock !== null) return new DumpsFolder(path, lock);
    }
  }

  /** The newest finished dump; null if there is none. */
  newest(): Dump | null {
    for (const number of this.#finished().reverse()) {
      const dump = this.#read(number);
      if (dump !== null) return dump;
    }
    return null;
  }

  /** The size of each finished dump. */
  sizes(): number[] {
    return this.#finished().flatMap((number) => {
      const files = this.#read(number)?.files;
      return files === undefined ? [] : [files.reduce((sum, { bytes }) => sum + bytes, 0)];
    });
  }

  /** A finished dump; null if it, or a file of it, was removed, as programs that clean up temporary files do. */
  #read(number: number): Dump | null {
    const folder = join(this.#path, String(number));
    try {
      const told = manifest.parse(JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")));
      const isWhole = told.files.every(({ name, bytes }) => statSync(join(folder, name)).size === bytes);
      return isWhole ? { ...told, folder } : null;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw error;
    }
  }

  /** Keeps a dump from being removed until the returned function is called. Null if it was removed already. */
  hold({ folder }: Dump): (() => void) | null {
    const held = this.#held.get(folder);
    const lock = held?.lock ?? FileLock.take(join(folder, IN_USE), "shared");
    if (lock === null) return null;
    const holders = held ?? { lock, times: 0 };
    this.#held.set(folder, holders);
    holders.times++;
    return () => {
      if (--holders.times > 0 || this.#closed) return;
      this.#held.delete(folder);
      lock.release();
      if (folder !== this.newest()?.folder) removeUnused(folder);
    };
  }

  /**
   * Takes the place of the one process that makes a dump. Null if another has it, or if clients still read from too many
   * former dumps. What a killed process left unfinished is removed.
   */
  begin(): Making | null {
    const lock = FileLock.take(join(this.#path, MAKING), "exclusive");
    if (lock === null) return null;
    for (const name of readdirSync(this.#path))
      if (name.startsWith(UNFINISHED)) rmSync(join(this.#path, name), { recursive: true, force: true });
    this.#removeFormer();
    if (this.#finished().length > MOST_FORMER) {
      lock.release();
      return null;
    }
    const folder = mkdtempSync(join(this.#path, UNFINISHED));
    return {
      folder,
      finish: (made) => {
        writeFileSync(join(folder, MANIFEST), JSON.stringify(made));
        renameSync(folder, join(this.#path, String((this.#finished().at(-1) ?? 0) + 1)));
        this.#removeFormer();
      },
      end: () => {
        rmSync(folder, { recursive: true, force: true });
        lock.release();
      },
    };
  }

  /** Removes the folder, unless another process uses it. */
  close(): void {
    this.#closed = true;
    for (const { lock } of this.#held.values()) lock.release();
    this.#lock.release();
    removeUnused(this.#path);
  }

  /** The numbers of the finished dumps, in their order. */
  #finished(): number[] {
    return readdirSync(this.#path)
      .filter((name) => FINISHED.test(name))
      .map(Number)
      .sort((one, other) => one - other);
  }

  #removeFormer(): void {
    for (const number of this.#finished().slice(0, -1)) removeUnused(join(this.#path, String(number)));
  }
}
