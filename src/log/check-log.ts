// Whether a log is what was written: each entry in its place, each record the one that was logged, each transaction sealed
// by the chain over all before it.
import { chainAfter, isWritten } from "../db/records/log-entry.ts";
import { recordOfJson } from "../db/records/read-record.ts";
import { digestOf } from "../db/records/write-record.ts";
import { type Entry, isOfAnother, type LogReader } from "./log-reader.ts";

/** Every fault found, a line each; none where all is well. `reached` is the state that the database names as its own. */
export function checkLog(log: LogReader, reached: { seq: number; chain: string }): string[] {
  const faults: string[] = [];
  let [seq, chain] = [0, ""];
  for (const transaction of log.transactions(0)) {
    const { entries, last, count, chain: sealed } = transaction;
    for (const entry of entries) {
      if (isOfAnother(entry, transaction))
        faults.push(`log: entry ${entry.seq} has another author, time or schema than its transaction`);
      if (entry.seq !== ++seq) faults.push(`log: entry ${seq} is missing`);
      seq = entry.seq;
      faults.push(...recordFaults(entry));
      chain = chainAfter(chain, entry);
    }
    if (chain !== sealed)
      faults.push(
        count === 1
          ? `log: entry ${last} is not as it was written: its chain is another`
          : `log: one of the entries ${last - count + 1} to ${last} is not as it was written: their chain is another`,
      );
    // What comes after is held to the chain that it was written behind.
    chain = sealed;
  }
  if (seq !== reached.seq) faults.push(`log: ends at entry ${seq}, the database at ${reached.seq}`);
  else if (chain !== reached.chain) faults.push("log: its last chain is not that of the database");
  return faults;
}

function recordFaults({ seq, type, id, action, record, digest }: Entry): string[] {
  if (isWritten(action) !== (record !== null))
    return [`log: entry ${seq}: ${type} ${id}: its record is missing`];
  return record === null || digestOf(recordOfJson(record)) === digest
    ? []
    : [`log: entry ${seq}: ${type} ${id}: its record is not the one that was written`];
}
