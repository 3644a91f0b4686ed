// What the documents say about the program is true, and everything that the program has is in the documents.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import t from "tap";
import { parse } from "yaml";
import { z } from "zod";
import { driftMessage } from "../../scripts/drift.ts";
import { DOCUMENTS, generateDocument, openSeededApp } from "../../scripts/readme.ts";
import { problemCodes, problems, RETRY_AFTER_S } from "../../src/errors.ts";
import { formatsOf } from "../../src/formats/formats.ts";
import { filterParameters } from "../../src/query/filter-parameters.ts";
import { operators } from "../../src/query/operators.ts";
import { resources } from "../../src/resources/resources.ts";
import { readRecipes } from "../read-recipes.ts";

const read = (file: string): string => readFileSync(file, "utf8");
const readme = read("README.md");
const api = read("API.md");
const fences = /```[\s\S]*?```/g;

/** The rows of the table whose first heading is `head`, by cell, without backticks. */
function table(text: string, head: string): string[][] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map((line) =>
    line
      .slice(2, -2)
      .split(/(?<!\\) \| /)
      .map((cell) => cell.replaceAll("`", "").replaceAll("\\|", "|")),
  );
}

const column = (rows: string[][], index: number): string[] => rows.map((row) => row[index] ?? "");

t.test("the answers in the documents are what the server sends", async (t) => {
  const app = await openSeededApp();
  t.teardown(() => app.close());
  const curls = [
    ...readme.matchAll(/```sh\ncurl 'http:\/\/127\.0\.0\.1:3000([^']*)'\n```\n\n```json\n(.*)\n```/g),
  ];
  t.equal(curls.length, 5, "five questions, each followed by its answer on one line");
  for (const [, path = "", answer] of curls) t.equal((await app.inject(path)).body, answer, path);
  for (const file of DOCUMENTS)
    t.equal(await generateDocument(app, read(file)), read(file), driftMessage(file));
});

t.test("the README has the two commands, each in a block of its own", async (t) => {
  for (const command of ["npm ci && npm start", "npm ci && npm test"])
    t.ok(readme.includes(`\n\`\`\`sh\n${command}\n\`\`\`\n`), command);
});

t.test("API.md has every operator, problem, resource and format, and no other", async (t) => {
  const found = table(api, "Operator").map(([name, parameter]) => `${name}: ${parameter}`);
  t.strictSame(
    found,
    operators.map(({ name, parameter }) => `${name}: ${parameter("{field}")}`),
    "operators",
  );
  t.strictSame(
    table(api, "Code").map(([code, status]) => [code, status]),
    Object.entries(problems).map(([code, { status }]) => [code, String(status)]),
    "problems and their statuses",
  );
  t.strictSame(
    column(table(api, "Path"), 0),
    resources.map(({ path }) => `/v1/${path}`),
    "resources",
  );
  const formats = resources
    .flatMap(formatsOf)
    .map(({ name, mediaType }): [name: string, type: string | undefined] => [name, mediaType]);
  t.strictSame(
    new Map(table(api, "Format").map(([name = "", type]) => [name, type])),
    new Map([["json", "application/json"], ...formats]),
    "formats",
  );
  const codes = api.match(/`[A-Z]+(?:_[A-Z]+)+`/g) ?? [];
  for (const code of codes) t.ok(Object.hasOwn(problems, code.slice(1, -1)), `${code} is a problem`);
});

const parameter = z.looseObject({ name: z.string(), in: z.string() });
const reference = z.looseObject({ $ref: z.string() });
const document = z
  .looseObject({
    paths: z.record(
      z.string(),
      z.record(
        z.string(),
        z.looseObject({ parameters: z.array(z.union([parameter, reference])).default([]) }),
      ),
    ),
    components: z.looseObject({ parameters: z.record(z.string(), parameter).default({}) }),
  })
  .parse(parse(read("openapi.yaml")));

t.test("API.md names every path and every parameter that is not a filter", async (t) => {
  const general = (path: string) =>
    resources.reduce(
      (text, one) =>
        text
          .replace(`/v1/${one.path}/{id}/`, "/v1/{resource}/{id}/")
          .replace(`/v1/${one.path}/query`, "/v1/{resource}/query"),
      path,
    );
  const derived = resources.flatMap(({ path }) => [`/v1/${path}`, `/v1/${path}/{id}`]);
  for (const path of Object.keys(document.paths))
    if (!derived.includes(path)) t.ok(api.includes(`${path}\``) || api.includes(`${general(path)}\``), path);
  const filters = new Set(resources.flatMap((resource) => [...filterParameters(resource).keys()]));
  const inline = Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ parameters }) => parameters.flatMap((one) => parameter.safeParse(one).data ?? []));
  const names = [...inline, ...Object.values(document.components.parameters)]
    .filter((one) => one.in === "query" && !filters.has(one.name) && !one.name.includes("."))
    .map((one) => one.name);
  t.ok(names.includes("cursor") && names.includes("fields"), `${names.length} parameters`);
  for (const name of new Set(names)) t.ok(new RegExp(`\`${name}[=\`]`).test(api), name);
});

