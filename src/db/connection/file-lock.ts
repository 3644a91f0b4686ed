// Locks among processes, on files. The system releases them when their process ends, however it ends, so nothing has to be
// cleaned up after a crash. SQLite's own locks are used, because Node has none.
import SQLite from "better-sqlite3";
import { fileAt } from "./open-files.ts";

export class FileLock {
  readonly #connection: SQLite.Database;

  private constructor(connection: SQLite.Database) {
    this.#connection = connection;
  }

  /**
   * Takes a lock on a file, which is created if it is missing; its folder must exist. Several can hold a shared lock at
   * once, an exclusive one only one. Returns null at once if it cannot be had, or if the file was removed meanwhile.
   */
  static take(path: string, kind: "shared" | "exclusive"): FileLock | null {
    let connection: SQLite.Database | undefined;
    try {
      connection = new SQLite(path, { timeout: 0 });
      const opened = fileAt(path);
      connection.exec(kind === "exclusive" ? "BEGIN EXCLUSIVE" : "BEGIN; SELECT count(*) FROM sqlite_schema");
      if (opened !== null && fileAt(path) === opened) return new FileLock(connection);
    } catch (error) {
      const isTaken =
        error instanceof Error && "code" in error && /^SQLITE_(BUSY|CANTOPEN)/.test(String(error.code));
      const isGone = error instanceof TypeError && /directory does not exist/.test(error.message);
      if (!isTaken && !isGone) {
        connection?.close();
        throw error;
      }
    }
    connection?.close();
    return null;
  }

  release(): void {
    this.#connection.close();
  }
}
