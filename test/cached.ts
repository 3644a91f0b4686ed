// What many test files need and what takes long to make, kept as a file from one test process to the next. The name of
// the file has a digest of everything that it is made of, so no test ever gets an outdated one.
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";

const FOLDER = "node_modules/.cache/entente";

/** The bytes that `make` makes of the files of these patterns. They are made if there are none yet. */
export function cached(name: string, patterns: readonly string[], make: () => Uint8Array): Buffer {
  const digest = createHash("sha256");
  for (const path of globSync([...patterns]).sort()) digest.update(path).update(readFileSync(path));
  const [stem = "", extension = ""] = name.split(".");
  const path = `${FOLDER}/${stem}-${digest.digest("hex").slice(0, 16)}.${extension}`;
  if (existsSync(path)) return readFileSync(path);
  const bytes = make();
  // Files of today may be open in another copy of the project that shares the folder.
  for (const earlier of globSync(`${FOLDER}/${stem}-*.${extension}`))
    if (Date.now() - statSync(earlier).mtimeMs > 86_400_000) rmSync(earlier, { force: true });
  mkdirSync(FOLDER, { recursive: true });
  // Another test may do the same now. Each test sees either the whole file or none.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
  return Buffer.from(bytes);
}
