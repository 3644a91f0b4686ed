// Clients that other generators make from openapi.yaml: they compile under TypeScript's strict rules and call a
// running server. A reader of YAML 1.1 also reads the document as we do.
import { execFile, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { createClient } from "@hey-api/openapi-ts";
import openapiTS, { astToString } from "openapi-typescript";
import { generate } from "orval";
import { generateApi } from "swagger-typescript-api";
import t from "tap";
import { parse } from "yaml";
import { ORIGIN } from "../../scripts/guide-samples.ts";
import { packagePath } from "../../src/package-path.ts";
import { openApp } from "../open-app.ts";

const run = promisify(execFile);
const input = packagePath("openapi.yaml");
const document: unknown = parse(readFileSync(input, "utf8"));
const VISIT = "2022-04-30-jpn-vnm-kishida-fumio";

interface Trial {
  /** Writes the client into `api` or `api.ts` of the folder. */
  make: (folder: string, server: string) => Promise<unknown>;
  /** What a program begins with. */
  imports: string;
  /** Sets `first` and `counted` from a list, `visitor` from a record, `refused` from a refusal. */
  calls: string;
}

const trials: Record<string, Trial> = {
  "@hey-api/openapi-ts": {
    make: (folder) => createClient({ input, output: `${folder}/api`, logs: { level: "silent" } }),
    imports: 'import { getVisit, listVisits } from "./api";\nimport { client } from "./api/client.gen";',
    calls: `
      client.setConfig({ baseUrl: SERVER });
      const list = await listVisits({ query: { visit_type: ["official", "unspecified"], facet: ["visit_type"], date: "2022" }, throwOnError: true });
      const [first] = list.data.data;
      const counted = list.data.meta.facets?.visit_type?.[0]?.value;
      const item = await getVisit({ path: { id: ID }, query: { include: "visitor" }, throwOnError: true });
      const visitor = item.data.data.visitor?.name;
      const refused = (await listVisits({ query: { limit: 999 } })).error?.status;`,
  },
  orval: {
    // If an answer may also be NDJSON, orval takes it for a stream, so it gets a document with JSON only.
    make: (folder, baseUrl) =>
      generate({
        input: {
          target: input,
          override: { transformer: (document) => JSON.parse(JSON.stringify(document, jsonAlone)) },
        },
        output: { target: `${folder}/api.ts`, client: "fetch", baseUrl },
      }),
    imports: 'import { getVisit, listVisits } from "./api";',
    calls: `
      const list = await listVisits({ visit_type: ["official", "unspecified"], facet: ["visit_type"], date: "2022" });
      if (list.status !== 200) throw new Error("refused");
      const [first] = list.data.data;
      const counted = list.data.meta.facets?.visit_type?.[0]?.value;
      const item = await getVisit(ID, { include: "visitor" });
      if (item.status !== 200) throw new Error("refused");
      const visitor = item.data.data.visitor?.name;
      const no = await listVisits({ limit: 999 });
      const refused = no.status === 400 ? no.data.status : undefined;`,
  },
  "openapi-typescript": {
    make: async (folder) => {
      const types = await openapiTS(readFileSync(input, "utf8"));
      writeFileSync(`${folder}/api.ts`, astToString(types));
    },
    // What API.md says under "Generated clients".
    imports: /```ts\n(import createClient [\s\S]*?)```/.exec(readFileSync("API.md", "utf8"))?.[1] ?? "",
    calls: `
      const list = await GET("/v1/visits", { params: { query: { visit_type: ["official", "unspecified"], facet: ["visit_type"], date: "2022" } } });
      const first = list.data?.data[0];
      const counted = list.data?.meta.facets?.visit_type?.[0]?.value;
      const item = await GET("/v1/visits/{id}", { params: { path: { id: ID }, query: { include: "visitor" } } });
      const visitor = item.data?.data.visitor?.name;
      const refused = (await GET("/v1/visits", { params: { query: { limit: 999 } } })).error?.status;`,
  },
  "swagger-typescript-api": {
    make: (folder) =>
      generateApi({ input, output: folder, fileName: "api.ts", httpClientType: "fetch", silent: true }),
    imports: 'import { Api, type Problem, VisitType } from "./api";',
    calls: `
      const { v1 } = new Api({ baseUrl: SERVER });
      const list = (await v1.listVisits({ visit_type: [VisitType.Unspecified], facet: ["visit_type"], date: "2022" })).data;
      const [first] = list.data;
      const counted = list.meta.facets?.visit_type?.[0]?.value;
      const visitor = (await v1.getVisit(ID, { include: "visitor" })).data.data.visitor?.name;
      const refused = await v1.listVisits({ limit: 999 }).then(
        () => undefined,
        ({ error }: { error: Problem }) => error.status,
      );`,
  },
};

/** Removes the other formats of answers that have JSON. */
function jsonAlone(key: string, value: unknown): unknown {
  if (key !== "content" || typeof value !== "object" || value === null) return value;
  return "application/json" in value ? { "application/json": value["application/json"] } : value;
}

const program = ({ imports, calls }: Trial, server: string): string => `${imports.replace(ORIGIN, server)}
const SERVER = ${JSON.stringify(server)};
const ID = ${JSON.stringify(VISIT)};
async function call() {
  ${calls}
  if (first === undefined) throw new Error("no visit");
  // Every field is there, without a question.
  console.log(JSON.stringify({ id: first.id.toUpperCase(), rank: first.visit_type, counted, visitor, refused }));
}
call();
`;

const tsconfig = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    target: "es2022",
    module: "node20",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    outDir: "built",
  },
  files: ["call.ts"],
};

for (const [name, trial] of Object.entries(trials))
  t.test(`${name} makes a client that compiles and calls`, async (t) => {
    const { app } = await openApp(t);
    const server = await app.listen({ port: 0, host: "127.0.0.1" });
    const folder = t.testdir({});
    await trial.make(folder, server);
    writeFileSync(`${folder}/call.ts`, program(trial, server));
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(tsconfig));
    writeFileSync(`${folder}/package.json`, "{}");
    const { status, stdout } = spawnSync("npx", ["--no-install", "tsc", "-p", folder], { encoding: "utf8" });
    t.equal(status, 0, stdout.slice(0, 2000));
    const called = await run(process.execPath, [`${folder}/built/call.js`]);
    t.strictSame(JSON.parse(called.stdout), {
      id: VISIT.toUpperCase(),
      rank: "unspecified",
      counted: "unspecified",
      visitor: "Kishida Fumio",
      refused: 400,
    });
  });

const PYTHON = `
import json, sys, yaml
print(json.dumps([yaml.load(open(sys.argv[1], encoding="utf-8"), Loader=loader) for loader in (yaml.SafeLoader, yaml.CSafeLoader)]))
`;
const noPyYaml = spawnSync("python3", ["-c", "import yaml; yaml.CSafeLoader"]).status !== 0;

t.test(
  "PyYAML and libyaml read what we read",
  { skip: noPyYaml && "PyYAML is not on this machine" },
  async (t) => {
    const { stdout } = await run("python3", ["-c", PYTHON, input], { maxBuffer: 100_000_000 });
    t.strictSame(JSON.parse(stdout), [document, document]);
  },
);
