// The samples in the README of the client, each run as a program: it prints what stands below it.
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import t from "tap";
import { openWritable } from "../write-app.ts";

const SAMPLE = /```ts\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g;

t.test("every sample runs, and prints what stands below it", async (t) => {
  const { app, tokens } = await openWritable(t);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const folder = t.testdir();
  const samples = [...readFileSync("client/README.md", "utf8").matchAll(SAMPLE)];
  t.equal(samples.length, 5);
  for (const [index, [, program = "", printed]] of samples.entries()) {
    const file = `${folder}/${index}.ts`;
    const source = pathToFileURL(resolve("client/src/index.ts")).href;
    writeFileSync(
      file,
      program.replaceAll("http://127.0.0.1:3000", url).replace('"entente-client"', JSON.stringify(source)),
    );
    const { stdout } = await promisify(execFile)(process.execPath, [file], {
      env: { ...process.env, ENTENTE_TOKEN: tokens.write },
    });
    if (printed === undefined) t.not(stdout, "", program);
    else t.equal(stdout, printed, program);
  }
});
