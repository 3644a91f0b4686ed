// Sets the clock of this process for a test. Only `Date` is changed, so timers are not affected.
import { mock } from "node:test";
import type { Test } from "tap";

/** Sets the time (RFC 3339). It stands still until it is set again; at the end of the test, the real time returns. */
export function setTime(t: Test, time: string): void {
  mock.timers.reset();
  mock.timers.enable({ apis: ["Date"], now: Date.parse(time) });
  t.teardown(() => mock.timers.reset());
}
