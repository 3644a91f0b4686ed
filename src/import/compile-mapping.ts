// Compiles a mapping to a program that makes records from rows. Refuses unknown resources, fields, tables and
// columns. All errors in a row are returned, never thrown.
import { citedNameFault } from "../resources/cited-field.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { writtenFields } from "../resources/fields.ts";
import { checkRecord } from "../write/check-record.ts";
import { compileExpression, compileReason } from "./compile-expression.ts";
import { compileFields, readFields, resourceOf } from "./compile-fields.ts";
import { type Problem, RowError, readEach } from "./complaints.ts";
import { compileTest } from "./condition.ts";
import {
  MappingError,
  memoized,
  type Names,
  type Observer,
  type Scope,
  scopeOf,
  type Value,
} from "./expression.ts";
import type { Condition, Mapping, RecordMapping } from "./mapping.ts";
import { listOf } from "./operator.ts";

type Built = { ok: true; input: RecordInput } | { ok: false; problems: Problem[] };

/** A record that a row gives or needs. A needed record is built only if it does not exist yet. */
export interface Draft {
  resource: Resource;
  id: string;
  build: (span: RowSpan) => Built;
  /** The columns that a field is computed from. */
  columnsOf: (field: string) => readonly string[];
}

/** The span that the records of a row cite. */
export interface RowSpan {
  source_id: string;
  start: number;
  end: number;
  span_sha256: string;
  row: number;
}

type MappedRow =
  | { kind: "skipped"; reason: string }
  | { kind: "wrong"; problems: Problem[] }
  | { kind: "mapped"; records: Draft[]; needs: Draft[] };

export type RowMapper = (cells: readonly Value[]) => MappedRow;

/** Throws a MappingError if the mapping names something unknown. An observer sees each step of each row. */
export function compileMapping(mapping: Mapping, observer?: Observer): RowMapper {
  const names: Names = {
    columns: new Map(mapping.columns.map((name, index) => [name, index])),
    values: new Map(),
    tables: mapping.tables,
    locals: new Map(),
    observer,
  };
  if (names.columns.size < mapping.columns.length)
    throw new MappingError("columns", "a column is named twice in the list");
  for (const [name, raw] of Object.entries(mapping.values)) {
    if (names.columns.has(name))
      throw new MappingError(
        `values.${name}`,
        "there is a column with this name: a name must mean one thing",
      );
    names.values.set(name, memoized(name, compileExpression(raw, `values.${name}`, names)));
  }
  for (const column of mapping.distinct)
    if (!names.columns.has(column))
      throw new MappingError("distinct", `'${column}' is none of the columns that the mapping lists`);
  const skips = mapping.skip.map(({ when, reason }, index) => ({
    applies: compileCondition(when, `skip.${index}.when`, names),
    reason: compileReason(reason, `skip.${index}.reason`, names),
  }));
  const record = compileRecords(mapping.record, "record", names);
  const needs = mapping.needs.map((need, index) => compileRecords(need, `needs.${index}`, names));
  return (cells) => {
    const scope = scopeOf(cells);
    const problems: Problem[] = [];
    if (observer?.isEager === true)
      for (const value of names.values.values()) gather([], () => value.read(scope));
    const reason = gather(problems, () => skips.find(({ applies }) => applies(scope))?.reason.read(scope));
    if (typeof reason === "string") return { kind: "skipped", reason };
    const records = gather(problems, () => record.drafts(scope)) ?? [];
    const needed = needs.flatMap((need) => gather(problems, () => need.drafts(scope)) ?? []);
    if (records.includes(null))
      problems.push({ columns: record.idColumns, value: null, message: "expected an id", path: "record.id" });
    if (problems.length === 0 && records.length === 0)
      problems.push({ columns: record.listColumns, value: null, message: NONE, path: "record.each" });
    if (problems.length > 0)
      return { kind: "wrong", problems: withoutRepetitions([...problems, ...record.problems(scope)]) };
    return { kind: "mapped", records: records.filter(isThere), needs: needed.filter(isThere) };
  };
}

const NONE = "expected an entry for `each` of `record`: a row becomes a record, or `skip` says why not";

const isThere = (draft: Draft | null): draft is Draft => draft !== null;

/** Undefined if the row has errors, which are added to `problems`. */
function gather<T>(problems: Problem[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    problems.push(...error.all);
    return undefined;
  }
}

/** An error in a named value appears wherever the value is used, and in each record of the row: report it once. */
export const withoutRepetitions = (problems: readonly Problem[]): Problem[] => [
  ...new Map(
    problems.map((one) => [JSON.stringify([one.columns, String(one.value), one.message]), one]),
  ).values(),
];

