// No assertion of the tests accepts more than it says.
import { globSync, readFileSync } from "node:fs";
import t from "tap";
import ts from "typescript";

/**
 * Finds calls of `t.match` with a list or an object. `t.match` accepts any list for an empty one, and ignores further
 * entries.
 */
function looseMatches(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "t.match") {
      const pattern = node.arguments[1];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (pattern === undefined || !isText(pattern)) found.push(`${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether it is a literal text or a regular expression. Other expressions that are texts are not recognized. */
const isText = (node: ts.Expression): boolean =>
  ts.isRegularExpressionLiteral(node) ||
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isNewExpression(node) && node.expression.getText() === "RegExp");

t.test("t.match is for texts: answers are compared by `matches`", async (t) => {
  const files = globSync("test/**/*.ts");
  t.ok(files.length > 100);
  t.strictSame(
    files.flatMap((file) => looseMatches(file, readFileSync(file, "utf8"))),
    [],
    "use `matches` of test/matches.ts",
  );
});

t.test("a loose assertion is found", async (t) => {
  const text = (pattern: string) =>
    `t.test("x", async (t) => {\n  t.match(answer, ${pattern}, "why");\n});\n`;
  for (const loose of ["{ list: [] }", "[{ id: 1 }]", "pattern", "String", "null"])
    t.strictSame(looseMatches("a.test.ts", text(loose)), ["a.test.ts:2"], loose);
  for (const sound of ["/^a/", "new RegExp(`^$" + "{a}`)", '"a"', "`a $" + "{b}`"])
    t.strictSame(looseMatches("a.test.ts", text(sound)), [], sound);
});
