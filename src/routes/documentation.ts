// /openapi.yaml, /openapi.json and Swagger UI at /docs. All serve the committed document, which is generated
// from the routes (npm run openapi) and checked for drift.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { withCommonResponses } from "../http/common-responses.ts";
import { componentSchemas } from "../http/json-schemas.ts";
import { refuseQuery } from "../http/read-query.ts";
import { formatSchemas, problemExamples } from "../http/route-schemas.ts";
import { type Answer, CORS, jsonAnswer, sendAnswer } from "../http/send.ts";
import { packagePath } from "../package-path.ts";
import { resources } from "../resources/index.ts";
import { changeSchemas } from "./changes.ts";
import { dumpSchemas } from "./dumps.ts";
import { localReferences } from "./local-references.ts";
import { readingSchemas } from "./reading-schemas.ts";
import { revisionSchemas } from "./revisions.ts";

export const API_VERSION = "0.1.0";

/** The documentation runs its own scripts, talks to this server, and is framed by nobody. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Swagger UI sets styles on its elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What makes the document from the routes: register it before those that it is to see. */
export async function registerGenerator(app: FastifyInstance): Promise<void> {
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
          "**One query language**: every list takes filters by field (`guest_country=JPN`), comma for OR, repetition for AND, `_not`, `has_`, ranges, EDTF dates, `sort`, `limit`, `cursor`, `fields` and `include`. What is not understood is refused with a 400 that names what would be right.",
        ].join("\n\n"),
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: "/", description: "This server." }],
      security: [],
      tags: [
        ...resources.map(({ path, description }) => ({ name: path, description })),
        { name: "search", description: "Words across all resources, and names as they are typed." },
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
          ...changeSchemas,
          ...dumpSchemas,
          ...revisionSchemas,
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

/** The committed document, and Swagger UI over it. */
export async function registerDocumentation(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    uiConfig: {
      docExpansion: "none",
      deepLinking: true,
      filter: true,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      plugins: [localReferences],
      // Its colours are too faint to be read on their dark ground.
      syntaxHighlight: false,
    },
    theme: { title: "Entente API", ...explorerLook() },
    staticCSP: CONTENT_SECURITY_POLICY,
    uiHooks: {
      onRequest: (request, reply, done) => {
        refuseQuery(request);
        reply.headers({ "referrer-policy": "no-referrer", "x-frame-options": "DENY" });
        done();
      },
    },
    transformSpecification: () => committedDocument().parsed,
    transformSpecificationClone: false,
  });

  app.get("/openapi.json", { schema: { hide: true } }, (request, reply) => {
    refuseQuery(request);
    return sendAnswer(request, reply, committedDocument().json);
  });
  app.get("/openapi.yaml", { schema: { hide: true } }, (request, reply) => {
    refuseQuery(request);
    return reply
      .headers(CORS)
      .header("content-type", "application/yaml; charset=utf-8")
      .send(committedDocument().yaml);
  });
}

/** The explorer's styles and header, where it is built. */
function explorerLook() {
  const built = packagePath("explorer/dist");
  if (!existsSync(`${built}/docs.css`)) return {};
  const [header = ""] = readFileSync(`${built}/index.html`, "utf8").match(/<header[\s\S]*?<\/header>/) ?? [];
  const skip = '<a class="skip" href="#operations">Skip to the operations</a>';
  const script = `document.body.insertAdjacentHTML("afterbegin", ${JSON.stringify(skip + header)});
document.querySelector('[data-view="docs"]')?.setAttribute("aria-current", "page");
${FOR_SCREEN_READERS}`;
  return {
    css: [{ filename: "explorer.css", content: readFileSync(`${built}/docs.css`, "utf8") }],
    js: [{ filename: "header.js", content: script }],
  };
}

/** What Swagger UI leaves out: landmarks, names of its lists, the order of headings, and a way to scroll by keyboard. */
const FOR_SCREEN_READERS = `
const main = document.getElementById("swagger-ui");
const complete = () => {
  for (const [place, name] of [[".information-container", "About"], [".scheme-container", "Server and token"], [".filter-container", "Filter"]]) {
    main.querySelector(place)?.setAttribute("role", "region");
    main.querySelector(place)?.setAttribute("aria-label", name);
  }
  for (const list of main.querySelectorAll("select:not([aria-label])"))
    list.setAttribute("aria-label", list.closest("[data-param-name]")?.dataset.paramName ?? (list.id || "Examples"));
  for (const heading of main.querySelectorAll(":is(h3, h4, h5):not([aria-level])"))
    heading.setAttribute("aria-level", Number(heading.localName[1]) - 1);
  for (const code of main.querySelectorAll("pre:not([tabindex])")) code.tabIndex = 0;
};
new MutationObserver(complete).observe(main, { childList: true, subtree: true });`;

interface CommittedDocument {
  yaml: string;
  parsed: Record<string, unknown>;
  json: Answer;
}

let committed: CommittedDocument | undefined;

/** Read when it is first asked for: starting must not pay for it. */
function committedDocument(): CommittedDocument {
  if (committed === undefined) {
    const { parse }: typeof import("yaml") = createRequire(import.meta.url)("yaml");
    const yaml = readFileSync(packagePath("openapi.yaml"), "utf8");
    const parsed = z.record(z.string(), z.unknown()).parse(parse(yaml));
    committed = { yaml, parsed, json: jsonAnswer(JSON.stringify(parsed)) };
  }
  return committed;
}
