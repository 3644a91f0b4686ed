// Runs the command line as an operator does: a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";

export const run = (args: string[], env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ["src/cli.ts", ...args], { env: { ...process.env, ...env } });

/** The exit code of a process, and what it wrote to both streams. */
export async function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  return { code: z.number().nullable().parse(code), output };
}
