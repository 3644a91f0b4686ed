// A log → a database that is equal to the one whose log it is, table by table. What was decided is applied and never
// judged: no rule, clock or order of today has a say.

import { z } from "zod";
import { parseClaims } from "../claims/claim.ts";
import { paceOf } from "../db/bulk-load.ts";
import { checkedTransaction } from "../db/checked-transaction.ts";
import type { Database } from "../db/connection/database.ts";
import { type Change, changing, reachedBy, unknownNumber } from "../db/records/change-log.ts";
import { preferOrigins } from "../db/records/claims.ts";
import { deleteRecord } from "../db/records/delete-record.ts";
import { distinguish } from "../db/records/distinct-pairs.ts";
import type { LoadSession } from "../db/records/load-session.ts";
import { CLAIMS_SCHEMA } from "../db/records/log-entry.ts";
import { endRedirect, redirectId, withdrawId } from "../db/records/lost-ids.ts";
import { recordOfJson } from "../db/records/read-record.ts";
import { renewJson } from "../db/records/stored-json.ts";
import { writeRecord } from "../db/records/write-record.ts";
import { deriveClaims } from "../db/schema/derive-claims.ts";
import { OperatorError } from "../operator-error.ts";
import { resources } from "../resources/resources.ts";
import { type Entry, isOfAnother, type LogReader, type Transaction } from "./log-reader.ts";

/** The log cannot be applied, or comes to another state than it says: it is damaged, or not all there. */
class ReplayError extends OperatorError {}

/**
 * Applies all transactions that the database does not have yet; gives the number of entries that it applied. The database
 * has the schema of this program, and nothing but what comes from this log. Throws a ReplayError.
 */
export function replay(log: LogReader, database: Database): number {
  const from = reachedBy(database).seq;
  for (const transaction of log.transactions(from)) apply(database, transaction);
  return reachedBy(database).seq - from;
}

function apply(database: Database, transaction: Transaction): void {
  const { last, count, chain } = transaction;
  const place = `the transaction that ends at ${last}`;
  checkedTransaction(
    database,
    resources,
    paceOf(database, count),
    (session) => {
      applyEntries(database, transaction, session);
      const reached = reachedBy(database);
      if (reached.seq !== last || reached.chain !== chain)
        throw new ReplayError(`${place} comes to another state than the log says: its chain is ${chain}`);
      return "commit";
    },
    ([broken]) => {
      throw new ReplayError(
        `${place} refers to the ${broken?.target} '${broken?.value}', which is not there`,
      );
    },
  );
}

function applyEntries(database: Database, transaction: Transaction, session: LoadSession | null): void {
  const { actor, reason, at, schema } = transaction;
  let [number, seq]: [number | null, number] = [null, 0];
  const decided = {
    at,
    schema,
    number: () => number,
    takeNumber: () => number ?? unknownNumber(seq),
  };
  changing(database, { actor, reason, session, decided }, (change) => {
    for (const entry of transaction.entries) {
      if (isOfAnother(entry, transaction))
        throw new ReplayError(`entry ${entry.seq} has another author, time or schema than its transaction`);
      ({ number, seq } = entry);
      applyEntry(database, change, entry);
    }
  });
}

function applyEntry(database: Database, change: Change, entry: Entry): void {
  const { seq, number, type, id, action, intoId, record, claims } = entry;
  const resource = resources.find((one) => one.type === type);
  switch (action) {
    case "created":
    case "updated": {
      if (resource === undefined || record === null) throw notApplicable(entry);
      if (action === "created") endRedirect(database, type, id);
      const said = claims === null ? null : parseClaims(claims);
      const { outcome } = writeRecord(database, resource, recordOfJson(record), change, said);
      if (outcome !== action) throw notApplicable(entry);
      return;
    }
    case "deleted":
      if (resource === undefined) throw notApplicable(entry);
      if (deleteRecord(database, resource, id, change, intoId)) return;
      // A withdrawal from a pack, of a record that was never here.
      if (number !== null || intoId !== null) throw notApplicable(entry);
      withdrawId(type, id, change);
      return;
    case "redirected":
      if (intoId === null) throw notApplicable(entry);
      redirectId(database, type, id, intoId, change);
      return;
    case "preferred":
      if (claims === null) throw notApplicable(entry);
      preferOrigins(database, originNames.parse(JSON.parse(claims)), change);
      return;
    case "distinguished":
    case "undistinguished":
      distinguish(database, ...distinguishedPair(entry), action === "distinguished", change);
      return;
    case "upgraded":
      upgrade(database, entry);
      change.log({ type, id, action });
      return;
    default:
      throw new ReplayError(
        `entry ${seq}: '${String(action satisfies never)}' is nothing that can be applied`,
      );
  }
}

/** Derives what the upgrade of an older file derived. */
function upgrade(database: Database, { id, seq }: Entry): void {
  if (Number(id) < CLAIMS_SCHEMA || schemaOf(database, 1) >= CLAIMS_SCHEMA) return;
  const before = database.get({
    sql: "SELECT 1 FROM change WHERE seq < ? AND action = 'upgraded' AND CAST(id AS INTEGER) >= ?",
    parameters: [seq, CLAIMS_SCHEMA],
  });
  if (before !== undefined) return;
  deriveClaims(database, resources);
  renewJson(database, resources);
}

/** The schema under which an entry was written. */
const schemaOf = (database: Database, seq: number): number =>
  Number(database.get({ sql: "SELECT schema FROM change WHERE seq = ?", parameters: [seq] })?.schema ?? 0);

/** The type and the ids of an entry about a pair. */
function distinguishedPair(entry: Entry): [type: string, ids: [string, string]] {
  const [type = "", one = "", other = ""] = entry.id.split("/");
  if (other === "") throw notApplicable(entry);
  return [type, [one, other]];
}

const originNames = z.array(z.string());

const notApplicable = ({ seq, action, type, id }: Entry): ReplayError =>
  new ReplayError(`entry ${seq}: ${type} '${id}' cannot be ${action}: the log is damaged, or not all there`);
