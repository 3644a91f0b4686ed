// The path that somebody probably meant who asked for one that there is not.
import { didYouMean } from "../../query/suggest.ts";
import { resources } from "../../resources/resources.ts";

const BASE = "/v1/";

/** `person` → `people`: whoever reads `type` in a record may take it for the path. */
const pathOf = new Map(resources.map(({ type, path }) => [type.replaceAll("_", "-"), path]));

/**
 * The nearest path among the routes, with the ids of the path asked for: without a slash at its end, in the right case,
 * below `/v1`, and with its words spelled as those of the routes. Null where there is none near.
 *
 * @param routes as Fastify writes them: `/v1/visits/:id`
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

/** The parts below what stands before every path here or elsewhere. */
function partsOf(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "");
  const from = parts.findIndex((part) => !/^(?:api|rest|v\d+(?:\.\d+)*)$/i.test(part));
  return from === -1 ? [] : parts.slice(from);
}

/** The parts as the route spells them; null where it is another path. */
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
