// After a migration by which texts are kept or found in another spelling: the words of every record are indexed again,
// and a record that is spelled otherwise than it would be written today is written again, as a change like any other.
import type { Resource } from "../../resources/define-resource.ts";
import type { Database } from "../connection/database.ts";
import { changing, writtenRecord } from "../records/change-log.ts";
import { indexRecord } from "../records/index-record.ts";
import { readRecord } from "../records/read-record.ts";
import { digestOf, writeRecord } from "../records/write-record.ts";

const AUTHOR = { actor: "entente", reason: "The same text in another spelling: Unicode NFC." };

/** The index of words has to be empty. */
export function renewWords(database: Database, resources: readonly Resource[]): void {
  changing(database, AUTHOR, (change) => {
    for (const resource of resources.filter(({ table }) => table !== null)) {
      const { type } = resource;
      const held = database.all({
        sql: "SELECT id, number, digest FROM record WHERE type = ?",
        parameters: [type],
      });
      for (const { id, number, digest } of held) {
        const read = readRecord(database, resource, String(id));
        if (read === undefined) continue;
        // What today's rules refuse is left as it is: `check` tells of it.
        const respelled = resource.input.safeParse(writtenRecord(read));
        const record = respelled.success ? respelled.data : read;
        indexRecord(database, change, resource, record, Number(number), true);
        if (digestOf(record) !== digest) writeRecord(database, resource, record, change);
      }
    }
  });
}
