// Makes URLs from paths, and sends requests whose answers are JSON.
import { type ClientOptions, Transport, type TransportAnswer, type TransportRequest } from "./transport.ts";

export class Service {
  readonly #base: URL;
  readonly #transport: Transport;

  constructor(baseUrl: string | URL, options: ClientOptions) {
    const { origin, pathname } = new URL(baseUrl);
    this.#base = new URL(origin + pathname.replace(/\/*$/, "/"));
    this.#transport = new Transport(options);
  }

  url(path: string, parameters = new URLSearchParams()): URL {
    const url = new URL(path, this.#base);
    // A comma needs no escape, and `links.self` is easier to read without it.
    url.search = parameters.toString().replaceAll("%2C", ",");
    return url;
  }

  send(request: TransportRequest): Promise<TransportAnswer> {
    return this.#transport.send(request);
  }

  /** The answer, parsed anew each time, so that the caller may change it. */
  async body<Answer>(request: TransportRequest): Promise<Answer> {
    const answer: Answer = JSON.parse((await this.send(request)).text);
    return answer;
  }

  /** The same, with its ETag. */
  async item<Answer>(request: TransportRequest): Promise<Answer> {
    const { text, etag } = await this.send(request);
    const answer: Answer = { ...JSON.parse(text), etag };
    return answer;
  }
}

export const recordPath = (resource: string, id: string): string =>
  `v1/${resource}/${encodeURIComponent(id)}`;
