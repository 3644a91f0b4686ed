// Each documented curl call and the programs that the guide shows next to it: all of them run, and all get the same
// answers.
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import t, { type Test } from "tap";
import { z } from "zod";
import { ORIGIN, programsOf } from "../../../scripts/guide-samples.ts";
import { openWritable } from "../../write-app.ts";
import { missing } from "./missing.ts";

const run = promisify(execFile);
const problem = z.object({ code: z.string() });

const samples = ["README.md", "API.md"].flatMap((file) =>
  [
    ...readFileSync(file, "utf8").matchAll(/```sh\n(curl [\s\S]*?)\n```(?:\n\n```json\n([\s\S]*?)\n```)?/g),
  ].map(([, curl = "", answer]) => {
    const code = problem.safeParse(answer === undefined ? null : JSON.parse(answer)).data?.code ?? null;
    return { curl, code, ...programsOf(curl, code) };
  }),
);

/** Runs each program, in order, on a separate service. Returns what they print. */
async function answersOf(
  t: Test,
  programs: readonly string[],
  command: (program: string, index: number) => readonly [file: string, ...parameters: string[]],
): Promise<unknown[]> {
  const { app, tokens } = await openWritable(t);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const answers: unknown[] = [];
  for (const [index, program] of programs.entries()) {
    const [file, ...parameters] = command(program.replaceAll(ORIGIN, url), index);
    const env = { ...process.env, TOKEN: tokens.write, PYTHONPATH: "examples/python" };
    const { stdout } = await run(file, parameters, { env });
    // A client returns the ETag together with the record; curl shows it in the headers.
    const { etag, ...answer } = JSON.parse(stdout);
    answers.push(answer);
  }
  return answers;
}

/** The documented answers without the parts that depend on the time of the call. */
const comparable = (answers: readonly unknown[]) =>
  JSON.parse(
    JSON.stringify(answers).replaceAll(/"(dataset_version|created_at|updated_at)":"[^"]*"/g, '"$1":""'),
  );

t.test("curl, Python and TypeScript are answered the same", async (t) => {
  t.ok(samples.length >= 14, `${samples.length} samples`);
  t.ok(samples.some(({ code }) => code !== null) && samples.some(({ curl }) => curl.includes("PATCH")));
  const client = JSON.stringify(resolve("client/src/index.ts"));
  const folder = t.testdir();
  const typescript = await answersOf(
    t,
    samples.map((sample) => sample.typescript),
    (program, index) => {
      const file = `${folder}/${index}.ts`;
      writeFileSync(file, program.replace('"entente-client"', client));
      return [process.execPath, file];
    },
  );
  if (missing("curl")) t.comment("curl is not on this machine: the calls themselves are not compared");
  else {
    const calls = samples.map(({ curl }) => curl.replace("curl ", "curl --silent --show-error "));
    const curl = await answersOf(t, calls, (call) => ["sh", "-c", call]);
    t.strictSame(comparable(typescript), comparable(curl));
  }
  if (missing("python3")) t.comment("python3 is not on this machine: its programs are not run");
  else {
    const programs = samples.map(({ python }) => python);
    const python = await answersOf(t, programs, (program) => ["python3", "-c", program]);
    t.strictSame(comparable(python), comparable(typescript));
  }
});

t.test("the programs in TypeScript compile strictly", async (t) => {
  const folder = t.testdir();
  const files = samples.map(({ typescript }, index) => {
    writeFileSync(`${folder}/${index}.ts`, typescript);
    return `${index}.ts`;
  });
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      extends: resolve("tsconfig.json"),
      compilerOptions: {
        typeRoots: [resolve("node_modules/@types")],
        paths: { "entente-client": [resolve("client/src/index.ts")] },
      },
      include: [],
      files,
    }),
  );
  const { stdout } = await run(process.execPath, [
    resolve("node_modules/typescript/bin/tsc"),
    "-p",
    folder,
  ]).catch((error) => error);
  t.equal(stdout, "");
});

t.test("what no sample can be made of is an error when the guide is made", async (t) => {
  for (const curl of [
    `curl '${ORIGIN}/v1/visits' --compressed`,
    `curl '${ORIGIN}/healthz'`,
    `curl -X DELETE '${ORIGIN}/v1/visits/x'`,
    `curl '${ORIGIN}/v1/relations/JPN-VNM/timeline'`,
  ])
    t.throws(() => programsOf(curl, null), { message: /^a sample cannot be made of / }, curl);
});

t.test("commas, quotes and repeated parameters mean the same", async (t) => {
  const { python, typescript } = programsOf(
    `curl '${ORIGIN}/v1/visits?visitor_office="Minister,+acting",President&actors=JPN&actors=VNM,LAO&limit=5&highlight=true&sort=-date,title'`,
    null,
  );
  t.equal(
    python.split("\n").slice(4, -2).join("\n"),
    `answer = service.list(
    "visits",
    {
        "visitor_office": ["Minister, acting", "President"],
        "actors": [["JPN"], ["VNM", "LAO"]],
        "limit": 5,
        "highlight": True,
        "sort": ["-date", "title"],
    },
)`,
  );
  t.match(
    typescript,
    'visitor_office: ["Minister, acting", "President"],\n    actors: [["JPN"], ["VNM", "LAO"]],',
  );
});
