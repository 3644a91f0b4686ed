// `npm run licences`: lists the licences of all that ships, and fails if one is not among those that we accept.
import { type ShippedPackage, shippedPackages } from "./shipped-packages.ts";

/**
 * Licences that ask for no more than their own text beside the work. A licence with further duties (GPL, LGPL, MPL …) is
 * missing here on purpose. So is an expression of several licences: read it, and add it as it stands.
 */
const ACCEPTED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  // The fonts: they are not sold by themselves, and keep their names.
  "OFL-1.1",
]);

/** The packages with a licence that is not accepted, in words. */
export const licenceFaults = (packages: readonly ShippedPackage[]): string[] =>
  packages
    .filter(({ licence }) => licence === null || !ACCEPTED.has(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version}: ${licence === null ? "it names no licence" : `${licence} is not accepted`}`,
    );

if (import.meta.main) {
  const packages = shippedPackages();
  const byLicence = Map.groupBy(packages, ({ licence }) => licence ?? "no licence");
  for (const [licence, those] of [...byLicence].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${licence}: ${those.map(({ name, version }) => `${name} ${version}`).join(", ")}`);
  const faults = licenceFaults(packages);
  for (const fault of faults) console.error(fault);
  console.log(`${packages.length} packages ship, ${faults.length} with a licence that is not accepted`);
  if (faults.length > 0) process.exitCode = 1;
}
