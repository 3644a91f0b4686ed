// Compiles the resource and fields of a mapping. Refuses unknown names and suggests the one that was probably meant.
import { didYouMean } from "../query/suggest.ts";
import type { Resource } from "../resources/define-resource.ts";
import { writtenFields } from "../resources/fields.ts";
import { resources } from "../resources/resources.ts";
import { compileExpression } from "./compile-expression.ts";
import { type Problem, RowError } from "./complaints.ts";
import { type Expression, MappingError, type Names, type Scope, type Value } from "./expression.ts";
import type { RecordMapping } from "./mapping.ts";

export function resourceOf(path: string, at: string): Resource {
  const written = resources.filter((resource) => resource.table !== null);
  const found = written.find((resource) => resource.path === path);
  if (found !== undefined) return found;
  const paths = written.map((resource) => resource.path);
  const { did_you_mean: meant } = didYouMean(path, paths);
  throw new MappingError(
    at,
    `there is no resource '${path}'${meant === undefined ? `: expected one of ${paths.join(", ")}` : `: did you mean '${meant}'?`}`,
  );
}

/** Every writable field: as mapped, or empty if the field allows it. */
export function compileFields(
  resource: Resource,
  { fields: given }: RecordMapping,
  path: string,
  names: Names,
): Record<string, Expression> {
  const written = Object.entries(writtenFields(resource.fields)).filter(([name]) => name !== "id");
  const known = written.map(([name]) => name);
  for (const name of Object.keys(given))
    if (!known.includes(name)) {
      const { did_you_mean: meant } = didYouMean(name, known);
      throw new MappingError(
        `${path}.fields.${name}`,
        `${resource.path} has no such field to write${meant === undefined ? "" : `: did you mean '${meant}'?`}`,
      );
    }
  return Object.fromEntries(
    written.map(([name, { kind, nullable }]) => {
      const isList = kind === "list" || kind === "objects";
      if (!Object.hasOwn(given, name) && !nullable && !isList)
        throw new MappingError(`${path}.fields`, `${resource.path} needs the field '${name}'`);
      const { columns, read } = compileExpression(given[name], `${path}.fields.${name}`, names);
      const readList = (scope: Scope): Value => [read(scope)].flat().filter((value) => value !== null);
      return [name, { columns, read: isList ? readList : read }];
    }),
  );
}

export function readFields(fields: Readonly<Record<string, Expression>>, scope: Scope) {
  const values: Record<string, Value> = {};
  const problems: Problem[] = [];
  for (const [name, field] of Object.entries(fields))
    try {
      values[name] = field.read(scope);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      problems.push(...error.all);
    }
  return { values, problems };
}
