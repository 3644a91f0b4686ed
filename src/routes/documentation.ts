// /openapi.yaml, /openapi.json and Swagger UI at /docs. All serve the committed document, which is generated from the
// routes (`npm run openapi`) and checked for drift.

import { readFileSync } from "node:fs";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import fastifyPlugin from "fastify-plugin";
import { z } from "zod";
import { EXPLORER, explorerPage } from "../http/answer/explorer-files.ts";
import { type Answer, jsonAnswer, sendAnswer } from "../http/answer/send.ts";
import { CORS } from "../http/headers.ts";
import type { PublicAddress } from "../http/public-address.ts";
import { refuseQuery } from "../http/read-query.ts";
import { packagePath } from "../package-path.ts";
import { localReferences } from "./local-references.ts";
import { onlyWhatChanged } from "./only-what-changed.ts";
import { readOpenapi } from "./openapi-json.ts";
import { shownWhenAsked } from "./shown-when-asked.ts";

/** The documentation runs only its own scripts, connects only to this server, and cannot be framed. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Swagger UI sets inline styles.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Registers the committed document and Swagger UI for it. */
export async function registerDocumentation(app: FastifyInstance): Promise<void> {
  const { publicAddress } = app;
  const document = documentAt(publicAddress);
  // Swagger UI requires the plugin that generates a document, but serves the committed one.
  if (!app.hasDecorator("swagger")) await app.register(inPlaceOfGenerator);
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    indexPrefix: publicAddress.prefix,
    uiConfig: {
      docExpansion: "none",
      deepLinking: true,
      filter: true,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      showMutatedRequest: false,
      plugins: [localReferences, onlyWhatChanged, shownWhenAsked],
      operationsSorter: readsFirst,
      // Its colours have too little contrast on the dark background.
      syntaxHighlight: false,
    },
    theme: { title: "Entente API", ...explorerLook(publicAddress) },
    // "Try it out" must call the host of the page, since its policy allows no other.
    transformSpecification: () => {
      const { info, ...parsed } = document().parsed;
      return {
        ...parsed,
        info: { ...info, description: `${info.description}\n\n${workedQuestions(publicAddress)}` },
        servers: [{ url: publicAddress.prefix || "/", description: "This server." }],
      };
    },
    transformSpecificationClone: false,
    staticCSP: CONTENT_SECURITY_POLICY,
    uiHooks: {
      onRequest: (request, reply, done) => {
        refuseQuery(request);
        reply.headers({ "referrer-policy": "no-referrer", "x-frame-options": "DENY" });
        // Swagger UI would redirect to a path without the prefix.
        if (request.url === "/docs/static/index.html") reply.redirect(publicAddress.absolute("/docs"));
        else done();
      },
    },
  });

  app.get("/openapi.json", (request, reply) => {
    refuseQuery(request);
    return sendAnswer(request, reply, document().json);
  });
  app.get("/openapi.yaml", (request, reply) => {
    refuseQuery(request);
    return reply
      .headers(CORS)
      .header("content-type", "application/yaml; charset=utf-8")
      .send(document().yaml);
  });
}

/** Questions with the calls that answer them. */
const QUESTIONS: readonly (readonly [question: string, call: string])[] = [
  ["Who visited whom in 2022?", "/v1/visits?date=2022&include=visitor"],
  ["How many visits did each state make, year by year?", "/v1/visits?group_by=year,guest_country"],
  ["What was signed or issued during visits?", "/v1/agreements?has_visit_id=true&include=visit"],
  ["On what did states agree, and in which areas?", "/v1/positions?stance=agreed&facet=area_ids"],
  ["Who said what, and where does the source say so?", "/v1/quotes?include=speaker,evidence"],
];

const workedQuestions = (address: PublicAddress): string =>
  [
    "Five questions, each with the call that answers it:",
    "",
    ...QUESTIONS.map(([question, call]) => `- [${question}](${address.link(call)}) \`${call}\``),
  ].join("\n");

/** Runs in the browser, on Swagger UI's maps: within a tag, reads come before writes. */
function readsFirst(one: unknown, other: unknown): number {
  const said = (operation: unknown, name: string): string =>
    typeof operation === "object" &&
    operation !== null &&
    "get" in operation &&
    typeof operation.get === "function"
      ? String(operation.get(name))
      : "";
  const isWrite = (operation: unknown) =>
    Number(said(operation, "method") !== "get" && !said(operation, "path").endsWith("/query"));
  return isWrite(one) - isWrite(other);
}

const inPlaceOfGenerator = fastifyPlugin(
  async (app: FastifyInstance) => {
    app.decorate("swagger", () => "");
  },
  { name: "@fastify/swagger" },
);

/** The explorer's styles and header, if it has been built. */
function explorerLook(address: PublicAddress) {
  if (EXPLORER === null) return {};
  const [header = ""] = explorerPage(EXPLORER, address).match(/<header[\s\S]*?<\/header>/) ?? [];
  // The styles are served at /docs/static/theme/, but their fonts are in the explorer's folder.
  const css = readFileSync(`${EXPLORER}/docs.css`, "utf8");
  const content = css.replaceAll("url(./assets/", "url(../../../explorer/assets/");
  const skip = '<a class="skip" href="#operations">Skip to the operations</a>';
  const script = `document.body.insertAdjacentHTML("afterbegin", ${JSON.stringify(skip + header)});
document.querySelector('[data-view="docs"]')?.setAttribute("aria-current", "page");
${FOR_SCREEN_READERS}`;
  return {
    css: [{ filename: "explorer.css", content }],
    js: [{ filename: "header.js", content: script }],
  };
}

/** What Swagger UI lacks: landmarks, names for its lists, the order of headings, and scrolling by keyboard. */
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

const openapi = z.looseObject({
  info: z.looseObject({ description: z.string() }),
  servers: z.array(z.looseObject({ url: z.string() })),
});

interface Committed {
  yaml: string;
  parsed: z.infer<typeof openapi>;
}

interface ServedDocument extends Committed {
  json: Answer;
}

/** The line of the committed document that names the server. */
const SERVERS = "\nservers: [{url: /, description: This server.}]\n";

/** The committed document with the server's public address. It is read on first use, to keep the start fast. */
function documentAt(address: PublicAddress): () => ServedDocument {
  let served: ServedDocument | undefined;
  return () => {
    served ??= withServer(committed(), address.absolute(""));
    return served;
  };
}

function withServer({ yaml, parsed }: Committed, url: string): ServedDocument {
  if (url === "") return { yaml, parsed, json: jsonAnswer(JSON.stringify(parsed)) };
  const here = { ...parsed, servers: parsed.servers.map((server) => ({ ...server, url })) };
  return {
    yaml: yaml.replace(SERVERS, SERVERS.replace("/", JSON.stringify(url))),
    parsed: here,
    json: jsonAnswer(JSON.stringify(here)),
  };
}

let read: Committed | undefined;

/** The committed document as it is, read once. */
function committed(): Committed {
  if (read === undefined) {
    const yaml = readFileSync(packagePath("openapi.yaml"), "utf8");
    read = { yaml, parsed: openapi.parse(readOpenapi(yaml, EXPLORER)) };
  }
  return read;
}
