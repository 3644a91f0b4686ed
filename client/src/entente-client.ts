// Adds writing to everything that can be read.
import { EntenteReader, type RequestOptions } from "./entente-reader.ts";
import { plainParameters } from "./query.ts";
import { recordPath } from "./service.ts";
import type { TransportRequest } from "./transport.ts";
import type { ComparedResource, InputOf, Item, RecordOf, WritableResource } from "./types.ts";

export interface WriteOptions extends RequestOptions {
  /** Why, for readers of the change log. */
  reason?: string;
  /** A new key for each call by default, so that a retried call makes its change only once. */
  idempotencyKey?: string;
}

/** Options to change an existing record: `ifMatch` names the version that you have read. */
export interface ChangeOptions extends WriteOptions {
  /** The `etag` of the record as you read it, or `*` for its current state. */
  ifMatch: string;
}

/** An Entente service, for reading and, with a token, for writing. */
export class EntenteClient extends EntenteReader {
  /** Creates a record with an `id` that has never been used. */
  create<R extends WritableResource>(
    resource: R,
    record: InputOf<R>,
    options: WriteOptions = {},
  ): Promise<Item<RecordOf<R>>> {
    return this.#write("POST", `v1/${resource}`, record, options);
  }

  /** Creates a record or, with `ifMatch`, replaces an existing one. */
  put<R extends WritableResource>(
    resource: R,
    id: string,
    record: InputOf<R>,
    options: WriteOptions & Partial<ChangeOptions> = {},
  ): Promise<Item<RecordOf<R>>> {
    return this.#write("PUT", recordPath(resource, id), record, options);
  }

  /** Changes the given members. Lists, evidence included, are replaced as a whole. */
  patch<R extends WritableResource>(
    resource: R,
    id: string,
    members: Partial<InputOf<R>>,
    options: ChangeOptions,
  ): Promise<Item<RecordOf<R>>> {
    return this.#write("PATCH", recordPath(resource, id), members, options);
  }

  /** Withdraws a record and its evidence, unless other records refer to it. */
  async delete(resource: WritableResource, id: string, options: ChangeOptions): Promise<void> {
    await this.service.send(this.#writing("DELETE", recordPath(resource, id), undefined, options));
  }

  /** Restores a record to its state after the change `revision`. An existing record needs `ifMatch`. */
  restore<R extends WritableResource>(
    resource: R,
    id: string,
    revision: number,
    options: WriteOptions & Partial<ChangeOptions> = {},
  ): Promise<Item<RecordOf<R>>> {
    const path = `${recordPath(resource, id)}/revisions/${revision}/restore`;
    return this.#write("POST", path, undefined, options);
  }

  /** Merges two records of the same thing and returns the one that remains. Needs a token with the scope `admin`. */
  merge<R extends WritableResource>(
    resource: R,
    id: string,
    into: string,
    options: ChangeOptions,
  ): Promise<Item<RecordOf<R>>> {
    return this.#write("POST", `${recordPath(resource, id)}/merge`, { into }, options);
  }

  /** Says that two records are two: they are not offered as duplicates again, and no mapping merges them. */
  async distinguish(
    resource: ComparedResource,
    id: string,
    other: string,
    options: WriteOptions = {},
  ): Promise<void> {
    await this.service.send(this.#writing("PUT", pairPath(resource, id, other), undefined, options));
  }

  /** Takes back that two records are two. */
  async undistinguish(
    resource: ComparedResource,
    id: string,
    other: string,
    options: WriteOptions = {},
  ): Promise<void> {
    await this.service.send(this.#writing("DELETE", pairPath(resource, id, other), undefined, options));
  }

  #write<Answer>(
    method: TransportRequest["method"],
    path: string,
    body: unknown,
    options: WriteOptions & Partial<ChangeOptions>,
  ): Promise<Answer> {
    return this.service.item(this.#writing(method, path, body, options));
  }

  #writing(
    method: TransportRequest["method"],
    path: string,
    body: unknown,
    { reason, idempotencyKey = newKey(), ifMatch, signal }: WriteOptions & Partial<ChangeOptions>,
  ): TransportRequest {
    return {
      method,
      url: this.service.url(path, plainParameters({ reason })),
      body,
      headers: {
        // The key lets the server recognize a retried request.
        "idempotency-key": idempotencyKey,
        ...(ifMatch === undefined ? {} : { "if-match": ifMatch }),
        ...(method === "PATCH" ? { "content-type": "application/merge-patch+json" } : {}),
      },
      signal,
    };
  }
}

const pairPath = (resource: ComparedResource, id: string, other: string): string =>
  `${recordPath(resource, id)}/distinct/${encodeURIComponent(other)}`;

/** A new key. `randomUUID` is missing on pages loaded without TLS. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
