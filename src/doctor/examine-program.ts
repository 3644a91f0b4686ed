// Checks the program and its environment: Node, the user, and the files that ship with it.
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { packagePath } from "../package-path.ts";
import { type Finding, fault, ok, warning } from "./finding.ts";

const manifest = z.looseObject({ version: z.string(), engines: z.looseObject({ node: z.string() }) });

const { version, engines } = manifest.parse(JSON.parse(readFileSync(packagePath("package.json"), "utf8")));

/** The program's version in its package.json. */
export const PROGRAM_VERSION = version;

/** The program cannot run without these files; without others it lacks some functions. */
const NEEDED = ["migrations", "seed/visits.json", "openapi.yaml"];

export function examineProgram(node = process.versions.node, at = packagePath): Finding[] {
  const tested = Number(engines.node.replace(/^\D+/, ""));
  const missing = NEEDED.filter((name) => !existsSync(at(name)));
  return [
    ok("program", `entente ${PROGRAM_VERSION}, in ${at(".")}`),
    Number.parseInt(node, 10) === tested
      ? ok("node", `Node ${node}`)
      : warning("node", `Node ${node}; tested with ${tested}`, `start it with Node ${tested}`),
    process.getuid?.() === 0
      ? warning(
          "user",
          "root, who may read and write everything: the checks below say nothing about permissions",
          "run this, and the server, as a user who may write the folder of the database and nothing else",
        )
      : ok("user", `uid ${process.getuid?.() ?? "unknown"}`),
    missing.length === 0
      ? ok("files", "migrations, seed and openapi.yaml are present")
      : fault("files", `missing: ${missing.join(", ")}`, "install the package again"),
    existsSync(at("explorer/dist/index.html"))
      ? ok("explorer", "built")
      : warning(
          "explorer",
          "not built: browsers get the index as JSON",
          "run `npm run explorer`, or install the package again",
        ),
  ];
}
