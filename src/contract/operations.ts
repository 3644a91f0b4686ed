// Every operation of the OpenAPI document. The server does not load this folder. Routes carry no documentation, and a
// route without an entry here is undocumented.
import type { Operations } from "./answers.ts";
import { changeOperations } from "./change-operations.ts";
import { claimOperations } from "./claim-operations.ts";
import { duplicateOperations } from "./duplicate-operations.ts";
import { readingOperations } from "./reading-operations.ts";
import { resourceOperations } from "./resource-operations.ts";
import { revisionOperations } from "./revision-operations.ts";
import { serviceOperations } from "./service-operations.ts";
import { writeOperations } from "./write-operations.ts";

/** All operations, by method and path in Fastify's notation: `GET /v1/visits/:id`. */
export const operations: Operations = {
  ...resourceOperations,
  ...writeOperations,
  ...revisionOperations,
  ...claimOperations,
  ...duplicateOperations,
  ...readingOperations,
  ...changeOperations,
  ...serviceOperations,
};
