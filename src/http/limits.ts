// Limits on what the service does for one client at a time. Each can be changed in the settings.
import { INCLUDE_DEPTH } from "../query/parse/selection.ts";

export interface Limits {
  /** Length of a URL's path and query. */
  urlBytes: number;
  /** Size of the request line and all header fields together. */
  headerBytes: number;
  /** Size of a request's body. The default is far more than a record with its evidence needs. */
  bodyBytes: number;
  /** Time for a client to send its header fields. */
  headersSeconds: number;
  /** Time for a client to send a whole request. */
  requestSeconds: number;
  /** Time without progress on a connection while an answer is due or being sent. */
  idleSeconds: number;
  /** Links that one path of `include=` may follow. */
  includeDepth: number;
  /** Whole lists streamed at the same time; 0 for no limit. */
  exports: number;
  /** Milliseconds that all queries of a JSON answer may take together, or one of another answer; 0 for no limit. */
  queryMs: number;
  /** Requests per minute from one client; 0 for no limit. */
  requestsPerMinute: number;
  /** Requests per minute with one token, from any address; 0 to count them by address too. */
  tokenRequestsPerMinute: number;
  /** Milliseconds that a request may wait in the queue; 0 for no limit, as for requests that come from no socket. */
  waitMs: number;
  /** Addresses and networks whose `X-Forwarded-For` is trusted. */
  trustedProxies: readonly string[];
  /** Origins whose pages may read answers; `*` for all. */
  origins: readonly string[];
}

/** For an application without settings, as in tests and scripts. */
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
