// The packages whose code or fonts Vite has put into explorer/dist. They are dependencies for development, but they
// ship, so their licences have to ship with them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "vite";
import { z } from "zod";

export const bundledPackage = z.object({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  /** The text of its licence. */
  text: z.string(),
});
export type BundledPackage = z.infer<typeof bundledPackage>;

const manifest = z.looseObject({ name: z.string(), version: z.string(), license: z.string() });

/** The packages that the files of a build are made of, by name. Throws if one has no licence, or no text of it. */
export function bundledPackages(output: Rolldown.RolldownOutput["output"]): BundledPackage[] {
  const parts = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : file.originalFileNames));
  const names = parts.flatMap((part) => part.match(/\bnode_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []);
  return [...new Set(names)].sort().map((name) => {
    const folder = join("node_modules", name);
    const { version, license } = manifest.parse(
      JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
    );
    const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
    if (file === undefined) throw new Error(`${folder} has no text of its licence`);
    return { name, version, licence: license, text: readFileSync(join(folder, file), "utf8") };
  });
}
