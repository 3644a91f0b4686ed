// Reads records to compare them with one another, in blocks: those that agree in the fields that two records of one thing
// always agree in.
import { z } from "zod";
import { sql } from "../../query/sql.ts";
import type { Duplicates, Resource } from "../../resources/define-resource.ts";
import { storageOf } from "../../resources/storage.ts";
import type { Database } from "../connection/database.ts";

/** The values that the records of a block agree in. */
export type Block = readonly (string | null)[];

const blockRow = z.record(z.string(), z.string().nullable());

/** The blocks with more than one record. Records in which one of the fields is unknown are in none. */
export function blocksOf(database: Database, { table }: Resource, { within }: Duplicates): Block[] {
  if (within.length === 0) return [[]];
  const fields = sql.join(within.map(sql.ref));
  const known = sql.join(
    within.map((name) => sql`${sql.ref(name)} is not null`),
    " and ",
  );
  return database
    .all(
      sql`select ${fields} from ${sql.ref(table ?? "")} where ${known} group by ${fields} having count(*) > 1`,
    )
    .map((row) => Object.values(blockRow.parse(row)));
}

const ofBlock = (within: readonly string[], block: Block) =>
  sql.join(
    [sql`1`, ...within.map((name, place) => sql`${sql.ref(name)} = ${block[place] ?? null}`)],
    " and ",
  );

/** The values of a field, or of a part of a list, as a JSON array without nulls. */
function valuesAt(resource: Resource, at: string) {
  const [field = "", part = "value"] = at.split(".");
  const list = storageOf(resource).lists.find((one) => one.field === field);
  if (list === undefined)
    return sql`json(case when ${sql.ref(`r.${field}`)} is null then '[]' else json_array(${sql.ref(`r.${field}`)}) end)`;
  return sql`json((select json_group_array(${sql.ref(`l.${part}`)}) from ${sql.ref(list.table)} l where l.record_id = r.number and ${sql.ref(`l.${part}`)} is not null))`;
}

/** The values of several, each as a list of its own. */
const valuesOf = (resource: Resource, all: readonly string[]) =>
  sql`json_array(${sql.join(all.map((at) => valuesAt(resource, at)))})`;

const lists = z.array(z.array(z.string()));
const jsonLists = z.string().transform((json) => lists.parse(JSON.parse(json)));

const alike = z.object({ number: z.number(), id: z.string(), shares: jsonLists });

const named = alike.extend({
  names: jsonLists.transform((names) => names.flat()),
  /** The dates in its lists, such as when an office is attested (EDTF). */
  dates: jsonLists.transform((dates) => dates.flat()),
});
type NamedRow = z.infer<typeof named>;

/** The dates in the lists of a resource: `offices.attested`. */
const datesIn = ({ fields }: Resource): string[] =>
  Object.entries(fields).flatMap(([field, { fields: parts = {} }]) =>
    Object.keys(parts).flatMap((part) => (parts[part]?.kind === "edtf" ? `${field}.${part}` : [])),
  );

/** The next named records of a block, in the order of their numbers: after `after`, at most `most`. */
export function namedRows(
  database: Database,
  resource: Resource,
  { within, shares }: Duplicates,
  block: Block,
  after: number,
  most: number,
): NamedRow[] {
  return z.array(named).parse(
    database.all(sql`select number, id, ${valuesOf(resource, resource.names ?? [])} as names,
      ${valuesOf(resource, shares)} as shares, ${valuesOf(resource, datesIn(resource))} as dates
      from ${sql.ref(resource.table ?? "")} r where ${ofBlock(within, block)} and number > ${after}
      order by number limit ${most}`),
  );
}

const dated = alike.extend({ title: z.string(), from: z.string(), to: z.string() });
type DatedRow = z.infer<typeof dated>;

/** The next dated records of a block, in the order of their first days. Records without a first or last day are left out. */
export function datedRows(
  database: Database,
  resource: Resource,
  { within, shares }: Duplicates,
  block: Block,
  after: { from: string; number: number },
  most: number,
): DatedRow[] {
  const [from, to] = [sql.ref(`r.${resource.date}_min`), sql.ref(`r.${resource.date}_max`)];
  return z.array(dated).parse(
    database.all(sql`select number, id, title, ${from} as "from", ${to} as "to", ${valuesOf(resource, shares)} as shares
      from ${sql.ref(resource.table ?? "")} r where ${ofBlock(within, block)} and ${to} is not null
      and (ifnull(${from}, ''), number) > (${after.from}, ${after.number}) and ${from} is not null
      order by ifnull(${from}, ''), number limit ${most}`),
  );
}

const years = z.object({ id: z.string(), first: z.string().nullable(), last: z.string().nullable() });

/** The first and last day of the dated records that refer to each of these, by id. Those without are left out. */
export function daysOfReferring(
  database: Database,
  resources: readonly Resource[],
  { links }: Resource,
  ids: readonly string[],
): Map<string, [first: string, last: string]> {
  const found = new Map<string, [string, string]>();
  for (const link of Object.values(links)) {
    const from = resources.find(({ path }) => path === link.to);
    if (!("by" in link) || from === undefined || from.table === null || from.date === null) continue;
    if (from.fields[from.date]?.computed === true) continue;
    for (const row of database.all(referring(from, link.by, ids))) {
      const { id, first, last } = years.parse(row);
      if (first === null || last === null) continue;
      const [before, after] = found.get(id) ?? [first, last];
      found.set(id, [first < before ? first : before, last > after ? last : after]);
    }
  }
  return found;
}

function referring(from: Resource, by: string, ids: readonly string[]) {
  const [field = "", part = "value"] = by.split(".");
  const list = storageOf(from).lists.find((one) => one.field === field);
  const [table, date] = [sql.ref(from.table ?? ""), from.date ?? ""];
  const dates = sql`min(${sql.ref(`r.${date}_min`)}) as first, max(ifnull(${sql.ref(`r.${date}_max`)}, ${sql.ref(`r.${date}_min`)})) as last`;
  const these = sql`(select value from json_each(${JSON.stringify(ids)}))`;
  if (list === undefined)
    return sql`select ${sql.ref(`r.${field}`)} as id, ${dates} from ${table} r where ${sql.ref(`r.${field}`)} in ${these} group by 1`;
  return sql`select ${sql.ref(`l.${part}`)} as id, ${dates} from ${sql.ref(list.table)} l join ${table} r on r.number = l.record_id where ${sql.ref(`l.${part}`)} in ${these} group by 1`;
}
