// The document as JSON: what the build kept is read in place of the YAML, and never for another document.
import t from "tap";
import { openapiFile, readOpenapi } from "../../src/routes/openapi-json.ts";

const YAML = "info: {title: Harbours}\nservers: [{url: /}]\n";
const PARSED = { info: { title: "Harbours" }, servers: [{ url: "/" }] };

t.test("a document is parsed where nothing was kept", async (t) => {
  t.strictSame(readOpenapi(YAML, null), PARSED);
  t.strictSame(readOpenapi(YAML, t.testdir()), PARSED);
});

t.test("what was kept of it is read instead", async (t) => {
  const kept = t.testdir({ [openapiFile(YAML)]: '{"kept":true}' });
  t.strictSame(readOpenapi(YAML, kept), { kept: true });
  t.strictSame(readOpenapi(`${YAML}# a word more\n`, kept), PARSED, "but not for another document");
});
