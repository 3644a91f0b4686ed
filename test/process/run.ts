// Runs the command line as an operator does, in its own process.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Test } from "tap";
import { z } from "zod";

/** The environment of a process, without settings of the service that the user of the tests may have made. */
export const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(ENTENTE_.*|HOST|PORT|LOG_LEVEL)$/.test(name)),
);

export const run = (args: string[], env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ["src/cli.ts", ...args], { env: { ...environment, ...env } });

/** The exit code of a process, and its output on both streams. */
export async function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  return { code: z.number().nullable().parse(code), output };
}

export interface Serving {
  child: ChildProcess;
  url: string;
  /** The lines of its log so far. */
  log: readonly string[];
  /** Waits until the condition holds; it is checked at each new line of the log. */
  until: (holds: () => boolean) => Promise<void>;
}

/** On a busy machine, anything can take long: nothing is refused for that. */
const PATIENT = { ENTENTE_MAX_WAIT_MS: "0", ENTENTE_QUERY_MS: "0" };

/** Starts the server on a free port. Resolves with the URL when it listens. */
export async function serving(t: Test, env: Record<string, string>): Promise<Serving> {
  const child = run(["serve"], { PORT: "0", ...PATIENT, ...env });
  t.teardown(() => child.kill("SIGKILL"));
  const log: string[] = [];
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  lines.on("line", (line) => log.push(line));
  let errors = "";
  child.stderr?.on("data", (chunk) => (errors += chunk));
  const ended = once(lines, "close").then(() => {
    throw new Error(`the server has ended: ${log.join("\n")}${errors}`);
  });
  const until = async (holds: () => boolean) => {
    while (!holds()) await Promise.race([once(lines, "line"), ended]);
  };
  const url = () => log.join("\n").match(/listening at (http:\/\/127\.0\.0\.1:\d+)/)?.[1] ?? "";
  await until(() => url() !== "");
  ended.catch(() => {});
  return { child, url: url(), log, until };
}
