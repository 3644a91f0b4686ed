// Power that fails while the server writes: the write-ahead log of the running server is cut at every frame.
import { copyFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { check } from "../../src/db/check.ts";
import { Database } from "../../src/db/connection/database.ts";
import { createToken } from "../../src/db/tokens.ts";
import { serving } from "../process/run.ts";
import { seededFile } from "../seeded.ts";
import { postOrganization } from "./post-organization.ts";

const WRITES = 3;
/** Of the log, and of each page in it (https://www.sqlite.org/fileformat2.html#the_write_ahead_log). */
const LOG_HEADER = 32;
const FRAME_HEADER = 24;

interface Acknowledged {
  id: string;
  /** How long the log was when the answer had come. */
  logged: number;
}

/** A server that has answered some writes, with its file and log as they are on disk while it runs. */
async function written(t: Test) {
  const file = `${t.testdir()}/e.sqlite`;
  const database = seededFile(file);
  const token = createToken(database, { name: "curator", scope: "write" });
  const frame = FRAME_HEADER + Number(database.connection.pragma("page_size", { simple: true }));
  database.close();
  const { url } = await serving(t, { ENTENTE_DB: file });
  const acknowledged: Acknowledged[] = [];
  for (let n = 0; n < WRITES; n++) {
    const id = `written-${n}`;
    const { status } = await postOrganization(url, token, id);
    if (status !== 201) throw new Error(`${id} got ${status}`);
    acknowledged.push({ id, logged: statSync(`${file}-wal`).size });
  }
  return { file, log: readFileSync(`${file}-wal`), frame, acknowledged };
}

t.test(
  "a log torn anywhere: every write that was answered before is there, and the file is whole",
  async (t) => {
    const { file, log, frame, acknowledged } = await written(t);
    const torn = `${file}.torn`;
    /** Opens the file with such a log, as a start does, and returns the ids of the written records. */
    const recovered = (bytes: Buffer, isChecked: boolean): string[] => {
      copyFileSync(file, torn);
      writeFileSync(`${torn}-wal`, bytes);
      const database = new Database(torn, { mustExist: true });
      const faults = isChecked
        ? check(database)
        : database.connection.pragma("quick_check", { simple: true });
      const sql = "SELECT id FROM organization WHERE id LIKE 'written-%' ORDER BY id";
      const ids = database.all({ sql, parameters: [] }).map(({ id }) => String(id));
      database.close();
      if (isChecked) t.strictSame(faults, []);
      else if (faults !== "ok") t.fail(`${bytes.length} bytes: ${faults}`);
      return ids;
    };
    const before = (end: number) => acknowledged.filter(({ logged }) => logged <= end).map(({ id }) => id);
    const garbage = Buffer.alloc(frame + 100, 0xa5);
    const ends: number[] = [];
    for (let end = LOG_HEADER; end <= log.length; end += frame) ends.push(end);
    t.equal(ends.at(-1), log.length, "the log has whole frames");
    t.strictSame(before(log.length).length, WRITES);
    for (const end of ends) {
      const kept = log.subarray(0, end);
      const isBoundary = acknowledged.some(({ logged }) => logged === end);
      const expected = before(end);
      t.strictSame(recovered(kept, isBoundary), expected, `cut after ${end} bytes`);
      t.strictSame(
        recovered(Buffer.concat([kept, garbage]), isBoundary),
        expected,
        `garbage after ${end} bytes`,
      );
      if (end === log.length) continue;
      t.strictSame(
        recovered(log.subarray(0, end + frame / 2), false),
        expected,
        `cut within a page, after ${end}`,
      );
      const next = Buffer.from(log.subarray(0, end + frame));
      next.writeUInt8(next.readUInt8(next.length - 1) ^ 1, next.length - 1);
      t.strictSame(recovered(next, false), expected, `a page that did not reach the disk, after ${end}`);
    }
  },
);