t.test("the README has every command, and no other", async (t) => {
  const help = execFileSync(process.execPath, ["src/cli.ts", "--help"], { encoding: "utf8" });
  const commands = [...help.slice(help.indexOf("Commands:")).matchAll(/^ {2}(\w[\w-]*)/gm)].map(
    (match) => match[1] ?? "",
  );
  t.strictSame(
    column(table(readme, "Command"), 0).map((usage) => usage.split(" ")[1]),
    commands.filter((name) => name !== "help"),
  );
});

t.test("the README has every setting with its default, and no other", async (t) => {
  const settings = [
    ...read("src/config.ts").matchAll(/^ {2}([A-Z][A-Z_]*): [\s\S]*?\.default\((.*)\),?$/gm),
  ].map(([, name, value = ""]) => [name, value.replaceAll('"', "")]);
  t.ok(settings.length >= 5, `${settings.length} settings are read from src/config.ts`);
  t.strictSame(
    table(readme, "Setting").map(([name, value]) => [name, value]),
    settings,
  );
});

t.test("a problem whose hint names Retry-After is sent with it", async (t) => {
  for (const code of problemCodes)
    if (problems[code].hint.includes("Retry-After")) t.ok((RETRY_AFTER_S[code] ?? 0) > 0, code);
});

t.test("every direct dependency is justified, and nothing else", async (t) => {
  const names = z.record(z.string(), z.string());
  const manifest = z
    .looseObject({ dependencies: names, devDependencies: names })
    .parse(JSON.parse(read("package.json")));
  const [run = "", develop = ""] = read("docs/dependencies.md").split("## For development");
  const listed = (text: string) => [...text.matchAll(/^- `([^`]+)`: .{20,}$/gm)].map((match) => match[1]);
  t.strictSame(listed(run), Object.keys(manifest.dependencies));
  t.strictSame(listed(develop), Object.keys(manifest.devDependencies));
});

const markdownIn = (folder: string, recursive: boolean): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive, encoding: "utf8" })
        .filter((file) => file.endsWith(".md"))
        .map((file) => join(folder, file))
    : [];
const documents = [
  ...markdownIn(".", false),
  ...[
    "docs",
    "bench",
    "client",
    "examples",
    "src",
    "test",
    "scripts",
    "migrations",
    "seed",
    ".github",
  ].flatMap((folder) => markdownIn(folder, true)),
];

/** The anchors that GitHub gives to the headings of a document. */
const anchors = (text: string): string[] =>
  [...text.replaceAll(fences, "").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );

t.test("every relative link leads to a file, and to a heading that it has", async (t) => {
  t.ok(documents.length >= 10, `${documents.length} documents`);
  for (const file of documents)
    for (const [, link = ""] of read(file)
      .replaceAll(fences, "")
      .matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : join(dirname(file), path);
      t.ok(existsSync(target), `${file}: ${link}`);
      if (anchor !== undefined && existsSync(target) && statSync(target).isFile())
        t.ok(anchors(read(target)).includes(anchor), `${file}: ${link} has its heading`);
    }
});

t.test("every path of the project that a document names exists", async (t) => {
  // A recipe says how to create these, or drafts them.
  const created = readRecipes(read("CONTRIBUTING.md")).flatMap(({ steps }) =>
    steps.flatMap((step) =>
      step.kind === "create" || (step.kind === "change" && step.path.includes("NNN_")) ? [step.path] : [],
    ),
  );
  for (const file of documents)
    for (const [, path = ""] of read(file)
      .replaceAll(fences, "")
      .matchAll(/`((?:src|test|scripts|migrations|docs|\.ci|\.github)\/[\w./-]*)`/g))
      t.ok(existsSync(path) || created.includes(path), `${file}: ${path}`);
  const map = read("ARCHITECTURE.md");
  for (const { name } of readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    t.ok(map.includes(`  ${name}/`), `ARCHITECTURE.md has src/${name}`);
});
