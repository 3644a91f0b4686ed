// What the operator is told of the service while it runs. The settings of the process can change each of these.

/** To whom `/metrics` is shown. */
export const METRICS_READERS = ["loopback", "all", "off"] as const;

export interface Observing {
  metrics: (typeof METRICS_READERS)[number];
  /** Of the requests that went well and fast, the log has one in so many; 0 for none. */
  logSample: number;
  /** Milliseconds after which a request is slow, and the log says so. */
  slowMs: number;
}

/** For an application without settings of its own, as tests and scripts make it. */
export const DEFAULT_OBSERVING: Observing = { metrics: "loopback", logSample: 1000, slowMs: 1000 };
