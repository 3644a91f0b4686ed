// The table of paths in the explorer, which runs in the browser, agrees with the declarations.
import { readFileSync } from "node:fs";
import t from "tap";
import { resources } from "../../src/resources/resources.ts";

t.test("every kind of record has its path", (t) => {
  const script = readFileSync("explorer/src/records.ts", "utf8");
  const paths = [...script.matchAll(/^ {2}(\w+): "(\/v1\/[^"]*)",$/gm)].map(
    ([, type, path]) => `${type} ${path}`,
  );
  t.strictSame(
    paths.sort(),
    resources
      .filter(({ path }) => path !== "evidence")
      .map(({ type, path }) => `${type} /v1/${path}/{id}`)
      .sort(),
  );
  t.end();
});
