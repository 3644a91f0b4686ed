// Looks up the texts of a folder by digest, on demand, to check written records.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../standards/sha-256.ts";
import { MAX_ATTACHED_BYTES } from "./attach-folder.ts";
import { charsetOf, readSourceText, type SourceText } from "./source-text.ts";

/** A function that finds the unchanged text of a source in a folder; larger files are skipped. */
export function textsIn(
  folder: string,
): (source: { text_sha256: string; media_type: string }) => SourceText | undefined {
  let files: ReadonlyMap<string, string> | undefined;
  const texts = new Map<string, SourceText | undefined>();
  return ({ text_sha256: digest, media_type }) => {
    files ??= filesByDigest(folder);
    const path = files.get(digest);
    if (path === undefined) return undefined;
    if (!texts.has(digest)) texts.set(digest, readSourceText(path, charsetOf(media_type)) ?? undefined);
    return texts.get(digest);
  };
}

function filesByDigest(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const path = join(folder, file);
    const status = statSync(path);
    if (status.isFile() && status.size <= MAX_ATTACHED_BYTES) found.set(sha256(readFileSync(path)), path);
  }
  return found;
}
