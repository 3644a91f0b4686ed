// /healthz: the process answers. /readyz: it can also serve, since its database can be read and has our schema.
import { statSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { currentSchema, schemaOf } from "../db/migrate.ts";
import type { Database } from "../db/open.ts";
import { ProblemError } from "../errors.ts";
import { refuseQuery } from "../http/read-query.ts";
import { problemResponses, serviceProblems } from "../http/route-schemas.ts";
import { CORS } from "../http/send.ts";

export function registerHealth(app: FastifyInstance, database: Database): void {
  const schema = (
    operationId: string,
    summary: string,
    description: string,
    properties: Record<string, object>,
  ) => ({
    operationId,
    tags: ["service"],
    summary,
    description,
    response: {
      200: {
        description: `${summary}.`,
        content: { "application/json": { schema: { type: "object", properties } } },
      },
      ...serviceProblems,
      ...problemResponses(operationId === "getReadiness" ? ["NOT_READY"] : []),
    },
  });
  const status = { type: "string", examples: ["ok"] };

  app.get(
    "/healthz",
    {
      schema: schema(
        "getHealth",
        "The process answers",
        "Asks nothing of the database: for liveness probes.",
        { status },
      ),
    },
    (request, reply) => {
      refuseQuery(request);
      return reply.headers(CORS).header("cache-control", "no-store").send({ status: "ok" });
    },
  );

  app.get(
    "/readyz",
    {
      schema: schema(
        "getReadiness",
        "The service can serve",
        "Reads the database and compares its schema: for readiness probes.",
        {
          status,
          schema: { type: "integer", description: "The version of the database's schema." },
          dataset_version: { type: "string" },
        },
      ),
    },
    (request, reply) => {
      refuseQuery(request);
      const ready = readiness(database);
      return reply
        .headers(CORS)
        .header("cache-control", "no-store")
        .send({ status: "ok", ...ready });
    },
  );
}

/** Where the file is another than the one that is open, what is served is not what the operator has put there. */
function isReplaced({ connection, inode }: Database): boolean {
  if (connection.memory) return false;
  return statSync(connection.name, { throwIfNoEntry: false })?.ino !== inode;
}

function readiness(database: Database): { schema: number; dataset_version: string } {
  const expected = currentSchema();
  let schema: number;
  if (isReplaced(database))
    throw new ProblemError("NOT_READY", "the database file was removed or replaced: restart the server");
  try {
    schema = schemaOf(database);
    if (schema === expected) return { schema, dataset_version: database.readDatasetVersion() };
  } catch (error) {
    throw new ProblemError(
      "NOT_READY",
      `the database cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  throw new ProblemError("NOT_READY", `the database has schema ${schema}, this program serves ${expected}`);
}
