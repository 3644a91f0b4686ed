// What a user gets of other people's work: the packages that an installation of `entente` brings, and those that the
// explorer contains. All that is for development only is left out.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { bundledPackage } from "./bundled-packages.ts";

export interface ShippedPackage {
  name: string;
  version: string;
  /** As its author wrote it, an SPDX expression as a rule; null if the package does not say. */
  licence: string | null;
}

const lockfile = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().nullable().default(null),
      link: z.boolean().default(false),
      dev: z.boolean().default(false),
    }),
  ),
});

/** The packages that `package-lock.json` (its text) installs in production; without the project's own folders. */
export function installedPackages(lock: string): ShippedPackage[] {
  return Object.entries(lockfile.parse(JSON.parse(lock)).packages).flatMap(
    ([path, { name, version, license, link, dev }]) => {
      const folder = path.split(/(?:^|\/)node_modules\//).at(-1);
      if (!path.includes("node_modules/") || folder === undefined || link || dev) return [];
      return [{ name: name ?? folder, version: version ?? "", licence: license }];
    },
  );
}

/** All packages that ship. Run `npm run explorer` before: it says what the explorer contains. */
export function shippedPackages(): ShippedPackage[] {
  const bundled = z
    .array(bundledPackage)
    .parse(JSON.parse(readFileSync("explorer/dist/licences.json", "utf8")));
  const all = [...installedPackages(readFileSync("package-lock.json", "utf8")), ...bundled];
  return [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()];
}
