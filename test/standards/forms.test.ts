// Texts in the form that a standard defines.
import t from "tap";
import { addressFault, languageFault, mediaTypeFault, sha256Fault } from "../../src/standards/forms.ts";

const takes = (faultOf: (text: string) => string | null, texts: readonly string[]) =>
  texts.filter((text) => faultOf(text) !== null);
const refuses = (faultOf: (text: string) => string | null, texts: readonly string[]) =>
  texts.filter((text) => faultOf(text) === null);

t.test("languages", (t) => {
  t.strictSame(takes(languageFault, ["en", "vi", "zh-Hant", "zh-Hant-TW", "pt-BR", "und", "mul", "iw"]), []);
  t.strictSame(
    refuses(languageFault, ["", "English", "e", "en_US", "en-", "en ", "klingon language", "en\n"]),
    [],
  );
  const expected = "expected a language tag (BCP 47) such as en or zh-Hant";
  t.equal(languageFault("English language"), expected);
  t.equal(languageFault("ZH-hant"), `${expected}: here 'zh-Hant'`);
  t.end();
});

t.test("addresses", (t) => {
  const web = [
    "https://example.org/article",
    "http://example.org",
    "HTTPS://example.org:8443/a?b=c#d",
    "https://é.example/é",
  ];
  t.strictSame(takes(addressFault, web), []);
  const others = [
    "javascript:alert(1)",
    "data:text/html,a",
    "//example.org",
    "example.org",
    "ftp://example.org",
  ];
  t.strictSame(
    refuses(addressFault, [
      ...others,
      "https://",
      "http://a b",
      "https:\\\\example.org",
      " https://a.example",
    ]),
    [],
  );
  t.equal(addressFault("https://me:secret@example.org"), "expected an address without a user's name");
  t.equal(addressFault("/article"), "expected an address on the web, such as https://example.org/article");
  t.end();
});

t.test("media types", (t) => {
  const known = ["text/plain", "text/plain; charset=utf-8", "text/csv; charset=utf-8; header=present"];
  t.strictSame(takes(mediaTypeFault, [...known, "application/x-ndjson;charset=utf-8", 'a/b; c="d e"']), []);
  t.strictSame(
    refuses(mediaTypeFault, [
      "",
      "text",
      "text/",
      "/plain",
      "text/plain; charset",
      "a/b\r\nc: d",
      "a/b; c=d e",
    ]),
    [],
  );
  t.equal(mediaTypeFault("prose"), "expected a media type such as text/plain; charset=utf-8");
  t.end();
});

t.test("digests", (t) => {
  t.equal(sha256Fault("0f".repeat(32)), null);
  t.strictSame(
    refuses(sha256Fault, ["", "0F".repeat(32), "0f".repeat(31), "0f".repeat(33), `${"0f".repeat(31)}0g`]),
    [],
  );
  t.end();
});
