// Recognizes a file that is imported again by the same mapping: its rows say what they said, so none is read. What people
// made of its records since is reported as a full import reports it.
import { CURATOR, claimUnder, expandClaim, same } from "../claims/claim.ts";
import type { Database } from "../db/connection/database.ts";
import {
  areOthersRestored,
  lacksRecords,
  recordsClaimedBy,
  recordsClaimedByBoth,
  recordsClaimedSince,
} from "../db/reads/claimed.ts";
import { readClaimed, readClaims } from "../db/records/claims.ts";
import { arePairsSaidSince } from "../db/records/distinct-pairs.ts";
import { lastOfTransaction, revisionOf } from "../db/records/last-changes.ts";
import { lostId, mergedInto } from "../db/records/lost-ids.ts";
import { readRecord } from "../db/records/read-record.ts";
import { claimedAfter } from "../db/records/read-revisions.ts";
import { referenceFields } from "../db/records/references.ts";
import { registered } from "../db/records/registry.ts";
import type { Evidence, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { sources } from "../resources/sources.ts";
import { correctedHere, withPresentIds } from "../write/settle.ts";
import { UnreadableError } from "./complaints.ts";
import { ImportReport } from "./import-report.ts";
import type { Mapping } from "./mapping.ts";
import { openText } from "./read-text.ts";
import type { SameAs } from "./same-as.ts";
import { describedBy } from "./source-writer.ts";

interface DescribedFile {
  path: string;
  mapping: Mapping;
  sameAs: SameAs;
  sourceId?: string | undefined;
}

/** The report on a file that gives nothing new; null if its rows have to be read. */
export function sameAgain(
  database: Database,
  { path, mapping, sameAs, sourceId = mapping.source.id }: DescribedFile,
): ImportReport | null {
  const number = registered(database, sources.type, sourceId)?.number;
  const source = number === undefined ? undefined : readRecord(database, sources, sourceId);
  if (number === undefined || source === undefined) return null;
  const [only, ...others] = readClaims(database, number);
  const [cited] = source.evidence;
  const isIts = others.length === 0 && only?.origin === sourceId && only.says === undefined;
  if (!isIts || cited?.note !== describedBy(mapping)) return null;
  if (digestOfFile(path, mapping.encoding) !== source.values.text_sha256) return null;
  const header = mapping.format === "csv" ? (cited.row ?? 0) : 0;
  const report = new ImportReport();
  report.rows = Number(source.values.row_count) - header;
  for (const reason of reasonsOf(source.values.sentences)) {
    // A rejected row is written to a file again, and a row of a withdrawn record may give one again.
    if (/^(?:rejected: |the \w+ '[^']+' was )/.test(reason)) return null;
    if (/^repeats row \d+$/.test(reason)) report.repeated++;
    else if (reason !== "before the header") report.skipped++;
  }
  if (lacksRecords(database, sourceId, header) || lacksMerged(database, sourceId, header)) return null;
  const seq = lastOfTransaction(database, revisionOf(database, sources.type, sourceId) ?? 0);
  if (areOthersRestored(database, sourceId, seq) || isSaidOtherwise(database, sourceId, seq)) return null;
  // If people have said since that two records are two, claims of this file may name the wrong one: see `give-back.ts`.
  if (arePairsSaidSince(database, seq)) return null;
  const known = {
    database,
    lostId: (resource: Resource, id: string) => lostId(database, resource, id),
    registered: (type: string, id: string) => registered(database, type, id),
  };
  for (const _ of sameAs.toMerge(known, report)) return null;
  reportRecords(database, sourceId, sameAs, report);
  return report;
}

/** Whether a file no longer gives a record that was merged, or one into which others were merged. */
function lacksMerged(database: Database, sourceId: string, header: number): boolean {
  const cites = ({ source_id, row }: Evidence) => source_id === sourceId && row !== header;
  return [...recordsClaimedBy(database, sourceId, { merged: true })].some(({ type, id }) => {
    const resource = resourceOf(type);
    const claims = resource === undefined ? [] : (readClaimed(database, resource, id)?.claims ?? []);
    return claims.some(({ origin, evidence }) => origin === sourceId && !evidence.some(cites));
  });
}

/** The most records changed since for which it is worth while to compare what a file said. */
const MOST_CHANGED = 1000;

/**
 * Whether anything but an import of the file has changed what it says, such as a pack with another edition of it. Then
 * its records do not say what the file says.
 */
function isSaidOtherwise(database: Database, sourceId: string, seq: number): boolean {
  const changed = recordsClaimedSince(database, sourceId, seq, MOST_CHANGED + 1);
  if (changed.length > MOST_CHANGED) return true;
  const known = {
    anyMerged: true,
    referenceFields: (resource: Resource) => referenceFields(database, resources, resource),
    mergedInto: (type: string, id: string) => mergedInto(database, type, id),
  };
  return changed.some(({ type, id, given }) => {
    const resource = resourceOf(type);
    if (resource === undefined) return true;
    const before = claimedAfter(database, resource, given, seq);
    const said = [
      before?.claims.map((one) => expandClaim(before.record, one)) ?? [],
      readClaimed(database, resource, id)?.claims ?? [],
    ].map((claims) => claimUnder(claims, sourceId, given));
    const [then, now] = said.map((claim) => claim && withPresentIds(known, resource, claim));
    return !same(then, now);
  });
}

/** Null if the file cannot be read: an import says where. */
function digestOfFile(path: string, encoding: string): string | null {
  try {
    const text = openText(path, encoding);
    // The digest is that of everything that was read.
    for (const _ of text.pieces());
    return text.digest();
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

const reasonsOf = (sentences: unknown): string[] =>
  Array.isArray(sentences) ? sentences.map(({ reason }) => String(reason)) : [];

const byType = new Map(resources.map((resource) => [resource.type, resource]));
const resourceOf = (type: string): Resource | undefined => byType.get(type);

function reportRecords(database: Database, sourceId: string, sameAs: SameAs, report: ImportReport): void {
  const claimed = [...recordsClaimedBy(database, sourceId)];
  for (const { type } of claimed) report.count(resourceOf(type)?.path ?? type, "unchanged");
  for (const { type, id, given } of claimed) {
    const resource = resourceOf(type);
    const lost = given === id || resource === undefined ? undefined : lostId(database, resource, given);
    if (lost !== undefined && !sameAs.merged(lost)) report.leave(lost);
  }
  for (const { type, id } of recordsClaimedByBoth(database, sourceId, CURATOR)) {
    const resource = resourceOf(type);
    const fields = resource === undefined ? [] : correctedHere(database, resource, id, sourceId);
    if (resource !== undefined && fields.length > 0) report.keep(resource, id, fields);
  }
}
