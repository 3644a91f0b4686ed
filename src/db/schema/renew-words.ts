// Indexes the words of every record again, after a migration that changes the index, or the spelling in which texts are
// stored or found. If texts are stored in another spelling, records that differ are also written again, as logged changes.
import type { Resource } from "../../resources/define-resource.ts";
import type { Database } from "../connection/database.ts";
import { changing, writtenRecord } from "../records/change-log.ts";
import { indexRecord } from "../records/index-record.ts";
import { readRecord } from "../records/read-record.ts";
import { digestOf, writeRecord } from "../records/write-record.ts";

const AUTHOR = { actor: "entente", reason: "The same text in another spelling: Unicode NFC." };

/** Indexes all words, and with `respells` writes texts in today's spelling. Call it with an empty index. */
export function renewWords(database: Database, resources: readonly Resource[], respells: boolean): void {
  changing(database, AUTHOR, (change) => {
    for (const resource of resources.filter(({ table }) => table !== null)) {
      const { type } = resource;
      const held = database.all({
        sql: "SELECT id, number, lower(hex(digest)) AS digest FROM record WHERE type = ?",
        parameters: [type],
      });
      for (const { id, number, digest } of held) {
        const read = readRecord(database, resource, String(id));
        if (read === undefined) continue;
        // A record that today's rules refuse is not changed; `check` reports it.
        const respelled = respells ? resource.input.safeParse(writtenRecord(read)) : null;
        const record = respelled?.success ? respelled.data : read;
        indexRecord(database, change, resource, record, Number(number), true);
        if (respells && digestOf(record) !== digest) writeRecord(database, resource, record, change);
      }
    }
  });
}
