// Loaded before an import, it tells the parent process when each of its phases begins, by lines on standard error.
import { writeSync } from "node:fs";
import { Database } from "../../src/db/connection/database.ts";
import { PHASES } from "./phases.ts";

let reached = -1;
function tell(phase: (typeof PHASES)[number]): void {
  const place = PHASES.indexOf(phase);
  if (place <= reached) return;
  reached = place;
  writeSync(2, `phase ${phase}\n`);
}

const { commit } = Database.prototype;
Database.prototype.commit = function () {
  tell("commit");
  commit.call(this);
  tell("end");
};

// A bulk load drops its indexes before the rows and creates them afterwards.
const { prototype } = new Database(":memory:").connection.constructor;
const { exec } = prototype;
prototype.exec = function (sql: string) {
  if (sql.startsWith("DROP INDEX")) tell("rows");
  if (sql.startsWith("CREATE INDEX") && reached >= 0) tell("indexes");
  return exec.call(this, sql);
};
