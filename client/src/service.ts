// Where the API is: paths → URLs under its own, requests → the JSON of their answers.
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
    // As people write it: a comma needs no escape, and who looks at `links.self` can read it.
    url.search = parameters.toString().replaceAll("%2C", ",");
    return url;
  }

  send(request: TransportRequest): Promise<TransportAnswer> {
    return this.#transport.send(request);
  }

  /** What is answered, parsed anew each time: it belongs to the caller. */
  async body<Answer>(request: TransportRequest): Promise<Answer> {
    const answer: Answer = JSON.parse((await this.send(request)).text);
    return answer;
  }

  /** The same, with its tag. */
  async item<Answer>(request: TransportRequest): Promise<Answer> {
    const { text, etag } = await this.send(request);
    const answer: Answer = { ...JSON.parse(text), etag };
    return answer;
  }
}

export const recordPath = (resource: string, id: string): string =>
  `v1/${resource}/${encodeURIComponent(id)}`;
