// Load that does not wait for answers: so many requests a second, whatever becomes of those before. What waits for its
// answers, as autocannon does, slows down with the server and never overloads it.
import { Agent, get } from "node:http";

export interface Outcome {
  url: string;
  /** The status, with the code of its problem where there is one, or the code of an error of the connection. */
  kind: string;
  ms: number;
}

export const ANSWERED = "200";

/** An answer that takes longer counts as lost. */
const PATIENCE_MS = 30_000;

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** One request from its start to the end of its answer. */
export function ask(url: string): Promise<Outcome> {
  const began = performance.now();
  return new Promise((resolve) => {
    const done = (kind: string) => resolve({ url, kind, ms: performance.now() - began });
    const request = get(url, { agent, timeout: PATIENCE_MS }, (answer) => {
      let start = "";
      answer.on("data", (chunk: Buffer) => {
        if (start.length < 200) start += chunk.toString("latin1", 0, 200);
      });
      answer.on("error", (error: NodeJS.ErrnoException) => done(error.code ?? "ERROR"));
      answer.on("end", () => {
        const code = answer.statusCode === 200 ? undefined : start.match(/"code":"(\w+)"/)?.[1];
        done([answer.statusCode, code].filter(Boolean).join(" "));
      });
    });
    request.on("timeout", () => request.destroy(Object.assign(new Error(), { code: "NO_ANSWER" })));
    request.on("error", (error: NodeJS.ErrnoException) => done(error.code ?? "ERROR"));
  });
}

/** Sends at a steady rate for so many seconds, and waits for what is still under way. */
export async function loadAt(
  rate: number,
  seconds: number,
  nextUrl: () => string,
): Promise<{ outcomes: Outcome[]; sentPerSecond: number; lastSent: number }> {
  const waiting: Promise<Outcome>[] = [];
  const began = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const passed = (performance.now() - began) / 1000;
      const due = Math.floor(Math.min(passed, seconds) * rate);
      while (waiting.length < due) waiting.push(ask(nextUrl()));
      if (passed < seconds) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
  const lastSent = performance.now();
  const sentPerSecond = (waiting.length / (lastSent - began)) * 1000;
  return { outcomes: await Promise.all(waiting), sentPerSecond, lastSent };
}

export const closeConnections = (): void => agent.destroy();