function compileCondition({ of, ...test }: Condition, path: string, names: Names) {
  const value = compileExpression(of, `${path}.of`, names);
  const passes = compileTest(test, path, names.tables);
  return (scope: Scope): boolean => passes(value.read(scope));
}

interface RecordsProgram {
  idColumns: readonly string[];
  /** The columns of the list that `each` iterates over. */
  listColumns: readonly string[];
  /** The records of a row. Null stands for a record without an id, which is not made. */
  drafts: (scope: Scope) => (Draft | null)[];
  /** The errors in their fields. */
  problems: (scope: Scope) => Problem[];
}

/** One record per row, or with `each` one per entry of a list. */
function compileRecords(mapping: RecordMapping, path: string, names: Names): RecordsProgram {
  const { each, as } = mapping;
  if (each === undefined && as === undefined) {
    const { idColumns, draft, problems } = compileRecord(mapping, path, names);
    return { idColumns, listColumns: [], drafts: (scope) => [draft(scope)], problems };
  }
  if (as === undefined) throw new MappingError(path, "has `each` and no `as`, which names an entry");
  if (each === undefined) throw new MappingError(path, "has `as` and no `each`, whose entries it names");
  const list = compileExpression(each, `${path}.each`, names);
  const locals = new Map([[as, list.columns]]);
  const { idColumns, draft, problems } = compileRecord(mapping, path, { ...names, locals });
  const scopesOf = (scope: Scope): Scope[] =>
    listOf(list.read(scope)).map((entry) => ({
      ...scope,
      locals: new Map([[as, entry]]),
      unread: [],
      row: scope,
    }));
  return {
    idColumns,
    listColumns: list.columns,
    drafts: (scope) => readEach(scopesOf(scope), draft),
    problems: (scope) => (gather([], () => scopesOf(scope)) ?? []).flatMap(problems),
  };
}

interface RecordProgram {
  idColumns: readonly string[];
  draft: (scope: Scope) => Draft | null;
  problems: (scope: Scope) => Problem[];
}

function compileRecord(mapping: RecordMapping, path: string, names: Names): RecordProgram {
  const resource = resourceOf(mapping.resource, `${path}.resource`);
  const id = compileExpression(mapping.id, `${path}.id`, names);
  const fields = compileFields(resource, mapping, path, names);
  const evidence = mapping.evidence.map(({ field, basis, note }, index) => {
    const fault = field === null ? null : citedNameFault(writtenFields(resource.fields), field);
    if (fault !== null) throw new MappingError(`${path}.evidence.${index}.field`, fault);
    return { field, basis, note: compileExpression(note, `${path}.evidence.${index}.note`, names) };
  });
  const columnsOf = (field: string) => (field === "id" ? id : fields[field])?.columns ?? [];
  const draft = (scope: Scope): Draft | null => {
    const value = id.read(scope);
    if (value === null) return null;
    const build = (span: RowSpan): Built => {
      const { values, problems } = readFields(fields, scope);
      if (problems.length > 0) return { ok: false, problems: withoutRepetitions(problems) };
      const cited = evidence
        .filter(({ field }) => field === null || isGiven(values[field.split(".")[0] ?? ""]))
        .map(({ field, basis, note }) => ({ ...span, field, basis, note: note.read(scope) }));
      if (path === "record") noteUnread(cited, scope);
      const checked = checkRecord(resource, { id: value, ...values, evidence: cited });
      if (checked.ok) return { ok: true, input: checked.record };
      return {
        ok: false,
        problems: checked.faults.map(({ path: at, detail }) => {
          const [field = ""] = at.split(".");
          return {
            columns: columnsOf(field || "id"),
            value: field === "id" || field === "" ? value : values[field],
            message: `${resource.path}: ${at || "id"}: ${detail}`,
            path: Object.hasOwn(fields, field) ? `${path}.fields.${field}` : `${path}.id`,
          };
        }),
      };
    };
    return { resource, id: String(value), build, columnsOf };
  };
  return { idColumns: id.columns, draft, problems: (scope) => readFields(fields, scope).problems };
}

/**
 * Says in the citation for the record as a whole which cells of the row were not read. Records that the row needs are
 * made by whichever row names them first, so they say nothing of it.
 */
function noteUnread(cited: { field: string | null; note: Value }[], { unread, row }: Scope): void {
  const all = [...new Set([...(row?.unread ?? []), ...unread])];
  if (all.length === 0) return;
  for (const one of cited)
    if (one.field === null) one.note = [one.note, ...all].filter((part) => part !== null).join(" ");
}

const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
