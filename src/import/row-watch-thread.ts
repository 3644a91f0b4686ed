// The thread of a row watch: interrupts the process if one row is read for too long. The thread that reads cannot, since
// a pattern that runs away leaves it no turn.
import { workerData } from "node:worker_threads";

/** How often it looks within the limit. */
const LOOKS = 10;

const { beat, limitMs } = workerData;
if (!(beat instanceof Int32Array) || typeof limitMs !== "number") throw new TypeError("expected a row watch");
let seen = 0;
let looks = 0;

setInterval(() => {
  const line = Atomics.load(beat, 0);
  looks = line !== 0 && line === seen ? looks + 1 : 0;
  seen = line;
  if (looks < LOOKS) return;
  looks = 0;
  Atomics.store(beat, 1, line);
  process.kill(process.pid, "SIGINT");
}, limitMs / LOOKS);
