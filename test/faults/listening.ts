// A server that a test has started itself.
import type { ChildProcess } from "node:child_process";
import { setTimeout } from "node:timers/promises";

/** Waits until it listens, and then keeps reading its log. */
export async function listening(child: ChildProcess): Promise<{ url: string; log: () => string }> {
  let log = "";
  child.stdout?.on("data", (chunk) => (log += chunk));
  for (;;) {
    const url = log.match(/listening at (http:\/\/127\.0\.0\.1:\d+)/)?.[1];
    if (url !== undefined) return { url, log: () => log };
    if (child.exitCode !== null) throw new Error(`the server ended: ${log}`);
    await setTimeout(20);
  }
}
