// Generates what the documents quote from the program: answers behind `curl` blocks and behind `answer:` marks,
// and the tables between `generated:` marks. With --check it writes nothing and fails where a document differs.
import { readFileSync, writeFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { buildApp } from "../src/app.ts";
import { problems } from "../src/errors.ts";
import type { Format } from "../src/formats/format.ts";
import { formats, formatsOf } from "../src/formats/formats.ts";
import { packagePath } from "../src/package-path.ts";
import { operators, wholeMeaning } from "../src/query/operators.ts";
import { resources } from "../src/resources/resources.ts";
import { driftMessage } from "./drift.ts";
import { seededDatabase } from "./seeded-database.ts";

export const DOCUMENTS = ["README.md", "API.md"] as const;

const ORIGIN = "http://127.0.0.1:3000";

/** A `sh` block of one curl command, and the `json` block that follows it: the body as it is sent. */
const CURL = /(```sh\ncurl [^\n]*\n```\n\n```json\n)[\s\S]*?(\n```)/g;
/** A path in a comment, and the `json` block that follows it: the `data` of its answer, laid out to be read. */
const ANSWER = /(<!-- answer: (\S+) -->\n\n```json\n)[\s\S]*?(\n```)/g;
const TABLE = /(<!-- generated: (\w+) -->\n\n)[\s\S]*?(\n\n<!-- end -->)/g;

const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const code = (text: string): string => `\`${text}\``;
const table = (head: string[], rows: string[][]): string =>
  [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");

/** The resources that a format serves. */
function servedFor(format: Format): string {
  const served = resources.filter((resource) => formatsOf(resource).includes(format));
  return served.length === resources.length ? "all" : served.map(({ path }) => code(path)).join(" ");
}

const tables: ReadonlyMap<string, () => string> = new Map([
  [
    "resources",
    () =>
      table(
        ["Path", "What it holds", "Fields that filter", "Fields that sort", "Fields to count by", "Links"],
        resources.map(({ path, description, filter, sort, facet, links }) => [
          code(`/v1/${path}`),
          description,
          filter.map(code).join(" "),
          sort.map(code).join(" "),
          facet.map(code).join(" "),
          Object.keys(links).map(code).join(" "),
        ]),
      ),
  ],
  [
    "operators",
    () =>
      table(
        ["Operator", "Parameter", "For fields of kind", "Matches records whose value"],
        operators.map((operator) => [
          operator.name,
          code(operator.parameter("{field}")),
          operator.kinds.join(", ") +
            (operator.forUnknown ? "; where the value can be unknown" : "") +
            (operator.forTrees ? "; where the ids make a tree" : ""),
          wholeMeaning(operator),
        ]),
      ),
  ],
  [
    "formats",
    () =>
      table(
        ["Format", "Media type", "Resources", "What it holds"],
        [
          [code("json"), code("application/json"), "all", "What this document describes."],
          ...formats.map((format) => [
            code(format.name),
            code(format.mediaType),
            servedFor(format),
            format.description,
          ]),
        ],
      ),
  ],
  [
    "problems",
    () =>
      table(
        ["Code", "Status", "Title", "What to do"],
        Object.entries(problems).map(([name, { status, title, hint }]) => [
          code(name),
          String(status),
          title,
          hint,
        ]),
      ),
  ],
]);

const item = z.looseObject({ data: z.json() });

/** The URL of a curl command, as a path on this server. */
function pathOf(command: string): string {
  const url = command.match(/http:\/\/[^\s']+/)?.[0];
  if (!url?.startsWith(`${ORIGIN}/`)) throw new Error(`no URL of ${ORIGIN} in: ${command}`);
  return url.slice(ORIGIN.length);
}

/** The document as the program would have it today. */
export async function generateDocument(app: FastifyInstance, text: string): Promise<string> {
  const answers = new Map<string, string>();
  for (const [command] of text.matchAll(CURL)) {
    const path = pathOf(command);
    answers.set(path, (await app.inject(path)).body);
  }
  for (const [, , path = ""] of text.matchAll(ANSWER)) {
    const { data } = item.parse((await app.inject(path)).json());
    answers.set(`data of ${path}`, JSON.stringify(data, null, 2));
  }
  return text
    .replaceAll(CURL, (_, head: string, tail: string) => `${head}${answers.get(pathOf(head))}${tail}`)
    .replaceAll(ANSWER, (_, head: string, path: string, tail: string) =>
      [head, answers.get(`data of ${path}`), tail].join(""),
    )
    .replaceAll(TABLE, (_, head: string, name: string, tail: string) => {
      const make = tables.get(name);
      if (make === undefined) throw new Error(`there is no table '${name}' to generate`);
      return `${head}${make()}${tail}`;
    });
}

/** The API over the seed, in memory. */
export async function openSeededApp(): Promise<FastifyInstance> {
  const database = seededDatabase();
  const app = await buildApp({ database });
  app.addHook("onClose", () => database.close());
  return app;
}

if (import.meta.main) {
  const app = await openSeededApp();
  const check = process.argv.includes("--check");
  for (const name of DOCUMENTS) {
    const file = packagePath(name);
    const text = readFileSync(file, "utf8");
    const generated = await generateDocument(app, text);
    if (!check) writeFileSync(file, generated);
    else if (generated !== text) {
      console.error(driftMessage(name));
      process.exitCode = 1;
    } else console.log(`${name} agrees with the program`);
  }
  await app.close();
}
