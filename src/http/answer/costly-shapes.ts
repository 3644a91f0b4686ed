// Remembers which kinds of requests took too long on the event loop, so that the next one goes to a reader at once:
// under load, the event loop would otherwise begin each of them in vain.
import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { splitUrl } from "../../query/urls.ts";

/** The number of kinds that are remembered. */
const MOST = 1000;

export class CostlyShapes {
  readonly #known = new LRUCache<string, true>({ max: MOST });

  has(request: FastifyRequest): boolean {
    return this.#known.size > 0 && this.#known.has(shapeOf(request));
  }

  /** Notes whether a request was costly. The same kind with other values may cost less, so this can change. */
  note(request: FastifyRequest, isCostly: boolean): void {
    if (isCostly) this.#known.set(shapeOf(request), true);
    else this.#known.delete(shapeOf(request));
  }
}

/** The route and the names of the parameters: requests with the same ones cost alike. */
function shapeOf({ routeOptions, url }: FastifyRequest): string {
  const names = splitUrl(url)
    .query.split("&")
    .map((pair) => pair.split("=", 1)[0]);
  return `${routeOptions.url} ${names.sort().join("&")}`;
}
