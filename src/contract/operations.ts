// Every operation of the OpenAPI document. Serving does not load this folder: routes say nothing of themselves, and a
// route that is not named here is not documented.
import type { Operations } from "./answers.ts";
import { changeOperations } from "./change-operations.ts";
import { readingOperations } from "./reading-operations.ts";
import { resourceOperations } from "./resource-operations.ts";
import { revisionOperations } from "./revision-operations.ts";
import { serviceOperations } from "./service-operations.ts";
import { writeOperations } from "./write-operations.ts";

/** All operations, by method and path as Fastify writes them: `GET /v1/visits/:id`. */
export const operations: Operations = {
  ...resourceOperations,
  ...writeOperations,
  ...revisionOperations,
  ...readingOperations,
  ...changeOperations,
  ...serviceOperations,
};
