// `npm run sbom`: writes sbom.cdx.json, or another file, with the bill of materials of what ships (CycloneDX 1.5). npm
// makes it from the lock file. Its own `--omit=dev` also drops packages that ship and that development needs too, so we
// choose them ourselves.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { z } from "zod";
import { type ShippedPackage, shippedPackages } from "./shipped-packages.ts";

const billOfMaterials = z.looseObject({
  metadata: z.looseObject({
    component: z.looseObject({ "bom-ref": z.string(), name: z.string() }),
  }),
  components: z.array(z.looseObject({ "bom-ref": z.string(), name: z.string(), version: z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});
export type BillOfMaterials = z.infer<typeof billOfMaterials>;

/** The bill of the whole lock file, development included, as npm makes it. */
function billOfLockFile(): BillOfMaterials {
  const options = ["--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"];
  const json = execFileSync("npm", ["sbom", ...options], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return billOfMaterials.parse(JSON.parse(json));
}

/** The part of a bill that ships. Throws if it lacks one of these packages. */
export function shippedPart(whole: BillOfMaterials, packages: readonly ShippedPackage[]): BillOfMaterials {
  const root = whole.metadata.component;
  const refs = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const components = whole.components.filter((component) => refs.has(component["bom-ref"]));
  const found = new Set(components.map((component) => component["bom-ref"]));
  const missing = [...refs].filter((ref) => !found.has(ref));
  if (missing.length > 0) throw new Error(`npm sbom does not list what ships: ${missing.join(", ")}`);
  return {
    ...whole,
    // npm names the project by its folder.
    metadata: { ...whole.metadata, component: { ...root, name: root["bom-ref"].replace(/@[^@]+$/, "") } },
    components: components.map((component) => ({ ...component, scope: "required", properties: [] })),
    dependencies: whole.dependencies
      .filter(({ ref }) => refs.has(ref) || ref === root["bom-ref"])
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
}

if (import.meta.main) {
  const [, , file = "sbom.cdx.json"] = process.argv;
  const bill = shippedPart(billOfLockFile(), shippedPackages());
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${file}: ${bill.components.length} packages`);
}
