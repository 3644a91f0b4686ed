// The OpenAPI document that the routes stand for: info, tags and schemas, and of each route what it says of itself.
import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { type RouteSchema, schemaNameOf } from "../src/contract/answers.ts";
import { asOfSchemas } from "../src/contract/as-of-schemas.ts";
import { changeSchemas } from "../src/contract/change-operations.ts";
import { claimSchemas } from "../src/contract/claim-operations.ts";
import { withCommonResponses } from "../src/contract/common-responses.ts";
import { componentSchemas } from "../src/contract/component-schemas.ts";
import { duplicateSchemas } from "../src/contract/duplicate-operations.ts";
import type { JsonSchema } from "../src/contract/json-schemas.ts";
import { operations } from "../src/contract/operations.ts";
import { readingSchemas } from "../src/contract/reading-schemas.ts";
import { revisionSchemas } from "../src/contract/revision-operations.ts";
import { ProblemError, problemBody, problemCodes, problems } from "../src/errors.ts";
import { formats } from "../src/formats/formats.ts";
import { API_VERSION } from "../src/package-path.ts";
import type { Resource } from "../src/resources/define-resource.ts";
import { resources } from "../src/resources/resources.ts";

/** Makes `app.swagger()` answer the document; register it before the routes that it is to see. */
export async function gatherRoutes(app: FastifyInstance): Promise<void> {
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.addHook("onRoute", (route) => {
    route.schema = operations[`${route.method} ${route.url}`] ?? { hide: true };
  });
  await app.register(swagger, {
    transform: ({ schema, url }) => ({ schema: withCommonResponses(schema, url), url }),
    openapi: {
      openapi: "3.1.1",
      info: {
        title: "Entente",
        version: API_VERSION,
        summary: "A verifiable knowledge base of bilateral events.",
        description: [
          "Who visited whom, who met, what was signed, in which areas two states said they would work together, and in whose words.",
          "**Every fact answers to a sentence**: each record carries evidence, the exact span of its source (`include=evidence`).",
          "**One query language**: every list takes filters by field (`guest_country=JPN`), comma for OR, repetition for AND, one prefix for one entry or linked record, `no.` for none, `_not`, `has_`, ranges, EDTF dates, `sort`, `limit`, `cursor`, `fields` and `include`. What is not understood is refused with a 400 that names what would be right.",
        ].join("\n\n"),
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: "/", description: "This server." }],
      security: [],
      tags: [
        ...byUse(resources).map(({ path, description }) => ({ name: path, description })),
        { name: "search", description: "Words across all resources, and names as they are typed." },
        { name: "duplicates", description: "Pairs of records that can be one." },
        { name: "changes", description: "What has changed since, and the whole of the data to take away." },
        {
          name: "service",
          description: "Where everything is, what problems mean, and whether the service is well.",
        },
      ],
      components: {
        schemas: {
          ...componentSchemas(),
          ...readingSchemas,
          ...asOfSchemas,
          ...changeSchemas,
          ...revisionSchemas,
          ...claimSchemas,
          ...duplicateSchemas,
          ...formatSchemas,
        },
        examples: problemExamples,
        securitySchemes: {
          token: {
            type: "http",
            scheme: "bearer",
            description:
              "For changes only: a token that `entente token create` made. Reading takes none. Where there is no token, writing is off and answers 405.",
          },
        },
      },
    },
  });
}

/** What people come for, before what it rests on. */
const FIRST = ["visits", "agreements", "cooperation-areas", "quotes", "meetings", "positions", "events"];

const byUse = (all: readonly Resource[]): Resource[] => {
  const place = ({ path }: Resource) => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length);
  return all.toSorted((one, other) => place(one) - place(other));
};

/** What each format holds, whatever the resource. */
const formatSchemas: { [name: string]: JsonSchema } = Object.fromEntries(
  formats.map((format) => [
    schemaNameOf(format),
    {
      type: format.mediaType.endsWith("+json") ? ["object", "array"] : "string",
      description: format.description,
    },
  ]),
);

/** Each problem as an answer shows it, by its code. */
const problemExamples: { [code: string]: RouteSchema } = Object.fromEntries(
  problemCodes.map((code) => {
    const { title } = problems[code];
    const { errors: _, ...value } = problemBody(new ProblemError(code, title), "/v1/…");
    return [code, { summary: title, value }];
  }),
);
