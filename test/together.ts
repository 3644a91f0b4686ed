// Runs the test files of a folder one after another in one process. Most of them are short: starting a process and
// loading the program takes longer than what they do. Each file is a test with the name of the file, and this test is
// what the file imports as `t`, so what it tears down is torn down when the file ends. Each file also runs alone:
// `npx tap test/http/order.test.ts`.
//
// The folders that run so are in `test/by-folder/`. They take longest, and tap starts files in the order of their paths:
// this name lets them begin early, and short files fill both cores at the end.
import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import tap, { type Test } from "tap";

/**
 * The test of each file, by the URL of the file.
 * @public What the hook makes imports it.
 */
export const tests = new Map<string, Test>();

// What `import t from "tap"` gives in a test file.
registerHooks({
  resolve(specifier, context, next) {
    const file = context.parentURL ?? "";
    if (specifier !== "tap" || !tests.has(file)) return next(specifier, context);
    const source = `import { tests } from "${import.meta.url}"; export default tests.get("${file}");`;
    return { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true };
  },
});

/** Runs all test files of a folder of `test/`. */
export async function runTogether(folder: string): Promise<void> {
  for (const path of globSync(`test/${folder}/*.test.ts`).sort()) {
    const file = String(pathToFileURL(path));
    await tap.test(path, async (t) => {
      tests.set(file, t);
      await import(file);
    });
  }
}
