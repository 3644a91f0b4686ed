// Whether the file that a connection holds open is still the one at its path, and still whole as far as its header tells.
import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { Database } from "./open.ts";

const HEADER_BYTES = 100;
const MAGIC = "SQLite format 3\0";

/** What is wrong with the file; null where nothing is. Reads a hundred bytes of it, past what SQLite keeps in memory. */
export function faultOfFile({ connection, inode }: Database): string | null {
  if (connection.memory) return null;
  const found = statSync(connection.name, { throwIfNoEntry: false });
  if (found === undefined || found.ino !== inode)
    return "the database file was removed or replaced: restart the server";
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(connection.name, "r");
  try {
    readSync(file, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(file);
  }
  if (header.toString("latin1", 0, MAGIC.length) !== MAGIC)
    return "the database file is no SQLite file any more";
  // https://www.sqlite.org/fileformat.html#the_database_header: 1 stands for the page size that two bytes cannot hold.
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const bytes = header.readUInt32BE(28) * pageSize;
  return found.size < bytes
    ? `the database file has ${found.size} bytes of ${bytes}: it was cut short`
    : null;
}
