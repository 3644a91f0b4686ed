// The explorer: the page for browsers at `/`, with the facts already in it, and its files under /explorer/. Vite
// builds it into explorer/dist (`npm run explorer`); without a build, `/` answers with the JSON index for everybody.
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AnswerCache } from "../http/answer/answer-cache.ts";
import { EXPLORER, explorerPage, SAFE_HEADERS } from "../http/answer/explorer-files.ts";
import { sendAnswer, textAnswer } from "../http/answer/send.ts";
import { readQuery } from "../http/read-query.ts";
import type { Store } from "../read/store.ts";
import { escapeHtml, summaryOf } from "./explorer-summary.ts";

export type SendPage = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

const PAGE_HEADERS = {
  ...SAFE_HEADERS,
  "content-type": "text/html; charset=utf-8",
  "cache-control": "public, no-cache",
  vary: "Accept, Accept-Encoding",
} as const;

/** Serves the files. Returns a function that sends the page, or null if the explorer has not been built. */
export async function registerExplorer(
  app: FastifyInstance,
  store: Store,
  answers: AnswerCache,
): Promise<SendPage | null> {
  if (EXPLORER === null) return null;
  const { publicAddress } = app;
  const template = explorerPage(EXPLORER, publicAddress);
  await app.register(fastifyStatic, {
    root: `${EXPLORER}/assets`,
    prefix: "/explorer/assets/",
    decorateReply: false,
    index: false,
    // File names contain a digest of the content.
    immutable: true,
    maxAge: "1y",
    preCompressed: true,
    setHeaders: (reply) => {
      reply.headers(SAFE_HEADERS);
    },
  });
  return (request, reply) => {
    // The other parameters are for the page's script.
    const pair = readQuery(request).get("relation_id")?.at(-1) || null;
    const answer = answers.get(`page ${pair}`, () => {
      const { title, description, html } = summaryOf(store.database, pair, publicAddress);
      return textAnswer(
        template
          .replace("<!-- title -->", () => escapeHtml(title))
          .replace("<!-- description -->", () => escapeHtml(description))
          .replace("<!-- summary -->", () => html),
      );
    });
    return sendAnswer(request, reply, answer, PAGE_HEADERS);
  };
}
