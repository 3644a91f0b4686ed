// How much the service does for one client at a time. The settings of the process can change each of these.
import { INCLUDE_DEPTH } from "../../query/parse/selection.ts";

export interface Limits {
  /** Of a URL: path and query. */
  urlBytes: number;
  /** Of the request line and all header fields together. */
  headerBytes: number;
  /** Of a request's body: the default is far more than a record with its evidence takes. */
  bodyBytes: number;
  /** For a client to send its header fields. */
  headersSeconds: number;
  /** For a client to send a whole request. */
  requestSeconds: number;
  /** For which a connection may make no progress while an answer is due or being sent. */
  idleSeconds: number;
  /** Links that one path of `include=` may follow. */
  includeDepth: number;
  /** Streams of whole lists at the same time; 0 for any number. */
  exports: number;
  /** Milliseconds that one query may take; 0 for any. */
  queryMs: number;
  /** Requests a minute by one client; 0 for any. */
  requestsPerMinute: number;
  /** Requests a minute by one token, wherever it is used from; 0 to count them by address too. */
  tokenRequestsPerMinute: number;
  /** Milliseconds that a request may have waited for its turn; 0 for any, as where requests are not from a socket. */
  waitMs: number;
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[];
  /** Origins whose pages may read answers; `*` for any. */
  origins: readonly string[];
}

/** For an application without settings of its own, as tests and scripts make it. */
export const DEFAULT_LIMITS: Limits = {
  urlBytes: 8192,
  headerBytes: 16_384,
  bodyBytes: 1_048_576,
  headersSeconds: 10,
  requestSeconds: 30,
  idleSeconds: 60,
  includeDepth: INCLUDE_DEPTH,
  exports: 20,
  queryMs: 5000,
  requestsPerMinute: 0,
  tokenRequestsPerMinute: 0,
  waitMs: 0,
  trustedProxies: [],
  origins: ["*"],
};
