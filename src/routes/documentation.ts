// /openapi.yaml, /openapi.json and Swagger UI at /docs. All serve the committed document, which is generated
// from the routes (npm run openapi) and checked for drift.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import fastifyPlugin from "fastify-plugin";
import { z } from "zod";
import { refuseQuery } from "../http/read-query.ts";
import { type Answer, CORS, jsonAnswer, sendAnswer } from "../http/send.ts";
import { packagePath } from "../package-path.ts";
import { localReferences } from "./local-references.ts";

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

/** The committed document, and Swagger UI over it. */
export async function registerDocumentation(app: FastifyInstance): Promise<void> {
  // Swagger UI insists on the plugin that makes a document; what it serves is the committed one.
  if (!app.hasDecorator("swagger")) await app.register(inPlaceOfGenerator);
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
    transformSpecification: () => committedDocument().parsed,
    transformSpecificationClone: false,
    staticCSP: CONTENT_SECURITY_POLICY,
    uiHooks: {
      onRequest: (request, reply, done) => {
        refuseQuery(request);
        reply.headers({ "referrer-policy": "no-referrer", "x-frame-options": "DENY" });
        done();
      },
    },
  });

  app.get("/openapi.json", (request, reply) => {
    refuseQuery(request);
    return sendAnswer(request, reply, committedDocument().json);
  });
  app.get("/openapi.yaml", (request, reply) => {
    refuseQuery(request);
    return reply
      .headers(CORS)
      .header("content-type", "application/yaml; charset=utf-8")
      .send(committedDocument().yaml);
  });
}

const inPlaceOfGenerator = fastifyPlugin(
  async (app: FastifyInstance) => {
    app.decorate("swagger", () => "");
  },
  { name: "@fastify/swagger" },
);

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
