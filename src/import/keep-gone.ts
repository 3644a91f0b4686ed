// Keeps what an earlier edition of a data file gave and the present one does not: the records stay, and their citations
// say so. A person decides what becomes of them.
import { type Claim, same } from "../claims/claim.ts";
import { recordsCiting } from "../db/reads/citations.ts";
import { recordsClaimedBy } from "../db/reads/claimed.ts";
import { readClaims } from "../db/records/claims.ts";
import type { Evidence } from "../resources/define-resource.ts";
import { citedAnew } from "../write/earlier-editions.ts";
import { heldOf, settle } from "../write/settle.ts";
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
  // In a large load, the last rows may wait to be inserted.
  writing.change.session?.flush();
  for (const { number, type, id, given } of [...recordsClaimedBy(writing.database, sourceId)])
    if (type !== "source" && !isMet(number, id, given) && !ledger.isRefused(type, given))
      report.gone(type, given);
  if (earlier === null) return;
  citeEdition(
    writing,
    sourceId,
    { header, earlier },
    {
      isDone: ({ number, id }) => {
        const [only, ...others] = readClaims(writing.database, number);
        return others.length === 0 && only?.origin === sourceId && isMet(number, id, only.id ?? id);
      },
      fits: ({ number, id }, claim) => claim.origin === sourceId && isMet(number, id, claim.id),
    },
  );
}

/**
 * Cites the editions that packs have brought in records that no pack gave: those of packs are written by then, and cite
 * them.
 */
export function citeEditions(writing: Writing): void {
  for (const [sourceId, edition] of writing.editions)
    citeEdition(writing, sourceId, edition, {
      isDone: ({ number }) => writing.citedAnew.has(number),
      fits: () => false,
    });
}

interface Citing {
  number: number;
  type: string;
  id: string;
}

/** Cites an edition of a source in place of earlier ones, except in records that are done and in claims that fit it. */
function citeEdition(
  writing: Writing,
  sourceId: string,
  edition: Edition,
  { isDone, fits }: { isDone: (record: Citing) => boolean; fits: (record: Citing, claim: Claim) => boolean },
): void {
  const editionOf = ({ source_id }: Evidence) => (source_id === sourceId ? edition : null);
  for (const record of [...recordsCiting(writing.database, sourceId)]) {
    if (isDone(record)) continue;
    const held = heldOf(writing, record);
    if (held === undefined) continue;
    const claims = held.claims.map((claim) =>
      fits(record, claim) ? claim : { ...claim, evidence: citedAnew(claim.evidence, editionOf) },
    );
    if (!same(claims, held.claims)) settle(writing, held.resource, record.id, claims, held.record);
  }
}
