// The only reader of process.env. Refuses a wrong setting with a message that says what would be right.
import { z } from "zod";
import { OperatorError } from "./operator-error.ts";

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

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
  ENTENTE_DB: z.string().min(1, "expected the path of a SQLite file").default("data/entente.sqlite"),
  ENTENTE_ARTICLES_DIR: z.string().min(1, "expected the path of a folder").default("articles"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(", ")}`).default("info"),
});

export interface Config {
  host: string;
  port: number;
  database: string;
  articlesDir: string;
  logLevel: (typeof LOG_LEVELS)[number];
}

/** A setting that cannot be used; its message is for the operator. */
export class ConfigError extends OperatorError {}

/** The settings of this process; throws a ConfigError that names each wrong one. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const result = settings.safeParse(environment);
  if (!result.success)
    throw new ConfigError(
      result.error.issues
        .map(({ path: [name], message }) => `${String(name)}=${environment[String(name)]}: ${message}`)
        .join("\n"),
    );
  const { HOST, PORT, ENTENTE_DB, ENTENTE_ARTICLES_DIR, LOG_LEVEL } = result.data;
  return {
    host: HOST,
    port: PORT,
    database: ENTENTE_DB,
    articlesDir: ENTENTE_ARTICLES_DIR,
    logLevel: LOG_LEVEL,
  };
}
