// Says what one row of a data file becomes, step by step, for the person who writes its mapping. Nothing is written.
import { ImportError, type Problem, problemWords, shown, UnreadableError, visible } from "./complaints.ts";
import { type DataRow, HeaderError, readRows } from "./data-rows.ts";
import type { ReadMapping } from "./read-mapping.ts";
import { openText } from "./read-text.ts";
import { NOWHERE } from "./row-complaints.ts";
import { type Step, Trace } from "./trace.ts";

/** The lines that explain a row; null if the file has no row of that number. Throws an ImportError where the file cannot be read. */
export function explainRow(path: string, mapping: ReadMapping, number: number): string[] | null {
  const row = findRow(path, mapping, (one) => one.number === number);
  if (row === null) return null;
  return [`row ${number}, line ${row.line} of ${path}`, ...explain(row, mapping)].map(visible);
}

/** The first row of a file that is the wanted one; null if none is. Throws an ImportError where the file cannot be read. */
export function findRow(
  path: string,
  { mapping }: Pick<ReadMapping, "mapping">,
  isIt: (row: DataRow) => boolean,
): DataRow | null {
  try {
    for (const row of readRows(openText(path, mapping.encoding).pieces(), mapping)) if (isIt(row)) return row;
    return null;
  } catch (error) {
    if (error instanceof HeaderError)
      throw new ImportError(error.complaints.map((one) => ({ file: path, ...one })));
    throw error instanceof UnreadableError ? error.of(path) : error;
  }
}

const PARTS = {
  before: "is before the header, and becomes nothing",
  header: "is the header",
  blank: "has no values, and becomes nothing",
} as const;

function explain(row: DataRow, mapping: ReadMapping): string[] {
  if (row.error !== null) return [`  is refused: ${row.error}`];
  if (row.part !== "row") return [`  ${PARTS[row.part]}`];
  const trace = new Trace();
  const mapped = mapping.observed(trace)(row.cells);
  const records = mapped.kind === "mapped" ? [...mapped.records, ...mapped.needs] : [];
  const built = records.map((draft) => ({ draft, built: draft.build(NOWHERE) }));
  const problems =
    mapped.kind === "wrong"
      ? mapped.problems
      : built.flatMap((one) => (one.built.ok ? [] : one.built.problems));
  return [
    "cells",
    ...mapping.mapping.columns.map((column, index) => `  ${column}: ${wordsFor(row.cells[index])}`),
    "steps",
    ...trace.steps.flatMap((step) => stepLines(step, mapping, 1)),
    ...(mapped.kind === "skipped" ? ["becomes nothing", `  ${mapped.reason}`] : []),
    ...built.flatMap(({ draft, built }) =>
      built.ok && problems.length === 0
        ? [
            `becomes ${draft.resource.path} ${draft.id}`,
            ...Object.entries(built.input.values)
              .filter(([name, value]) => name !== "id" && isGiven(value))
              .map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
            ...built.input.evidence.flatMap(({ note }) =>
              note === null ? [] : [`  with the note: ${note}`],
            ),
          ]
        : [],
    ),
    ...(problems.length === 0
      ? []
      : ["is refused", ...problems.map((one) => `  ${problemLine(one, mapping)}`)]),
  ];
}

const isGiven = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

const wordsFor = (value: unknown): string => shown(value) ?? "(empty)";

/** Text alone needs no explanation. */
function stepLines({ path, value, error, steps }: Step, mapping: ReadMapping, depth: number): string[] {
  const isOfInterest = depth === 1 || steps.length > 0 || error !== undefined;
  const result = error === undefined ? wordsFor(value) : `refused: ${error}`;
  const place = depth === 1 ? ` (${mapping.placeOf(path)})` : "";
  const own = isOfInterest ? [`${"  ".repeat(depth)}${path}: ${result}${place}`] : [];
  return [...own, ...steps.flatMap((step) => stepLines(step, mapping, depth + 1))];
}

function problemLine(problem: Problem, mapping: ReadMapping): string {
  const { value, path } = problem;
  return `${problemWords(problem, wordsFor(value))}${path === undefined ? "" : ` (${mapping.placeOf(path)})`}`;
}
