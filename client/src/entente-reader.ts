// All reads of the API, as methods.
import { EntenteError } from "./entente-error.ts";
import { listParameters, plainParameters, type QueryObject } from "./query.ts";
import { recordPath, Service } from "./service.ts";
import { type ClientOptions, pause, waitAfter } from "./transport.ts";
import type {
  Change,
  DatedResource,
  Fields,
  Item,
  ItemQuery,
  ListPage,
  ListQuery,
  PartOf,
  QueryPage,
  ReadAnswer,
  ReadParameters,
  ReadPath,
  RecordOf,
  Resource,
  StateOf,
} from "./types.ts";

export interface RequestOptions {
  /** Aborts the request, and the wait before a retry. */
  signal?: AbortSignal;
}

export interface FollowOptions extends RequestOptions {
  /** The last `seq` that you have seen. 0, the default, starts with the first change. */
  since?: number;
  /**
   * How many seconds the server may hold each answer, at most 30 (the default). With 0, the iteration ends at the
   * last existing change.
   */
  wait?: number;
}

/** Longer URLs are sent as a query in a body: the server accepts 8,192 bytes, and a cursor needs some of them. */
const LONGEST_URL = 7500;

/** Pauses between attempts to follow the changes, so that an unavailable server is neither overloaded nor given up. */
const [SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS] = [250, 600_000];

/** An Entente service, for reading. */
export class EntenteReader {
  protected readonly service: Service;

  /** `baseUrl` is the address of the service, with its path if it has one: `https://example.org/entente/`. */
  constructor(baseUrl: string | URL, options: ClientOptions = {}) {
    this.service = new Service(baseUrl, options);
  }

  /** A page of a list. With `fields`, any field may be missing. */
  list<R extends Resource>(
    resource: R,
    query: ListQuery<R> & Fields,
    options?: RequestOptions,
  ): Promise<ListPage<PartOf<RecordOf<R>>>>;
  list<R extends Resource>(
    resource: R,
    query?: ListQuery<R>,
    options?: RequestOptions,
  ): Promise<ListPage<RecordOf<R>>>;
  list(resource: Resource, query: QueryObject = {}, { signal }: RequestOptions = {}): Promise<unknown> {
    return this.service.body({
      method: "GET",
      url: this.#listUrl(resource, query),
      signal,
    });
  }

  /** The same by `POST /v1/{resource}/query`, which accepts more values than fit into a URL. */
  query<R extends Resource>(
    resource: R,
    query: ListQuery<R> & Fields,
    options?: RequestOptions,
  ): Promise<QueryPage<PartOf<RecordOf<R>>>>;
  query<R extends Resource>(
    resource: R,
    query?: ListQuery<R>,
    options?: RequestOptions,
  ): Promise<QueryPage<RecordOf<R>>>;
  query(resource: Resource, query: QueryObject = {}, { signal }: RequestOptions = {}): Promise<unknown> {
    const url = this.service.url(`v1/${resource}/query`);
    return this.service.body({ method: "POST", url, body: query, signal });
  }

  /** Every record of a list, page by page. Uses a query in a body if the URL would be too long. */
  everyRecord<R extends Resource>(
    resource: R,
    query: ListQuery<R> & Fields,
    options?: RequestOptions,
  ): AsyncGenerator<PartOf<RecordOf<R>>, void, undefined>;
  everyRecord<R extends Resource>(
    resource: R,
    query?: ListQuery<R>,
    options?: RequestOptions,
  ): AsyncGenerator<RecordOf<R>, void, undefined>;
  async *everyRecord<R extends Resource>(
    resource: R,
    query: ListQuery<R> = {},
    options: RequestOptions = {},
  ): AsyncGenerator<RecordOf<R>, void, undefined> {
    const isLong = this.#listUrl(resource, query).href.length > LONGEST_URL;
    for (let asked: ListQuery<R> = query; ; ) {
      const { data, links } = isLong
        ? await this.query(resource, asked, options)
        : await this.list(resource, asked, options);
      yield* data;
      const cursor = "cursor" in links ? links.cursor : cursorIn(links.next);
      if (cursor === null) return;
      asked = { ...query, cursor };
    }
  }

