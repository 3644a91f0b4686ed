// Keeps what an earlier edition of a data file gave and the present one does not: the records stay, and their citations
// say so. A person decides what becomes of them.
import { type Claim, same } from "../claims/claim.ts";
import { recordsCiting } from "../db/reads/citations.ts";
import { recordsClaimedBy } from "../db/reads/claimed.ts";
import { readClaims } from "../db/records/claims.ts";
import type { Evidence } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { citationKey } from "../resources/written-record.ts";
import { heldRecord, settle } from "../write/settle.ts";
import type { Writing } from "../write/writing.ts";
import type { ImportReport } from "./import-report.ts";
import type { Ledger } from "./ledger.ts";

interface Edition {
  sourceId: string;
  /** A row of the present edition to cite for what it does not give: its header. */
  header: Pick<Evidence, "start" | "end" | "span_sha256" | "row">;
  /** SHA-256 of the earlier text; null if this is the same edition, whose rows are where they were. */
  earlier: string | null;
}

/**
 * Reports the records that this source gave and gives no more. If the edition is new, citations of rows that moved or are
 * gone cite its header, and their notes name the row and the edition. Call it when all rows are written.
 */
export function keepGone(
  writing: Writing,
  edition: Edition,
  { report, ledger }: { report: ImportReport; ledger: Ledger },
): void {
  const { sourceId, earlier } = edition;
  const isMet = (number: number, id: string, given: string): boolean =>
    (given === id ? ledger.at(number) : ledger.atFormer(number, given)) !== undefined;
  for (const { number, type, id, given } of [...recordsClaimedBy(writing.database, sourceId)])
    if (type !== "source" && !isMet(number, id, given)) report.gone(type, id);
  if (earlier === null) return;
  for (const { number, type, id } of [...recordsCiting(writing.database, sourceId)]) {
    const [only, ...others] = readClaims(writing.database, number);
    if (others.length === 0 && only?.origin === sourceId && isMet(number, id, only.id ?? id)) continue;
    const resource = resources.find((one) => one.type === type);
    const held = resource && heldRecord(writing, resource, id);
    if (resource === undefined || held === undefined) continue;
    const claims = held.claims.map((claim) =>
      claim.origin === sourceId && isMet(number, id, claim.id) ? claim : citedAnew(claim, edition),
    );
    if (!same(claims, held.claims)) settle(writing, resource, id, claims, held.record);
  }
}

/** The claim with citations of the header in place of those of rows of the earlier edition. */
function citedAnew(claim: Claim, { sourceId, header, earlier }: Edition): Claim {
  const evidence = claim.evidence.map((citation): Evidence => {
    if (citation.source_id !== sourceId) return citation;
    const { source_id, field, value, note } = citation;
    return {
      source_id,
      start: header.start,
      end: header.end,
      span_sha256: header.span_sha256,
      field,
      basis: "inferred",
      note:
        note !== null && NOTED.test(note)
          ? note
          : `Row ${citation.row} of an earlier edition gave it, whose text has the SHA-256 ${earlier}. The present one does not.`,
      ...(value === undefined ? {} : { value }),
      row: header.row,
    };
  });
  return { ...claim, evidence: [...new Map(evidence.map((one) => [citationKey(one), one])).values()] };
}

const NOTED =
  /^Row \d+ of an earlier edition gave it, whose text has the SHA-256 [0-9a-f]{64}\. The present one does not\.$/;
