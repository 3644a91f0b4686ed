// `sort=-date,title` → sort terms.
import { ProblemError } from "../../errors.ts";
import type { Resource } from "../../resources/define-resource.ts";
import { keyOf } from "../../resources/storage.ts";
import { RELEVANCE, type SortTerm } from "../list-query.ts";
import { didYouMean } from "../suggest.ts";
import { invalid } from "./parse-value.ts";

/** The sort terms, with the row's key last so that the order is total. */
export function sortTerms(resource: Resource, text: string, searched = false): SortTerm[] {
  const terms = text
    .split(",")
    .map((part) => part.trim())
    .map((name) => (searched && name === RELEVANCE.field ? RELEVANCE : sortTerm(resource, name)));
  if (new Set(terms.map((term) => term.field)).size < terms.length)
    throw invalid("sort", "a field is given twice");
  const descending = terms.at(-1)?.descending ?? false;
  const key = keyOf(resource);
  const byKey = { field: key, column: key, descending, unknownAs: null };
  return terms.some((term) => term.field === "id") ? terms : [...terms, byKey];
}

function sortTerm({ fields, sort }: Resource, name: string): SortTerm {
  const descending = name.startsWith("-");
  const fieldName = descending ? name.slice(1) : name;
  const field = fields[fieldName];
  if (field === undefined || !sort.includes(fieldName))
    throw new ProblemError("UNKNOWN_FIELD", `sort: '${fieldName}' is not a field to sort by`, [
      {
        parameter: "sort",
        detail: `'${fieldName}' is not a field to sort by`,
        allowed: sort,
        ...didYouMean(fieldName, sort),
      },
    ]);
  const numeric = field.kind === "integer" || field.kind === "number";
  const unknownAs = numeric ? Number.MIN_SAFE_INTEGER : "";
  const column = field.kind === "edtf" ? `${fieldName}_min` : fieldName;
  return {
    field: fieldName,
    column,
    descending,
    unknownAs: field.nullable || field.kind === "edtf" ? unknownAs : null,
  };
}
