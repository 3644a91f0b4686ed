// Finds the path that a client probably meant by one that does not exist.
import { didYouMean } from "../../query/suggest.ts";
import { resources } from "../../resources/resources.ts";

const BASE = "/v1/";

/** `person` → `people`: a client may take the `type` of a record for the path. */
const pathOf = new Map(resources.map(({ type, path }) => [type.replaceAll("_", "-"), path]));

/**
 * The nearest route to a path, with the ids of that path filled in; null if no route is near. Corrects a trailing
 * slash, upper case, a missing `/v1` and misspelled words.
 *
 * @param routes in Fastify's notation: `/v1/visits/:id`
 */
export function nearPath(path: string, routes: readonly string[]): string | null {
  const parts = partsOf(path.slice(0, 300));
  const near = routes.flatMap((route) => {
    const found = follow(parts, partsOf(route));
    return found === null ? [] : [`${route.startsWith(BASE) ? BASE : "/"}${found.join("/")}`];
  });
  const [only, ...more] = new Set(near);
  return only === undefined || more.length > 0 ? null : only;
}

/** The parts of a path without the prefixes that come before every path, here or in similar APIs. */
function partsOf(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "");
  const from = parts.findIndex((part) => !/^(?:api|rest|v\d+(?:\.\d+)*)$/i.test(part));
  return from === -1 ? [] : parts.slice(from);
}

/** The parts in the route's spelling; null if they do not match the route. */
function follow(parts: readonly string[], route: readonly string[]): string[] | null {
  if (parts.length !== route.length || parts.length === 0) return null;
  const found = parts.flatMap((part, index) => {
    const wanted = route[index] ?? "";
    if (wanted.startsWith(":")) return [part];
    const plain = part.toLowerCase().replaceAll("_", "-");
    const [stem = "", ...extension] = plain.split(".");
    const spelled = [pathOf.get(stem) ?? stem, ...extension].join(".");
    return didYouMean(spelled, [wanted]).did_you_mean ?? [];
  });
  return found.length === route.length ? found : null;
}
