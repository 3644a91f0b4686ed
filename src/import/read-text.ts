// Decodes a file piece by piece, and computes its digest and length. Refuses bytes that are invalid in the given
// encoding, with their byte offset and line.
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { codePoints } from "../evidence/source-text.ts";
import { UnreadableError } from "./complaints.ts";

/** Small enough for the resulting strings to be short-lived: larger ones stay until a full garbage collection. */
const PIECE = 16 * 1024;

export interface TextFile {
  /** The size in bytes. */
  readonly size: number;
  /** The bytes read so far. */
  bytes: number;
  /** The length of the whole text in code points, once all pieces are read. */
  length: number;
  pieces: () => Generator<string>;
  /** SHA-256 of the bytes, once all pieces are read. */
  digest: () => string;
}

/** Opens a file for reading once from beginning to end. */
export function openText(path: string, encoding = "utf-8"): TextFile {
  const hash = createHash("sha256");
  const descriptor = openFile(path);
  const file: TextFile = {
    size: fstatSync(descriptor).size,
    bytes: 0,
    length: 0,
    digest: () => hash.digest("hex"),
    *pieces() {
      try {
        for (const text of decode(readPieces(descriptor, file, hash), encoding)) {
          file.length += codePoints(text);
          yield text;
        }
      } finally {
        closeSync(descriptor);
      }
    },
  };
  return file;
}

/** The size in bytes; 0 if the file cannot be read, which is reported when it is opened. */
export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function openFile(path: string): number {
  const descriptor = openSync(path, "r");
  if (fstatSync(descriptor).isFile()) return descriptor;
  closeSync(descriptor);
  throw new UnreadableError(null, "is not a file: expected a data file or a pack of records");
}

function* readPieces(descriptor: number, file: TextFile, hash: { update: (bytes: Buffer) => unknown }) {
  const buffer = Buffer.allocUnsafe(PIECE);
  for (;;) {
    const bytes = buffer.subarray(0, readSync(descriptor, buffer));
    if (bytes.length === 0) return;
    if (file.bytes === 0) refuseOtherFormats(bytes);
    file.bytes += bytes.length;
    hash.update(bytes);
    yield bytes;
  }
}

const SIGNATURES: readonly [signature: string, what: string][] = [
  ["1f8b", "is compressed with gzip: unpack it first"],
  ["504b0304", "is a ZIP archive or a spreadsheet file: unpack it, or save the sheet as CSV"],
  ["d0cf11e0a1b11ae1", "is an old Office file: save the sheet as CSV"],
  ["425a68", "is compressed with bzip2: unpack it first"],
  ["fd377a585a00", "is compressed with xz: unpack it first"],
  ["25504446", "is a PDF: expected text"],
  ["53514c69746520666f726d6174", "is a SQLite database: expected text"],
];

function refuseOtherFormats(bytes: Buffer): void {
  const begins = bytes.subarray(0, 16).toString("hex");
  const found = SIGNATURES.find(([signature]) => begins.startsWith(signature));
  if (found !== undefined) throw new UnreadableError(null, found[1]);
}

/** Drops a byte order mark at the start. */
function* decode(pieces: Iterable<Buffer>, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let offset = 0;
  for (const bytes of pieces) {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      throw notInEncoding(bytes, encoding, offset, line);
    }
    const nul = text.indexOf("\0");
    if (nul >= 0)
      throw new UnreadableError(
        line + countLines(text.slice(0, nul)),
        `a NUL character (U+0000), which no text has: is it in another encoding than ${encoding}, or no text at all?`,
      );
    yield text;
    line += countLines(text);
    offset += bytes.length;
  }
  try {
    yield decoder.decode();
  } catch {
    throw new UnreadableError(line, `the file ends in the middle of a character of ${encoding}`);
  }
}

const countLines = (text: string): number => text.split("\n").length - 1;

/**
 * Decodes byte by byte to find the invalid one. The first bytes of a piece may complete a character of the previous
 * piece.
 */
function notInEncoding(bytes: Buffer, encoding: string, offset: number, line: number): UnreadableError {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let at = 0;
  while (encoding === "utf-8" && offset > 0 && at < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++;
  let before = "";
  try {
    for (; at < bytes.length; at++) before += decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    at = 0;
    before = "";
  } catch {
    // `at` is the byte.
  }
  const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, "0")}`;
  return new UnreadableError(
    line + countLines(before),
    `byte ${offset + at} (${byte}) is not ${encoding}: name the file's encoding in the mapping, or mend the file`,
  );
}
