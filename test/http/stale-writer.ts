// Another process that writes one record again and again, and reports each commit.
import { createInterface } from "node:readline";
import { Database } from "../../src/db/connection/database.ts";
import { changing } from "../../src/db/records/change-log.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { resourceAt } from "../../src/resources/resources.ts";

const [file = "", id = "", writes = "0"] = process.argv.slice(2);
const visits = resourceAt("visits");
const database = new Database(file);
let count = 0;
for await (const _ of createInterface({ input: process.stdin })) {
  const record = readRecord(database, visits, id);
  if (record === undefined) throw new Error(`there is no visit ${id}`);
  count++;
  const values = { ...record.values, title: `Write ${count}` };
  changing(database, { actor: "a test" }, (change) =>
    writeRecord(database, visits, { ...record, values }, change),
  );
  console.log(count);
  if (count >= Number(writes)) break;
}
database.close();
