// What can be written, beside all that can be read.
import { EntenteReader, type RequestOptions } from "./entente-reader.ts";
import { plainParameters } from "./query.ts";
import { recordPath } from "./service.ts";
import type { TransportRequest } from "./transport.ts";
import type { InputOf, Item, RecordOf, WritableResource } from "./types.ts";

export interface WriteOptions extends RequestOptions {
  /** Why, for those who read the history. */
  reason?: string;
  /** By default a new one for each call, so that a call that is repeated changes nothing twice. */
  idempotencyKey?: string;
}

/** To change a record that exists, name what you have read. */
export interface ChangeOptions extends WriteOptions {
  /** The `etag` of the record as it was read, or `*` for whatever it is now. */
  ifMatch: string;
}

/** A service of the Entente API, to read and, with a token, to write. */
export class EntenteClient extends EntenteReader {
  /** Makes a record, under an `id` that none has or had. */
  create<R extends WritableResource>(
    resource: R,
    record: InputOf<R>,
    options: WriteOptions = {},
  ): Promise<Item<RecordOf<R>>> {
    return this.#write("POST", `v1/${resource}`, record, options);
  }

  /** Makes a record, or, with `ifMatch`, replaces the one that there is. */
  put<R extends WritableResource>(
    resource: R,
    id: string,
    record: InputOf<R>,
    options: WriteOptions & Partial<ChangeOptions> = {},
  ): Promise<Item<RecordOf<R>>> {
    return this.#write("PUT", recordPath(resource, id), record, options);
  }

  /** Changes the members that it names. A list, evidence too, is replaced whole. */
  patch<R extends WritableResource>(
    resource: R,
    id: string,
    members: Partial<InputOf<R>>,
    options: ChangeOptions,
  ): Promise<Item<RecordOf<R>>> {
    return this.#write("PATCH", recordPath(resource, id), members, options);
  }

  /** Withdraws a record and its evidence, unless others refer to it. */
  async delete(resource: WritableResource, id: string, options: ChangeOptions): Promise<void> {
    await this.service.send(this.#writing("DELETE", recordPath(resource, id), undefined, options));
  }

  /** Makes a record what it was after the change `revision`. One that is there takes `ifMatch`. */
  restore<R extends WritableResource>(
    resource: R,
    id: string,
    revision: number,
    options: WriteOptions & Partial<ChangeOptions> = {},
  ): Promise<Item<RecordOf<R>>> {
    const path = `${recordPath(resource, id)}/revisions/${revision}/restore`;
    return this.#write("POST", path, undefined, options);
  }

  /** Makes one record of two that are of one thing; answers the one that stays. Takes a token with the scope `admin`. */
  merge<R extends WritableResource>(
    resource: R,
    id: string,
    into: string,
    options: ChangeOptions,
  ): Promise<Item<RecordOf<R>>> {
    return this.#write("POST", `${recordPath(resource, id)}/merge`, { into }, options);
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
        // By its key the server knows a request that is repeated.
        "idempotency-key": idempotencyKey,
        ...(ifMatch === undefined ? {} : { "if-match": ifMatch }),
        ...(method === "PATCH" ? { "content-type": "application/merge-patch+json" } : {}),
      },
      signal,
    };
  }
}

/** A key that nobody has used. `randomUUID` is not there on pages that came without TLS. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