  /** A record, with the ETag that a change of it needs. */
  get<R extends Resource>(
    resource: R,
    id: string,
    query: ItemQuery<R> & Fields,
    options?: RequestOptions,
  ): Promise<Item<PartOf<RecordOf<R>>>>;
  get<R extends Resource>(
    resource: R,
    id: string,
    query?: ItemQuery<R>,
    options?: RequestOptions,
  ): Promise<Item<RecordOf<R>>>;
  get(
    resource: Resource,
    id: string,
    query: QueryObject = {},
    { signal }: RequestOptions = {},
  ): Promise<unknown> {
    return this.service.item({
      method: "GET",
      url: this.service.url(recordPath(resource, id), plainParameters(query)),
      signal,
    });
  }

  /** What the sources say about a day: `asOf("relations", "JPN-VNM", "2023-12-01")`. */
  asOf<R extends DatedResource>(
    resource: R,
    id: string,
    day: string,
    { signal }: RequestOptions = {},
  ): Promise<Item<StateOf<R>>> {
    const url = this.service.url(recordPath(resource, id), plainParameters({ as_of: day }));
    return this.service.item({ method: "GET", url, signal });
  }

  /** Any other read: `read("/v1/relations/{id}/timeline", { id: "JPN-VNM", limit: 10 })`. */
  read<P extends ReadPath>(
    path: P,
    parameters: ReadParameters<P>,
    { signal }: RequestOptions = {},
  ): Promise<ReadAnswer<P>> {
    const rest: Record<string, QueryObject[string]> = { ...parameters };
    const filled = path.slice(1).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = encodeURIComponent(String(rest[name]));
      delete rest[name];
      return value;
    });
    // The server may hold its answer for `wait` seconds.
    const heldMs = 1000 * Number(rest.wait ?? 0);
    const url = this.service.url(filled, plainParameters(rest));
    return this.service.body({ method: "GET", url, heldMs, signal });
  }

  /** Searches the records of all resources for the words in `q`. */
  search(parameters: ReadParameters<"/v1/search">, options?: RequestOptions) {
    return this.read("/v1/search", parameters, options);
  }

  /** Names with a word that begins with `q`. */
  autocomplete(parameters: ReadParameters<"/v1/autocomplete">, options?: RequestOptions) {
    return this.read("/v1/autocomplete", parameters, options);
  }

  /** Pairs of records that can be one, the likeliest first. */
  duplicates(parameters: ReadParameters<"/v1/duplicates"> = {}, options?: RequestOptions) {
    return this.read("/v1/duplicates", parameters, options);
  }

  /** One page of records created, updated or deleted after `since`. */
  changes(parameters: ReadParameters<"/v1/changes"> = {}, options?: RequestOptions) {
    return this.read("/v1/changes", parameters, options);
  }

  /**
   * Every change after `since`, and each new one as it is made. It survives temporary failures of the server or
   * network. It ends when you leave the loop, when the signal aborts (it throws the reason), or, with `wait: 0`, at
   * the last change.
   */
  async *everyChange({
    since = 0,
    wait = 30,
    ...options
  }: FollowOptions = {}): AsyncGenerator<Change, void, undefined> {
    for (let failures = 0; ; ) {
      let page: ReadAnswer<"/v1/changes">;
      try {
        page = await this.changes({ since, wait, limit: 200 }, options);
        failures = 0;
      } catch (error) {
        if (!(error instanceof EntenteError && error.temporary)) throw error;
        const asked = waitAfter(error, failures++);
        await pause(Math.min(Math.max(asked, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS), options.signal);
        continue;
      }
      yield* page.data;
      since = page.meta.last_seq;
      if (wait === 0 && page.links.next === null) return;
    }
  }

  #listUrl(resource: Resource, query: QueryObject): URL {
    return this.service.url(`v1/${resource}`, listParameters(query));
  }
}

/** The cursor in a link to the next page. */
const cursorIn = (next: string | null): string | null =>
  next === null ? null : new URL(next, "http://next").searchParams.get("cursor");
