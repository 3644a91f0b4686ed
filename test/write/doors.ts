// Every way to write an organization, and the faults that each reports: over HTTP; on the command line, which restores
// a former state; as a pack; as the seed; and as a row of a data file.

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Test } from "tap";
import { stringify } from "yaml";
import type { Database } from "../../src/db/connection/database.ts";
import { decodeText } from "../../src/evidence/source-text.ts";
import { ImportError } from "../../src/import/complaints.ts";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import { importRows } from "../../src/import/import-rows.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { Refusal } from "../../src/write/refusal.ts";
import { restoreRecord } from "../../src/write/withdraw-record.ts";
import { type FindText, write } from "../../src/write/writing.ts";
import { forgeEntry } from "../forge-entry.ts";
import { openWritable } from "../write-app.ts";

const organizations = resourceAt("organizations");
const ACTOR = { actor: "a test" };

/** The source that the organization cites, with a text that is public. */
export const SOURCE = "vietnam-japan-elevate-ties";
const TEXT = decodeText(Buffer.from("Two ships 🕊 sailed."));

/** A span of it, with its digest. */
export const span = (start: number, end: number, field: string | null = null): Citation => ({
  source_id: SOURCE,
  start,
  end,
  span_sha256: TEXT.spanDigest(start, end),
  field,
  basis: "stated",
  note: null,
});

interface Citation {
  source_id: string;
  start: number;
  end: number;
  span_sha256: string;
  field: string | null;
  basis: string;
  note: string | null;
}

/** An organization as it is sent. */
interface Sent {
  id: string;
  evidence: readonly Citation[];
  [member: string]: unknown;
}

/** The faults of a refused record: one line for each, which ends with what would be right. */
type Door = (sent: Sent) => Promise<string[]>;

/** All ways to write into one seeded file. Each has the text of the source. */
export async function openDoors(t: Test): Promise<{ doors: Record<string, Door>; database: Database }> {
  const on = await openWritable(
    t,
    {},
    {
      prepare: (writer) =>
        writer.run(
          "UPDATE source SET text_sha256 = ?, text_length = ? WHERE id = ?",
          TEXT.sha256,
          TEXT.length,
          SOURCE,
        ),
      tampers: true,
    },
  );
  on.database.texts = new Map([[SOURCE, TEXT]]);
  const folder = t.testdir();
  const findText: FindText = ({ text_sha256 }) => (text_sha256 === TEXT.sha256 ? TEXT : undefined);
  const options = { ...ACTOR, findText };
  const complaints = (load: () => unknown): string[] => {
    try {
      load();
      return [];
    } catch (error) {
      if (error instanceof ImportError)
        return error.complaints.map((line) => line.replace(/^[^:]*:(\d+: )?/, ""));
      throw error;
    }
  };
  const doors: Record<string, Door> = {
    HTTP: async (sent) => {
      const answer = await on.send("POST", "/v1/organizations", { body: sent });
      if (answer.statusCode === 201) return [];
      return on
        .problem(answer, answer.statusCode)
        .errors.map(
          ({ pointer, detail }) => `${pointer?.slice(1).replaceAll("/", ".") || "record"}: ${detail}`,
        );
    },
    "command line": async (sent) => {
      const of = { type: "organization", id: sent.id };
      const seq = forgeEntry(on.writer, { ...of, action: "created" });
      forgeEntry(on.writer, { ...of, action: "updated", former: sent });
      try {
        write(on.writer, options, (writing) => restoreRecord(writing, organizations, sent.id, String(seq)));
        return [];
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return error.faults.map(({ path, detail }) => `${path || "record"}: ${detail}`);
      } finally {
        on.writer.run("DELETE FROM change WHERE actor = 'x'");
      }
    },
    pack: async (sent) => {
      const path = join(folder, "organizations.ndjson");
      writeFileSync(path, `${JSON.stringify(sent)}\n`);
      const said = complaints(() => importPacks(on.writer, findPacks(path), options));
      rmSync(path);
      return said.map((line) => line.replace(`${sent.id}: `, ""));
    },
    seed: async (sent) => {
      const path = join(folder, "organizations.json");
      writeFileSync(path, JSON.stringify([sent]));
      const said = complaints(() => loadSeed(on.writer, folder, findText));
      rmSync(path);
      return said.map((line) => line.replace(`${sent.id}: `, ""));
    },
    row: async ({ id, evidence, ...fields }) => {
      const file = join(folder, "rows.data");
      const notes = evidence.map(({ note }, index) => [`note_${index}`, note]);
      writeFileSync(file, `${JSON.stringify({ id, ...fields, ...Object.fromEntries(notes) })}\n`);
      const names = Object.keys(fields);
      const mapping = {
        format: "ndjson",
        source: { id: "rows-of-tests", title: "Rows", summary: "Rows of a test.", language: "en" },
        columns: ["id", ...names, ...notes.map(([name]) => name)],
        record: {
          resource: "organizations",
          id: "{id}",
          fields: Object.fromEntries(names.map((name) => [name, `{${name}}`])),
          evidence: evidence.map(({ field, basis }, index) => ({ field, basis, note: `{note_${index}}` })),
        },
      };
      writeFileSync(join(folder, "map.yaml"), stringify(mapping));
      const said = complaints(() =>
        importRows(on.writer, { path: file, ...readMapping(join(folder, "map.yaml")) }, options),
      );
      rmSync(file);
      rmSync(join(folder, "map.yaml"));
      return said;
    },
  };
  return { doors, database: on.writer };
}
