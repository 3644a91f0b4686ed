// The Link Objects of the document: which operation leads on from an answer, and with what of it.
import { nameOf } from "../src/contract/answers.ts";
import { filterParameters } from "../src/query/filter-parameters.ts";
import type { Link, Resource } from "../src/resources/define-resource.ts";
import { resourceAt, resources } from "../src/resources/resources.ts";
import type { Operation } from "./openapi-shape.ts";

interface LinkObject {
  operationId: string;
  parameters: Record<string, string>;
  description?: string;
}

/** Completes the lists and items of all resources. */
export function addLinkObjects(paths: Record<string, Record<string, Operation>>): void {
  for (const resource of resources) {
    const { path, type, schemaName } = resource;
    const first = { operationId: `get${schemaName}`, parameters: { id: "$response.body#/data/0/id" } };
    Object.assign(paths[`/v1/${path}`]?.get?.responses["200"] ?? {}, { links: { [type]: first } });
    Object.assign(paths[`/v1/${path}/{id}`]?.get?.responses["200"] ?? {}, { links: linksOf(resource) });
  }
}

/** From a record to those that it names, and to the lists of those that name it. */
const linksOf = (resource: Resource): Record<string, LinkObject> =>
  Object.fromEntries(
    Object.entries(resource.links).flatMap(([name, link]) => {
      const target = targetOf(resource, link);
      return target === null ? [] : [[name, { ...target, description: link.description }]];
    }),
  );

/** Null where no single call finds the records: a list of ids leads to several. */
function targetOf({ fields }: Resource, link: Link): LinkObject | null {
  const to = resourceAt(link.to);
  if ("by" in link) {
    if (!filterParameters(to).has(link.by)) return null;
    const types = link.types === undefined ? {} : { record_type: link.types.join(",") };
    return {
      operationId: `list${nameOf(to)}`,
      parameters: { [link.by]: "$response.body#/data/id", ...types },
    };
  }
  if (fields[link.from] === undefined || fields[link.from]?.kind === "list") return null;
  return { operationId: `get${to.schemaName}`, parameters: { id: `$response.body#/data/${link.from}` } };
}
