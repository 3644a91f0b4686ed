// The only reader of process.env. The error for an invalid setting says what would be right.
import { isIP } from "node:net";
import { z } from "zod";
import type { Limits } from "./http/limits.ts";
import { METRICS_READERS, type Observing } from "./http/observe/observing.ts";
import { isPublicUrl, PUBLIC_URL } from "./http/public-address.ts";
import { OperatorError } from "./operator-error.ts";

/** A whole number within bounds, with its unit for the error. */
const whole = (min: number, max: number, unit: string) =>
  z
    .string()
    .regex(/^\d{1,12}$/, `expected ${unit} from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `expected ${unit} from ${min} to ${max}`);

/** A comma-separated list with valid parts; empty if the setting is empty. */
const list = (accepts: (part: string) => boolean, expected: string) =>
  z
    .string()
    .transform((text) => text.split(",").flatMap((part) => part.trim() || []))
    .refine((parts) => parts.every(accepts), expected);

const isNetwork = (text: string): boolean => {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  const inRange =
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  return (
    more.length === 0 && (["loopback", "linklocal", "uniquelocal"].includes(text) || (version > 0 && inRange))
  );
};

const isOrigin = (text: string): boolean =>
  text === "*" || (URL.canParse(text) && new URL(text).origin === text);

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const settings = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "expected a host name or an IP address")
    .default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "expected a port from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65_535, "expected a port from 0 to 65535")
    .default(3000),
  ENTENTE_PUBLIC_URL: z
    .string()
    .refine((text) => text === "" || isPublicUrl(text), PUBLIC_URL)
    .default(""),
  ENTENTE_DB: z.string().min(1, "expected the path of a SQLite file").default("data/entente.sqlite"),
  ENTENTE_ARTICLES_DIR: z.string().min(1, "expected the path of a folder").default("articles"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(", ")}`).default("info"),
  ENTENTE_LOG_SAMPLE: whole(0, 1_000_000_000, "requests").default(1000),
  ENTENTE_SLOW_MS: whole(1, 3_600_000, "milliseconds").default(1000),
  ENTENTE_METRICS: z
    .enum(METRICS_READERS, `expected one of ${METRICS_READERS.join(", ")}`)
    .default("loopback"),
  ENTENTE_WORKERS: whole(1, 256, "processes").default(1),
  ENTENTE_READERS: whole(1, 64, "threads").default(2),
  ENTENTE_MAX_URL_BYTES: whole(256, 1_000_000, "bytes").default(8192),
  ENTENTE_MAX_HEADER_BYTES: whole(1024, 1_000_000, "bytes").default(16_384),
  ENTENTE_MAX_BODY_BYTES: whole(0, 1_000_000_000, "bytes").default(1_048_576),
  ENTENTE_HEADERS_TIMEOUT_S: whole(1, 3600, "seconds").default(10),
  ENTENTE_REQUEST_TIMEOUT_S: whole(1, 3600, "seconds").default(30),
  ENTENTE_IDLE_TIMEOUT_S: whole(1, 86_400, "seconds").default(60),
  ENTENTE_INCLUDE_DEPTH: whole(0, 5, "links").default(2),
  ENTENTE_MAX_EXPORTS: whole(0, 10_000, "exports").default(20),
  ENTENTE_QUERY_MS: whole(0, 3_600_000, "milliseconds").default(5000),
  ENTENTE_RATE_LIMIT: whole(0, 1_000_000_000, "requests a minute").default(0),
  ENTENTE_TOKEN_RATE_LIMIT: whole(0, 1_000_000_000, "requests a minute").default(0),
  ENTENTE_MAX_WAIT_MS: whole(0, 3_600_000, "milliseconds").default(1000),
  ENTENTE_TRUSTED_PROXIES: list(isNetwork, "expected networks such as 10.0.0.0/8").default([]),
  ENTENTE_CORS_ORIGINS: list(isOrigin, "expected origins such as https://example.org, or *").default(["*"]),
});

export interface Config {
  host: string;
  port: number;
  /** The public URL of the service; null if not configured. */
  publicUrl: string | null;
  database: string;
  articlesDir: string;
  logLevel: (typeof LOG_LEVELS)[number];
  /** The number of processes that serve requests. */
  workers: number;
  /** The number of reader threads of each process. */
  readers: number;
  limits: Limits;
  observing: Observing;
}

/** The settings of this process. Throws an OperatorError that names each invalid one. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const result = settings.safeParse(environment);
  if (!result.success)
    throw new OperatorError(
      result.error.issues
        .map(({ path: [name], message }) => `${String(name)}=${environment[String(name)]}: ${message}`)
        .join("\n"),
    );
  const set = result.data;
  return {
    host: set.HOST,
    port: set.PORT,
    publicUrl: set.ENTENTE_PUBLIC_URL || null,
    database: set.ENTENTE_DB,
    articlesDir: set.ENTENTE_ARTICLES_DIR,
    logLevel: set.LOG_LEVEL,
    workers: set.ENTENTE_WORKERS,
    readers: set.ENTENTE_READERS,
    limits: {
      urlBytes: set.ENTENTE_MAX_URL_BYTES,
      headerBytes: set.ENTENTE_MAX_HEADER_BYTES,
      bodyBytes: set.ENTENTE_MAX_BODY_BYTES,
      headersSeconds: set.ENTENTE_HEADERS_TIMEOUT_S,
      requestSeconds: set.ENTENTE_REQUEST_TIMEOUT_S,
      idleSeconds: set.ENTENTE_IDLE_TIMEOUT_S,
      includeDepth: set.ENTENTE_INCLUDE_DEPTH,
      exports: set.ENTENTE_MAX_EXPORTS,
      queryMs: set.ENTENTE_QUERY_MS,
      requestsPerMinute: set.ENTENTE_RATE_LIMIT,
      tokenRequestsPerMinute: set.ENTENTE_TOKEN_RATE_LIMIT,
      waitMs: set.ENTENTE_MAX_WAIT_MS,
      trustedProxies: set.ENTENTE_TRUSTED_PROXIES,
      origins: set.ENTENTE_CORS_ORIGINS,
    },
    observing: {
      metrics: set.ENTENTE_METRICS,
      logSample: set.ENTENTE_LOG_SAMPLE,
      slowMs: set.ENTENTE_SLOW_MS,
    },
  };
}

/** A setting in force and where it comes from. */
export interface Setting {
  name: string;
  value: string;
  source: "default" | "environment";
  /** Why it is invalid; null if it is valid. */
  error: string | null;
}

/** Every setting, with its default if the environment does not set it. */
export function settingsInForce(environment: NodeJS.ProcessEnv = process.env): Setting[] {
  const defaults = settings.parse({});
  const issues = settings.safeParse(environment).error?.issues ?? [];
  return Object.entries(defaults).map(([name, standard]) => {
    const given = environment[name];
    const error = issues.find(({ path }) => path[0] === name)?.message ?? null;
    return given === undefined
      ? { name, value: String(standard), source: "default", error }
      : { name, value: given, source: "environment", error };
  });
}

/** Variables that look like settings but are not: misspelled, or meant for something else. */
export const unknownSettings = (environment: NodeJS.ProcessEnv = process.env): string[] =>
  Object.keys(environment).filter(
    (name) => name.startsWith("ENTENTE_") && !Object.hasOwn(settings.shape, name),
  );
