// Sets the clock of this process for a test, or waits for it. Only `Date` is changed, so timers are not affected.
import { mock } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Test } from "tap";
import type { Database } from "../src/db/connection/database.ts";

/** Sets the time (RFC 3339). It stands still until it is set again; at the end of the test, the real time returns. */
export function setTime(t: Test, time: string): void {
  mock.timers.reset();
  mock.timers.enable({ apis: ["Date"], now: Date.parse(time) });
  t.teardown(() => mock.timers.reset());
}

/**
 * Waits until the second of the last change has passed. Answers tell its time only from then on, so those of before and
 * after are not the same.
 */
export async function lastChangePassed(...databases: readonly Database[]): Promise<void> {
  while (databases.some((database) => database.lastModified() === null)) await setTimeout(20);
}
