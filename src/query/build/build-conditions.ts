// Conditions → SQL. All conditions on one list entry or one linked record share a subquery.
import { listTable } from "../../resources/storage.ts";
import { type EntriesOf, type FilterParameter, filterParameters, type Reach } from "../filter-parameters.ts";
import { keptForms } from "../kept-forms.ts";
import { type Bound, type Conditions, equalTo, type Filter, type ListQuery } from "../list-query.ts";
import type { DateMatch, FilterValue } from "../operators.ts";
import { type Sql, sql } from "../sql.ts";
import { withinBudget } from "../sqlite/budget.ts";
import { searchCondition } from "../sqlite/full-text.ts";

/**
 * `where` with its conditions, or nothing. A list without conditions is read along an index, up to the end of its page;
 * `isLong` says that it is not, so that the time limit is checked.
 */
export const where = (conditions: readonly Sql[], isLong = conditions.length > 0): Sql =>
  isLong ? sql` where ${sql.join([withinBudget, ...conditions], " and ")}` : sql``;

/** All conditions that a row must meet to be on the list. */
export const buildConditions = (query: ListQuery): Sql[] => [
  ...conditionsOf(query, query.match),
  ...(query.search === null ? [] : [searchCondition(query.search)]),
];

/** The list entries that meet the filters, as `record_id` and the named columns. */
export const entriesThatMeet = (
  table: string,
  columns: readonly string[],
  filters: readonly Filter[],
  match: DateMatch,
): Sql =>
  sql`select ${sql.join(["record_id", ...columns].map(sql.ref))} from ${sql.ref(table)} where ${sql.join(filterConditions(filters, match), " and ")}`;

const conditionsOf = ({ filters, bound }: Conditions, match: DateMatch): Sql[] => [
  ...filterConditions(filters, match, filters.some(narrows) || bound.some(({ absent }) => !absent)),
  ...bound.flatMap((one) => boundConditions(one, match)),
];

/**
 * Without statistics, SQLite takes any index that fits: of the visits of one person that were state visits, it reads all
 * state visits. So if other conditions narrow the list, a coarse one is written as a test, which no index serves.
 */
const filterConditions = (
  filters: readonly Filter[],
  match: DateMatch,
  isNarrow = filters.some(narrows),
): Sql[] =>
  filters.flatMap((filter) =>
    filter.groups.map((values) => {
      const met = condition(filter, values, match);
      return isCoarse(filter) && (isNarrow || isUsual(filter, values)) ? sql`(${met}) is true` : met;
    }),
  );

const isEquality = ({ parameter: { operator } }: Filter): boolean => operator.name === "equals";

/** Whether few records meet a filter, as far as its declaration says. */
function narrows(filter: Filter): boolean {
  const { operator, field, target } = filter.parameter;
  const selects = isEquality(filter) || (target.list !== null && operator.takes !== "boolean");
  return selects && operator.negated !== true && field.coarse !== true;
}

const isCoarse = (filter: Filter): boolean =>
  isEquality(filter) && filter.parameter.field.coarse === true && filter.parameter.target.list === null;

/** Whether nearly all rows may meet it. */
const isUsual = ({ parameter: { field } }: Filter, values: readonly FilterValue[]): boolean =>
  field.usual !== undefined && values.includes(field.usual);

const boundConditions = ({ reach, absent, each }: Bound, match: DateMatch): Sql[] =>
  each.map((conditions) => {
    const found = reachOne(reach, conditions, match);
    return absent ? complement(found) : found;
  });

function condition({ parameter }: Filter, values: readonly FilterValue[], match: DateMatch): Sql {
  const { operator, target, field } = parameter;
  const { list, column } = target;
  if (list === null) {
    const met = indexed(parameter, values, operator.condition(column, values, match, field.tree));
    return operator.negated ? complement(met) : met;
  }
  const empty = operator.takes === "boolean" && values[0] === false;
  const entry = operator.condition(column, empty ? [true] : values, match, field.tree);
  const met = inEntries(list, entry);
  return operator.negated || empty ? complement(met) : met;
}

/** The condition that a record has an entry which meets another one. */
function inEntries({ table, key, records }: EntriesOf, met: Sql): Sql {
  const numbers = sql`select ${sql.ref("record_id")} from ${sql.ref(table)} where ${met}`;
  const named =
    records === undefined
      ? numbers
      : sql`select ${sql.ref("id")} from ${sql.ref(records)} where ${sql.ref("number")} in (${numbers})`;
  return sql`${sql.ref(key)} in (${named})`;
}

/** A condition on values, with what lets SQLite find their rows through an index that does not have them as such. */
function indexed(
  { operator, target, field }: FilterParameter,
  values: readonly FilterValue[],
  met: Sql,
): Sql {
  const { found, usual } = field;
  if (operator.takes !== "values") return met;
  if (found !== undefined) {
    const kept = [...new Set(values.flatMap((value) => keptForms[found.as](String(value))))];
    const there = operator.condition("value", kept, "overlap");
    return sql`${sql.ref(found.by)} in (select ${sql.ref("record_id")} from ${sql.ref(found.through)} where ${there}) and ${met}`;
  }
  if (usual === undefined || values.includes(usual)) return met;
  // The index of the other values has this condition.
  return sql`${sql.ref(target.column)} <> ${sql.lit(usual)} and ${met}`;
}

/** The condition that a single entry or linked record meets all of the conditions. */
function reachOne(reach: Reach, conditions: Conditions, match: DateMatch): Sql {
  if ("list" in reach)
    return sql`${sql.ref("number")} in (${entriesThatMeet(reach.list, [], conditions.filters, match)})`;
  const { link, from, to } = reach;
  const ofTypes = "by" in link && link.types ? [equalTo(to, "record_type", link.types)] : [];
  const met = conditionsOf({ ...conditions, filters: [...conditions.filters, ...ofTypes] }, match);
  if ("from" in link) {
    const ids = sql`select ${sql.ref("id")} from ${sql.ref(to.view)}${where(met)}`;
    const [name = "", part] = link.from.split(".");
    const field = from.fields[name];
    if (part === undefined && field?.kind !== "list") return sql`${sql.ref(name)} in (${ids})`;
    return sql`${sql.ref("number")} in (select ${sql.ref("record_id")} from ${sql.ref(listTable(from, name))} where ${sql.ref(part ?? "value")} in (${ids}))`;
  }
  const back = filterParameters(to).get(link.by)?.target;
  if (back === undefined) throw new Error(`${to.path} has no filter '${link.by}' for a link to use`);
  const rows = sql`from ${sql.ref(to.view)}${where(met)}`;
  if (back.list === null) return sql`${sql.ref("id")} in (select ${sql.ref(back.column)} ${rows})`;
  return sql`${sql.ref("id")} in (select ${sql.ref(back.column)} from ${sql.ref(back.list.table)} where ${sql.ref("record_id")} in (select ${sql.ref("number")} ${rows}))`;
}

const complement = (met: Sql): Sql => sql`(${met}) is not true`;
