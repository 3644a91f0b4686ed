// Derives what each origin says of a record from the history of an older file, which did not keep it. Loads are told from
// curators by their authors: the seed has one of its own, and who wrote the source of a data file imported its rows.
import { type Claim, CURATOR, compressClaim, isUnknown, same } from "../../claims/claim.ts";
import type { RecordInput, Resource } from "../../resources/define-resource.ts";
import type { Database } from "../connection/database.ts";
import { writeClaims } from "../records/claims.ts";
import { readRecord, recordOfJson } from "../records/read-record.ts";

const SEED = "seed";

/** Derives the claims on all records that have none, from the records and from the log. Neither is changed. */
export function deriveClaims(database: Database, resources: readonly Resource[]): void {
  const loaders = loadersOf(database);
  for (const resource of resources) {
    if (resource.table === null) continue;
    const rows = database.all({
      sql: "SELECT number, id FROM record WHERE type = ? AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.number = record.number) ORDER BY number",
      parameters: [resource.type],
    });
    for (const { number, id } of rows) {
      const record = readRecord(database, resource, String(id));
      if (record === undefined) continue;
      const claims = claimsOn(record, historyOf(database, resource, record, loaders));
      writeClaims(
        database,
        database,
        Number(number),
        claims.map((claim) => compressClaim(record, claim)),
        true,
      );
    }
  }
}

/** Authors of loads. An upgrade of the schema is written by `entente`. */
const loadersOf = (database: Database): ReadonlySet<string> =>
  new Set([
    SEED,
    "entente",
    ...database
      .all({
        sql: "SELECT DISTINCT actor FROM change WHERE type = 'source' AND id IN (SELECT id FROM source WHERE row_count IS NOT NULL)",
        parameters: [],
      })
      .map(({ actor }) => String(actor)),
  ]);

interface History {
  isSeeded: boolean;
  /** The fields that were last changed by a curator. */
  touched: ReadonlySet<string>;
}

function historyOf(
  database: Database,
  { type }: Resource,
  record: RecordInput,
  loaders: ReadonlySet<string>,
): History {
  const entries = database.all({
    sql: "SELECT actor, action, former FROM change WHERE type = ? AND id = ? ORDER BY seq",
    parameters: [type, record.id],
  });
  const touched = new Set<string>();
  for (const [place, { actor, action, former }] of entries.entries()) {
    if (action !== "updated" || typeof former !== "string") continue;
    const next = entries[place + 1]?.former;
    const before = recordOfJson(former);
    const after = typeof next === "string" ? recordOfJson(next) : record;
    for (const [name, value] of Object.entries(after.values)) {
      if (same(value, before.values[name])) continue;
      if (loaders.has(String(actor))) touched.delete(name);
      else touched.add(name);
    }
  }
  return { isSeeded: entries.some(({ actor }) => actor === SEED), touched };
}

/** Data files say what their rows are cited for; the rest is from the seed or, if this never had the record, a curator. */
function claimsOn(record: RecordInput, { isSeeded, touched }: History): Claim[] {
  const { id, values, evidence } = record;
  const files = [
    ...new Set(evidence.flatMap(({ row, source_id }) => (row === undefined ? [] : [source_id]))),
  ];
  const origins = [...files, ...(isSeeded ? [SEED] : [])];
  const rest = evidence.filter(({ row }) => row === undefined);
  const claims = origins.map((origin): Claim => {
    const cited =
      origin === SEED && isSeeded && !files.includes(SEED)
        ? rest
        : evidence.filter(({ row, source_id }) => row !== undefined && source_id === origin);
    const otherwise = new Set(
      cited.flatMap(({ field, value }) => (value === undefined ? [] : field?.split(".")[0])),
    );
    const said = Object.entries(values).filter(
      ([name, value]) => name !== "id" && !isUnknown(value) && !otherwise.has(name),
    );
    return { origin, id, values: Object.fromEntries(said), evidence: cited, removed: [] };
  });
  const isCurated = origins.length === 0;
  const own = Object.entries(values).filter(
    ([name, value]) => name !== "id" && (touched.has(name) || (isCurated && !isUnknown(value))),
  );
  const ownEvidence = isSeeded ? [] : rest;
  return own.length === 0 && ownEvidence.length === 0
    ? claims
    : [
        ...claims,
        { origin: CURATOR, id, values: Object.fromEntries(own), evidence: ownEvidence, removed: [] },
      ];
}
