// The clock of this process, set by a test: `Date` alone, so that whatever waits goes on waiting as it does.
import { mock } from "node:test";
import type { Test } from "tap";

/** From here on it is this time (RFC 3339), and stands still until it is set again; at the end of the test it is now. */
export function setTime(t: Test, time: string): void {
  mock.timers.reset();
  mock.timers.enable({ apis: ["Date"], now: Date.parse(time) });
  t.teardown(() => mock.timers.reset());
}
