// /healthz: the process answers. /readyz: it can also serve, since the database at its path can be read and has the
// current schema, and the service is not shutting down.

import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import type { Database } from "../db/connection/database.ts";
import { faultOfFile } from "../db/connection/file-state.ts";
import { currentSchema } from "../db/schema/migrate.ts";
import { ProblemError } from "../errors.ts";
import { CORS } from "../http/headers.ts";
import { refuseQuery } from "../http/read-query.ts";

/** The schema of this program's files, read once, since the running program does not change with them. */
const SERVED_SCHEMA = currentSchema();

export function registerHealth(app: FastifyInstance, database: Database): void {
  let ending = false;
  app.addHook("preClose", (done) => {
    ending = true;
    done();
  });

  app.get("/healthz", (request, reply) => {
    refuseQuery(request);
    return reply.headers(CORS).header("cache-control", "no-store").send({ status: "ok" });
  });

  app.get("/readyz", (request, reply) => {
    refuseQuery(request);
    const ready = readiness(database, ending, request.log);
    return reply
      .headers(CORS)
      .header("cache-control", "no-store")
      .send({ status: "ok", ...ready });
  });
}

function readiness(
  database: Database,
  ending: boolean,
  log: FastifyBaseLogger,
): { schema: number; dataset_version: string } {
  let fault: string | null;
  try {
    fault = ending ? "the server is ending" : (faultOfFile(database) ?? faultOfSchema(database));
    if (fault === null) return { schema: SERVED_SCHEMA, dataset_version: database.readDatasetVersion() };
  } catch (error) {
    log.error({ err: error }, "the database cannot be read");
    // Messages of the file system contain paths, so only the code is shown.
    const code = error instanceof Error && "code" in error ? error.code : "unknown";
    fault = `the database cannot be read (${code})`;
  }
  throw new ProblemError("NOT_READY", fault);
}

function faultOfSchema(database: Database): string | null {
  const schema = database.schema();
  return schema === SERVED_SCHEMA
    ? null
    : `the database has schema ${schema}, this program serves ${SERVED_SCHEMA}`;
}
