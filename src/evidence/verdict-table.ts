// Verdicts as the table that `entente verify` prints.
import type { SourceVerdict } from "./verify.ts";

const COLUMNS = [
  "source",
  "text",
  "records",
  "spans",
  "failures",
  "sentences",
  "cited",
  "explained",
  "coverage",
] as const;

/** One row per source, then one line per failure. */
export function verdictTable(verdicts: readonly SourceVerdict[]): string {
  const rows = [COLUMNS.map(String), ...verdicts.map(cells)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
  const failures = verdicts.flatMap(({ source, failures }) =>
    failures.map((failure) => `${source}: ${failure}`),
  );
  const missing = verdicts
    .filter(({ text }) => text === "missing")
    .map(({ source }) => `${source}: its text is not here, so its spans were not read again`);
  return [...lines, ...missing, ...failures].join("\n");
}

function cells(verdict: SourceVerdict): string[] {
  const { source, text, records, spans, failures, sentences, cited, explained } = verdict;
  const coverage =
    sentences === 0 ? "no sentences" : `${Math.floor(((cited + explained) * 100) / sentences)} %`;
  return [
    source,
    text,
    ...[records, spans, failures.length, sentences, cited, explained].map(String),
    coverage,
  ];
}
