// The client as users get it: packed, installed in a folder outside this project, compiled strictly, and run by the
// Node of the machine, from 20 up.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import t, { type Test } from "tap";
import { openWritable } from "../write-app.ts";

const run = promisify(execFile);

/** Variables that npm and its scripts set would lead commands back to this project. */
const PATH = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .join(delimiter);
const { HOME = tmpdir() } = process.env;
const env = { PATH, HOME, npm_config_update_notifier: "false" };

/** A program that uses what exists. A strict compiler must refuse the parts that use what does not exist. */
const PROGRAM = `
import { EntenteClient, EntenteError, type ListQuery, type RecordOf } from "entente-client";

const [, , url = "", token = ""] = process.argv;
const entente = new EntenteClient(url, { token });

const { data } = await entente.list("visits", { guest_country: "JPN", "visitor.name": ["Kishida Fumio"] });
const [visit] = data;
if (visit === undefined) throw new Error("no visit");
const rank: "state" | "official" | "official_working" | "working" | "private" | "transit" | "conference" | "unspecified" =
  visit.visit_type;
const title: string = visit.title;
const count: number | null = visit.document_count;
const companions: { person_id: string | null; description: string }[] = visit.companions;
const name: string | undefined = visit.visitor?.name;
const query: ListQuery<"people"> = { id: ["kishida-fumio"], "visits.date_from": 2020 };
const people: RecordOf<"people">[] = (await entente.query("people", query)).data;

// @ts-expect-error a parameter that there is not
const a = () => entente.list("visits", { guest_contry: "JPN" });
// @ts-expect-error a resource that there is not
const b = () => entente.list("visit");
// @ts-expect-error with \`fields\`, any field may be missing
const c = async (): Promise<string | undefined> => (await entente.list("visits", { fields: "id" })).data[0]?.title.trim();
// @ts-expect-error a change needs \`ifMatch\`
const d = () => entente.patch("visits", "x", { title: "x" });
// @ts-expect-error a title is never null
const e = () => entente.patch("visits", "x", { title: null }, { ifMatch: "*" });
// @ts-expect-error events are gathered, not written
const f = () => entente.delete("events", "x", { ifMatch: "*" });
// @ts-expect-error only some tell of a day
const g = () => entente.asOf("visits", "x", "2020-01-01");
// @ts-expect-error a value that the enum does not have
const h = () => entente.patch("visits", "x", { visit_type: "offical" }, { ifMatch: "*" });

const seqs: number[] = [];
for await (const { seq } of entente.everyChange({ wait: 0 })) seqs.push(seq);
const { etag } = await entente.get("organizations", "asean");
const changed = await entente.patch("organizations", "asean", { aliases: ["A"] }, { ifMatch: etag });
const refused = await entente.get("visits", "no-such-visit").catch((error: unknown) => {
  if (!(error instanceof EntenteError)) throw error;
  return \`\${error.status} \${error.code} \${error.problem.title}\`;
});
console.log(
  JSON.stringify({
    major: Number.parseInt(process.versions.node, 10),
    rank, title, count, companions, name, refused,
    people: people.map(({ id }) => id),
    inOrder: seqs.every((seq, index) => seq === index + 1) && seqs.length > 100,
    aliases: changed.data.aliases,
    unused: [a, b, c, d, e, f, g, h].length,
  }),
);
`;

t.test("it installs, compiles and runs elsewhere", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "entente-client-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const { stdout: packed } = await run(
    "npm",
    ["pack", "-w", "client", "--json", "--pack-destination", folder],
    {
      env,
    },
  );
  const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf("[")));
  t.strictSame(
    files.map(({ path }: { path: string }) => path).filter((path: string) => !path.startsWith("dist/")),
    ["LICENSE", "README.md", "package.json"],
  );
  t.strictSame(
    files
      .map(({ path }: { path: string }) => path)
      .filter((path: string) => path.startsWith("dist/") && !/\.(js|d\.ts)$/.test(path)),
    [],
  );

  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`], {
    cwd: folder,
    env,
  });
  const { dependencies } = JSON.parse(
    readFileSync(join(folder, "node_modules/entente-client/package.json"), "utf8"),
  );
  t.equal(dependencies, undefined, "it brings nothing else");

  await compile(t, folder, { lib: ["es2022", "dom"], typeRoots: [] });
  await compile(t, folder, { lib: ["es2022"], types: ["node"], typeRoots: [resolve("node_modules/@types")] });

  const { app, tokens } = await openWritable(t);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const { stdout } = await run("node", ["program.js", url, tokens.write], { cwd: folder, env });
  const { major, ...told } = JSON.parse(stdout);
  t.comment(`run by Node ${major}`);
  t.ok(major >= 20);
  t.strictSame(told, {
    rank: "unspecified",
    title: "Prime Minister Kishida Fumio's visit to Viet Nam",
    count: 22,
    companions: [{ person_id: null, description: "the Japanese delegation" }],
    refused: "404 RECORD_NOT_FOUND No such record",
    people: ["kishida-fumio"],
    inOrder: true,
    aliases: ["A"],
    unused: 8,
  });
});

/**
 * Compiles the program with all strict options, and with the declarations of the package. A message fails the test.
 */
async function compile(t: Test, folder: string, options: Record<string, unknown>): Promise<void> {
  const declared =
    "types" in options ? "" : "declare const process: { argv: string[]; versions: { node: string } };\n";
  writeFileSync(join(folder, "program.ts"), declared + PROGRAM);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noPropertyAccessFromIndexSignature: true,
        skipLibCheck: false,
        types: [],
        ...options,
      },
      files: ["program.ts"],
    }),
  );
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", folder]).catch((error) => error);
  t.equal(stdout, "", `no message with ${JSON.stringify(options.lib)}`);
}
