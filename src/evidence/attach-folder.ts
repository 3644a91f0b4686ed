// Finds the texts of sources in a folder, by digest, and makes them available to the evidence of one database
// connection. They stay in memory and are never written to the database.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { attachTexts } from "../db/attach-texts.ts";
import type { Database } from "../db/connection/database.ts";
import { type Citation, citationsOf, type Source, sourcesOf } from "../db/reads/citations.ts";
import { sha256 } from "../standards/sha-256.ts";
import { charsetOf, decodeText, readSourceText, type SourceText } from "./source-text.ts";

export interface Attachment {
  /** The texts of sources found unchanged in a file, and when that file last changed or was put there. */
  attached: Map<string, { file: string; text: SourceText; changed: number }>;
  /** Files that differ from a source's text, and how. */
  refused: { file: string; source: string; reason: string }[];
  /** Texts larger than the limit: recognized by digest, but not read. */
  large: { file: string; source: string }[];
  /** Files that belong to no source. */
  unknown: string[];
}

/** The largest text that is kept in memory and served. */
export const MAX_ATTACHED_BYTES = 16 * 1024 * 1024;

/** A larger text does not fit into one JavaScript string. */
const MAX_BYTES = 500 * 1024 * 1024;

/** Compares every file of a folder with the sources. A missing folder counts as empty. */
export function findTexts(database: Database, folder: string, maxBytes = MAX_BYTES): Attachment {
  const found: Attachment = { attached: new Map(), refused: [], large: [], unknown: [] };
  const sources = sourcesOf(database);
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const path = join(folder, file);
    const status = statSync(path);
    const bytes = status.isFile() && status.size <= MAX_BYTES ? readFileSync(path) : null;
    const digest = bytes && sha256(bytes);
    const source = sources.find((one) => one.text_sha256 === digest);
    if (bytes !== null && source !== undefined) {
      if (bytes.length > maxBytes) found.large.push({ file, source: source.id });
      else
        found.attached.set(source.id, {
          file,
          text: decodeText(bytes, charsetOf(source.media_type)),
          changed: status.ctimeMs,
        });
    } else {
      const text = status.size <= MAX_ATTACHED_BYTES && bytes !== null ? readSourceText(path) : null;
      const changed = text === null ? null : changedSource(database, sources, text);
      if (changed === null) found.unknown.push(file);
      else found.refused.push({ file, ...changed });
    }
  }
  return found;
}

/** Finds the texts and makes them available to the evidence of this connection. */
export function attachFolder(database: Database, folder: string): Attachment {
  const found = findTexts(database, folder, MAX_ATTACHED_BYTES);
  const attached = [...found.attached];
  attachTexts(
    database,
    new Map(attached.map(([source, { text }]) => [source, text])),
    Math.max(0, ...attached.map(([, { changed }]) => changed)),
  );
  return found;
}

/** The source of which this text is a changed version (at least one cited span is in its place), and the difference. */
function changedSource(database: Database, sources: readonly Source[], text: SourceText) {
  for (const source of sources) {
    const citations = citationsOf(database, source.id);
    const wrong = citations.filter((one) => text.spanDigest(one.start, one.end) !== one.span_sha256);
    if (wrong.length < citations.length)
      return { source: source.id, reason: difference(source, text, citations, wrong[0]) };
  }
  return null;
}

function difference(
  source: Source,
  text: SourceText,
  citations: readonly Citation[],
  first: Citation | undefined,
): string {
  const length =
    text.length === source.text_length
      ? `it has ${text.length} code points as it should`
      : `it has ${text.length} code points where the source has ${source.text_length}`;
  const where =
    first === undefined
      ? `all ${citations.length} cited spans are unchanged, so the change lies outside them`
      : `the first cited span that differs is ${first.start} to ${first.end} (${first.record_type} ${first.record_id})`;
  return `the text was changed: its sha256 is ${text.sha256}, expected ${source.text_sha256}; ${length}; ${where}`;
}
