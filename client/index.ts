// entente-client: the API's types, drawn from openapi.yaml, and a walk over every page.
import createFetchClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./schema.d.ts";

export type { components, paths };

/** A record as the API serves it: `RecordOf<"Visit">`. */
export type RecordOf<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** What the API says is wrong (RFC 9457). */
export type Problem = components["schemas"]["Problem"];

/** A refusal or a failure, with the problem that the server sent. */
export class EntenteError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.name = "EntenteError";
    this.problem = problem;
  }
}

export type EntenteClient = Client<paths>;

/**
 * A client whose paths, parameters and answers are checked by the compiler. A list of values is sent with commas, of
 * which any may match: several parameters of one name would all have to.
 */
export const createClient = (baseUrl: string): EntenteClient =>
  createFetchClient<paths>({ baseUrl, querySerializer: { array: { style: "form", explode: false } } });

interface Page<Item> {
  data: Item[];
  links: { next: string | null };
}

type Fetched<Item> = { data?: Page<Item>; error?: Problem };

/**
 * Every record of a list, page after page:
 * `for await (const visit of everyRecord((query) => client.GET("/v1/visits", { params: { query } })))`.
 * Throws an EntenteError where the server refuses.
 */
export async function* everyRecord<Item>(
  fetchPage: (query: { cursor?: string }) => Promise<Fetched<Item>>,
): AsyncGenerator<Item> {
  for (let query: { cursor?: string } = {}; ; ) {
    const { data, error } = await fetchPage(query);
    if (error !== undefined) throw new EntenteError(error);
    if (data === undefined) throw new Error("the answer holds neither a page nor a problem");
    yield* data.data;
    const cursor =
      data.links.next === null ? null : new URLSearchParams(data.links.next.split("?")[1]).get("cursor");
    if (cursor === null) return;
    query = { cursor };
  }
}
