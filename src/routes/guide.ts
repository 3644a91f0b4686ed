// /docs/guide: the documents as pages without scripts, and the Python file that their samples use. They are built
// with the explorer (`npm run explorer`); without a build there is no guide.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { EXPLORER, SAFE_HEADERS, withPrefix } from "../http/answer/explorer-files.ts";
import { type Answer, sendAnswer, textAnswer } from "../http/answer/send.ts";
import { refuseQuery } from "../http/read-query.ts";

const FOLDER = `${EXPLORER}/guide`;

/** The path of the guide; null if it has not been built. */
export const GUIDE: string | null = existsSync(FOLDER) ? "/docs/guide" : null;

/** The service's address in samples, if none is configured. */
const ORIGIN = "http://127.0.0.1:3000";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  py: "text/x-python; charset=utf-8",
};

export function registerGuide(app: FastifyInstance): void {
  if (GUIDE === null) return;
  const { publicAddress } = app;
  app.get(`${GUIDE}/`, (_request, reply) => reply.redirect(publicAddress.link(GUIDE), 308));
  for (const file of readdirSync(FOLDER)) {
    const [name = "", extension = ""] = file.split(".");
    const path = extension !== "html" ? `${GUIDE}/${file}` : name === "index" ? GUIDE : `${GUIDE}/${name}`;
    const headers = { ...SAFE_HEADERS, "content-type": TYPES[extension] ?? "text/plain; charset=utf-8" };
    // Read on first use, to keep the start fast.
    let answer: Answer | undefined;
    app.get(path, (request, reply) => {
      refuseQuery(request);
      answer ??= textAnswer(
        withPrefix(readFileSync(`${FOLDER}/${file}`, "utf8"), publicAddress).replaceAll(
          "<!-- origin -->",
          publicAddress.absolute("") || ORIGIN,
        ),
      );
      return sendAnswer(request, reply, answer, {
        ...headers,
        "cache-control": "public, no-cache",
        vary: "Accept-Encoding",
      });
    });
  }
}
