// A list query → SQL. Pages pick ids and sort keys only; the records themselves are read by id.
import { type CompiledQuery, type RawBuilder, sql } from "kysely";
import { compile } from "./compile.ts";
import type { Filter, ListQuery, SortKey, SortTerm } from "./list-query.ts";
import type { DateMatch, FilterValue } from "./operators.ts";

type Condition = RawBuilder<boolean>;

/** The ids of one page and their sort keys (`key_0` …); one row more than the limit where there is a next page. */
export function buildPage(query: ListQuery): CompiledQuery {
  const { resource, sort, after, limit } = query;
  const conditions = buildConditions(query);
  if (after !== null) conditions.push(buildKeyset(sort, after));
  const keys = sort.map((term, index) => sql`${sortKey(term)} as ${sql.ref(`key_${index}`)}`);
  const order = sort.map((term) => sql`${sortKey(term)} ${term.descending ? sql`desc` : sql`asc`}`);
  return compile(
    sql`select ${sql.ref("id")}, ${sql.join(keys)} from ${sql.table(resource.view)}${where(conditions)} order by ${sql.join(order)} limit ${limit + 1}`,
  );
}

/** How many records match, whatever the page. */
export function buildCount(query: ListQuery): CompiledQuery {
  return compile(
    sql`select count(*) as ${sql.ref("total")} from ${sql.table(query.resource.view)}${where(buildConditions(query))}`,
  );
}

/** Whole records by id, in no order. */
export function buildRecords(view: string, ids: readonly string[]): CompiledQuery {
  return compile(
    sql`select * from ${sql.table(view)} where ${sql.ref("id")} in (select value from json_each(${JSON.stringify(ids)}))`,
  );
}

const where = (conditions: readonly Condition[]) =>
  conditions.length === 0 ? sql`` : sql` where ${sql.join(conditions, sql` and `)}`;

const buildConditions = ({ filters, match }: ListQuery): Condition[] =>
  filters.flatMap((filter) => filter.groups.map((values) => buildCondition(filter, values, match)));

function buildCondition({ parameter }: Filter, values: readonly FilterValue[], match: DateMatch): Condition {
  const { operator, target } = parameter;
  const { list, column } = target;
  if (list === null) {
    const condition = operator.condition(column, values, match);
    return operator.negated ? complement(condition) : condition;
  }
  const absent = operator.takes === "boolean" && values[0] === false;
  const entry = operator.condition(column, absent ? [true] : values, match);
  const condition = sql<boolean>`${sql.ref(list.key)} in (select ${sql.ref("record_id")} from ${sql.table(list.table)} where ${entry})`;
  return operator.negated || absent ? complement(condition) : condition;
}

const complement = (condition: Condition): Condition => sql<boolean>`(${condition}) is not true`;

const sortKey = ({ column, unknownAs }: SortTerm) =>
  unknownAs === null ? sql`${sql.ref(column)}` : sql`ifnull(${sql.ref(column)}, ${sql.lit(unknownAs)})`;

/** Row values where all terms run one way, since only those use an index; spelled out otherwise. */
function buildKeyset(sort: readonly SortTerm[], after: SortKey): Condition {
  const [first] = sort;
  if (sort.every((term) => term.descending === first?.descending)) {
    const comparison = first?.descending ? sql`<` : sql`>`;
    return sql<boolean>`(${sql.join(sort.map(sortKey))}) ${comparison} (${sql.join(after)})`;
  }
  const alternatives = sort.map((term, index) => {
    const equal = sort.slice(0, index).map((before, at) => sql`${sortKey(before)} = ${after[at]}`);
    const beyond = sql`${sortKey(term)} ${term.descending ? sql`<` : sql`>`} ${after[index]}`;
    return sql`(${sql.join([...equal, beyond], sql` and `)})`;
  });
  return sql<boolean>`(${sql.join(alternatives, sql` or `)})`;
}
