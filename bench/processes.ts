// Starts programs on a core of their own, and reads what they cost: CPU time and resident memory.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { cpus } from "node:os";

/** A core for what is measured, another for what loads it. */
export const SERVER_CORE = 0;
export const LOAD_CORE = 1;

const canPin = cpus().length > 1 && spawnSync("taskset", ["--version"]).status === 0;

const START_MS = 60_000;

/** The program as `npm start`, the image and the unit run it, compiled. */
export const SERVE = ["--max-semi-space-size=4", "dist/cli.js", "serve"];

/** On a busy machine a request may wait long for its turn; that is measured, not refused. */
export const PATIENT = { ENTENTE_MAX_WAIT_MS: "0" };

/** What stands before a command that is to run on one core. */
export const pinnedTo = (core: number): string[] => (canPin ? ["taskset", "-c", String(core)] : []);

export interface Running {
  child: ChildProcess;
  pid: number;
  url: string;
  /** From the start of the process to the end of its first answer, in milliseconds. */
  firstAnswer: number;
  stop: () => Promise<void>;
}

export function startProgram(
  core: number,
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): ChildProcess {
  const [command = "", ...rest] = [...pinnedTo(core), process.execPath, ...args];
  return spawn(command, rest, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", process.env.BENCH_VERBOSE ? "inherit" : "ignore"],
  });
}

/** Starts a server that listens on `PORT`, and waits until it answers `path`. */
export async function startServer(
  args: readonly string[],
  env: Record<string, string>,
  path: string,
  { cwd, headers = {} }: { cwd?: string; headers?: Record<string, string> } = {},
): Promise<Running> {
  const port = await freePort();
  const started = performance.now();
  const child = startProgram(SERVER_CORE, args, { PORT: String(port), LOG_LEVEL: "warn", ...env }, cwd);
  child.stdout?.resume();
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (performance.now() - started > START_MS) {
      child.kill("SIGKILL");
      throw new Error(`${args.join(" ")} does not answer`);
    }
    if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended with ${child.exitCode}`);
    const answer = await fetch(url + path, { headers }).catch(() => null);
    if (answer !== null) {
      await answer.arrayBuffer();
      if (!answer.ok) child.kill("SIGKILL");
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const firstAnswer = performance.now() - started;
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
  };
  return { child, pid: child.pid ?? 0, url, firstAnswer, stop };
}

/** What one program took: seconds of CPU and on the clock, and its resident memory at its highest in megabytes. */
export interface Cost {
  cpu: number;
  clock: number;
  memory: number;
}

/** The import of a file that `importFile` wrote, by the program in the current folder. */
export const importing = (file: string): string[] => [
  process.execPath,
  "dist/cli.js",
  "import",
  "--quiet",
  file,
  "--mapping",
  "bench/import.yaml",
];

/** Runs a program to its end under time(1), which says what it took in its last line. */
export function runToEnd(
  command: readonly string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): Cost {
  const { status, stderr } = spawnSync("time", ["-f", "%U %S %e %M", ...command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}: ${stderr}`);
  const [user = 0, system = 0, clock = 0, kilobytes = 0] = (stderr.trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);
  return { cpu: user + system, clock, memory: kilobytes / 1024 };
}

/** CPU time of all threads of a process, in microseconds. */
export function cpuTime(pid: number): number {
  let nanoseconds = 0;
  for (const task of readdirSync(`/proc/${pid}/task`))
    nanoseconds += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ")[0]);
  return nanoseconds / 1000;
}

/** Resident memory in megabytes: now, and at its highest. */
export function memory(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
  return { now: read("VmRSS"), peak: read("VmHWM") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
