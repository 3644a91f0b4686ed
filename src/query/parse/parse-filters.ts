// The filters of a query string → filters with typed values. Refuses unknown names and suggests the one that was
// probably meant.
import type { Resource } from "../../resources/define-resource.ts";
import { ABSENT, type FilterParameter, filterNames, findFilter } from "../filter-parameters.ts";
import type { Filter } from "../list-query.ts";
import { invalid, parseFilterValues } from "./parse-value.ts";
import { type Complaints, type RawQuery, refuseUnknown, unknownParameter } from "./raw-query.ts";

/** The most filters in one query, counting repeats and each date. SQLite limits the depth of an expression to 1,000. */
const MAX_CONDITIONS = 200;

/** All filters, in order. `others` are the names of the other parameters. */
export function parseFilters(
  resource: Resource,
  raw: RawQuery,
  others: readonly string[],
  complaints: Complaints,
): Filter[] {
  let conditions = 0;
  return [...raw].flatMap(([name, texts]) => {
    const parameter = findFilter(resource, name);
    if (parameter === undefined) {
      if (!others.includes(name)) refuse(resource, name, others, complaints);
      return [];
    }
    const groups = texts.flatMap((text) => {
      if (conditions > MAX_CONDITIONS) return [];
      const values = complaints.collect(() => parseFilterValues(parameter, text));
      conditions += parameter.kind === "edtf" ? (values?.length ?? 0) : 1;
      if (conditions > MAX_CONDITIONS) complaints.add(tooMany(name));
      return values === undefined ? [] : [values];
    });
    return [{ parameter, groups }];
  });
}

const tooMany = (name: string) =>
  invalid(name, `a query has at most ${MAX_CONDITIONS} filters, counting each repeat and each date`);

function refuse(resource: Resource, name: string, others: readonly string[], complaints: Complaints): void {
  if (complaints.full) return;
  const meant = displaced(resource, name) ?? misnegated(resource, name) ?? behindEntry(resource, name);
  if (meant !== undefined) complaints.add(unknownParameter(name, meant.detail, meant.filter.name));
  else refuseUnknown(new Map([[name, []]]), [...filterNames(resource, name), ...others], complaints);
}

interface Meant {
  filter: FilterParameter;
  detail: string;
}

/** `has_participants.person_id`: the operator belongs after the prefix. */
function displaced(resource: Resource, name: string): Meant | undefined {
  const [, before = "", list = "", part = ""] = /^((?:\w+\.)*)has_(\w+)\.(\w+)$/.exec(name) ?? [];
  const filter =
    findFilter(resource, `${before}${list}.has_${part}`) ?? findFilter(resource, `${before}has_${list}`);
  return (
    filter && {
      filter,
      detail: `there is no parameter '${name}' here: the prefix comes first, and what follows describes one entry`,
    }
  );
}

/** `no.kind`: a field of the record itself is negated by its operator. */
function misnegated(resource: Resource, name: string): Meant | undefined {
  const own = name.startsWith(ABSENT) ? findFilter(resource, name.slice(ABSENT.length)) : undefined;
  if (own === undefined || own.prefix !== undefined) return undefined;
  const filter = own.operator.takes === "boolean" ? own : (findFilter(resource, `${own.path}_not`) ?? own);
  return {
    filter,
    detail: `there is no parameter '${name}' here: \`no.\` stands before a link or a list whose entries have parts, and \`${own.path}\` is neither: ${
      filter.operator.negated ? `\`${filter.name}\` is its complement` : `use \`${own.name}\``
    }`,
  };
}

/** `participants.name`: the entries only name people, and their fields are behind the link to them. */
function behindEntry(resource: Resource, name: string): Meant | undefined {
  const [, no = "", list = "", field = ""] = /^(no\.)?(\w+)\.(\w+)$/.exec(name) ?? [];
  const found = Object.entries(resource.links).flatMap(([link, one]) => {
    const filter = findFilter(resource, `${no}${link}.${field}`);
    return "from" in one && one.from.startsWith(`${list}.`) && filter !== undefined
      ? [{ filter, from: one.from }]
      : [];
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const { filter, from } = only;
  const detail = `there is no parameter '${name}' here: \`${filter.name}\` filters the records that \`${from}\` names`;
  return { filter, detail };
}
