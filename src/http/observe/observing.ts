// Settings for what the operator sees of the running service.

/** Who may read `/metrics`. */
export const METRICS_READERS = ["loopback", "all", "off"] as const;

export interface Observing {
  metrics: (typeof METRICS_READERS)[number];
  /** The log has one line per this many fast, successful requests; 0 for none. */
  logSample: number;
  /** Milliseconds after which a request is logged as slow. */
  slowMs: number;
}

/** For an application without settings, as in tests and scripts. */
export const DEFAULT_OBSERVING: Observing = { metrics: "loopback", logSample: 1000, slowMs: 1000 };
