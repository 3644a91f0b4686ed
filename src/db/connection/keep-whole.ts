// Keeps a served file whole if it is removed or replaced. Its write-ahead log would stay at the path, and SQLite would take
// it for the log of the file that is there instead, and damage that file at the next start.
import type { Database } from "./database.ts";

const LOOK_MS = 1000;

/**
 * Takes the write-ahead log into the open file within a second after it was removed or replaced. This needs a connection
 * that was opened before and can write, even in a process that has never written. Returns a function that ends it.
 */
export function keepWhole(database: Database): () => void {
  if (database.isInMemory) return () => {};
  const own = database.openWriter();
  const looking = setInterval(() => own.leaveReplaced() && clearInterval(looking), LOOK_MS).unref();
  return () => {
    clearInterval(looking);
    own.close();
  };
}
