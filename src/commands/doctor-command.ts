// `entente doctor`: whether the program can serve here, and what prevents it.
import type { Command } from "commander";
import { type Config, readConfig, type Setting, settingsInForce, unknownSettings } from "../config.ts";
import { examineAddress, examinePublicAddress } from "../doctor/examine-address.ts";
import { examineDatabase } from "../doctor/examine-database.ts";
import { examineProgram, PROGRAM_VERSION } from "../doctor/examine-program.ts";
import { type Finding, fault, ok, warning, worst } from "../doctor/finding.ts";
import { didYouMean } from "../query/suggest.ts";

export function addDoctorCommand(program: Command): void {
  program
    .command("doctor")
    .description("look whether everything is in place to serve: program, settings, database, disk, address")
    .option("--json", "print it as one JSON object")
    .action(async ({ json = false }: { json?: boolean }) => {
      const settings = settingsInForce();
      const wrong = settings.filter(({ error }) => error !== null);
      const findings = [
        ...examineProgram(),
        ...unknownSettings().map((name) => unknown(name, settings)),
        ...(wrong.length === 0
          ? [ok("settings", "each can be used"), ...(await examineWith(readConfig()))]
          : wrong.map(({ name, value, error }) =>
              fault("settings", `${name}=${value}: ${error}`, "set it right, then ask the doctor again"),
            )),
      ];
      const state = worst(findings);
      if (json) console.log(JSON.stringify({ version: PROGRAM_VERSION, state, findings, settings }, null, 2));
      else console.log(report(findings, settings));
      if (state === "fault") process.exitCode = 1;
    });
}

function unknown(name: string, settings: readonly Setting[]): Finding {
  const names = settings.map((one) => one.name.toLowerCase());
  const meant = didYouMean(name, names).did_you_mean?.toUpperCase();
  return warning(
    "settings",
    `${name} is not a setting`,
    meant === undefined ? "leave it out" : `did you mean ${meant}?`,
  );
}

const examineWith = async ({ database, articlesDir, host, port, publicUrl }: Config): Promise<Finding[]> => [
  ...examineDatabase(database, articlesDir),
  await examineAddress(host, port),
  examinePublicAddress(publicUrl),
];

function report(findings: readonly Finding[], settings: readonly Setting[]): string {
  const lines = findings.flatMap(({ about, state, says, advice }) => [
    `${state.padEnd(7)}  ${about.padEnd(15)}  ${says}`,
    ...(advice === null ? [] : [`${"".padEnd(26)}${advice}`]),
  ]);
  const width = Math.max(...settings.map(({ name }) => name.length));
  const set = settings.map(
    ({ name, value, source }) =>
      `  ${name.padEnd(width)}  ${value}${source === "default" ? "" : `  (${source})`}`,
  );
  const faults = findings.filter(({ state }) => state === "fault").length;
  const warnings = findings.filter(({ state }) => state === "warning").length;
  return [...lines, "", "settings in force:", ...set, "", `${faults} faults, ${warnings} warnings`].join(
    "\n",
  );
}
