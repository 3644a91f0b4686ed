// Keeps what an earlier edition of a data file gave and the present one does not: the records stay, and their citations
// say so. A person decides what becomes of them.
import { same } from "../claims/claim.ts";
import { recordsCiting } from "../db/reads/citations.ts";
import { recordsClaimedBy } from "../db/reads/claimed.ts";
import { readClaims } from "../db/records/claims.ts";
import type { Evidence } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { citedAnew } from "../write/earlier-editions.ts";
import { heldRecord, settle } from "../write/settle.ts";
import type { Edition, Writing } from "../write/writing.ts";
import type { ImportReport } from "./import-report.ts";
import type { Ledger } from "./ledger.ts";

interface Imported {
  sourceId: string;
  header: Edition["header"];
  /** SHA-256 of the earlier text; null if this is the same edition, whose rows are where they were. */
  earlier: string | null;
}

/**
 * Reports the records that this source gave and gives no more. If the edition is new, citations of rows that moved or are
 * gone cite its header, and their notes name the row and the edition. Call it when all rows are written.
 */
export function keepGone(
  writing: Writing,
  { sourceId, header, earlier }: Imported,
  { report, ledger }: { report: ImportReport; ledger: Ledger },
): void {
  const isMet = (number: number, id: string, given: string): boolean =>
    (given === id ? ledger.at(number) : ledger.atFormer(number, given)) !== undefined;
  for (const { number, type, id, given } of [...recordsClaimedBy(writing.database, sourceId)])
    if (type !== "source" && !isMet(number, id, given) && !ledger.isRefused(type, given))
      report.gone(type, given);
  if (earlier === null) return;
  const presentOf = ({ source_id }: Evidence) => (source_id === sourceId ? { header, earlier } : null);
  for (const { number, type, id } of [...recordsCiting(writing.database, sourceId)]) {
    const [only, ...others] = readClaims(writing.database, number);
    if (others.length === 0 && only?.origin === sourceId && isMet(number, id, only.id ?? id)) continue;
    const resource = resources.find((one) => one.type === type);
    const held = resource && heldRecord(writing, resource, id);
    if (resource === undefined || held === undefined) continue;
    const claims = held.claims.map((claim) =>
      claim.origin === sourceId && isMet(number, id, claim.id)
        ? claim
        : { ...claim, evidence: citedAnew(claim.evidence, presentOf) },
    );
    if (!same(claims, held.claims)) settle(writing, resource, id, claims, held.record);
  }
}

/**
 * Cites the editions that packs have brought in records that no pack gave: those of packs are written by then, and cite
 * them.
 */
export function citeEditions(writing: Writing): void {
  for (const [sourceId, edition] of writing.editions)
    for (const { number, type, id } of [...recordsCiting(writing.database, sourceId)]) {
      const resource = resources.find((one) => one.type === type);
      const held = resource && heldRecord(writing, resource, id);
      if (resource === undefined || held === undefined || writing.citedAnew.has(number)) continue;
      const claims = held.claims.map((claim) => ({
        ...claim,
        evidence: citedAnew(claim.evidence, ({ source_id }) => (source_id === sourceId ? edition : null)),
      }));
      if (!same(claims, held.claims)) settle(writing, resource, id, claims, held.record);
    }
}
