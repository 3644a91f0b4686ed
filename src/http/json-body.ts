// Reads the body of a write request: one JSON object, with its text to recognize repeated requests.
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { ProblemError } from "../errors.ts";
import { parseJson } from "../standards/parse-json.ts";

// A zod object schema would drop a member named `__proto__`; the record's own schema refuses it.
const object = z.custom<Record<string, unknown>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);
const body = z.object({ text: z.string(), value: object });
type Body = z.infer<typeof body>;

/** Makes a scope of the app read JSON bodies and no others. */
export function acceptJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    ["application/json", "application/merge-patch+json"],
    { parseAs: "buffer" },
    ({ headers }, bytes, done) => {
      try {
        refuseCoding(headers["content-encoding"]);
        done(null, parseBody(Buffer.from(bytes), charsetOf(headers["content-type"])));
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  );
}

function refuseCoding(coding = "identity"): void {
  if (coding.trim().toLowerCase() === "identity") return;
  throw new ProblemError(
    "UNSUPPORTED_MEDIA_TYPE",
    `the content coding ${coding.slice(0, 100)} is not supported`,
  );
}

/** The character sets that we read; JSON without a charset is UTF-8 (RFC 8259, section 8.1). */
const CHARSETS = ["utf-8", "us-ascii"] as const;
type Charset = (typeof CHARSETS)[number];

function charsetOf(type = ""): Charset {
  const named = [...type.matchAll(/;\s*charset\s*=\s*"?([^";\s]*)/gi)].map(([, name = ""]) =>
    name.toLowerCase(),
  );
  const [charset = "utf-8", ...more] = new Set(named);
  const known = CHARSETS.find((one) => one === charset);
  if (known !== undefined && more.length === 0) return known;
  throw new ProblemError(
    "UNSUPPORTED_MEDIA_TYPE",
    `the character set ${named.join(", ").slice(0, 100)} is not supported: send ${CHARSETS.join(" or ")}`,
  );
}

const EMPTY: Body = { text: "", value: {} };

function parseBody(bytes: Buffer, charset: Charset): Body {
  if (bytes.length === 0) return EMPTY;
  const text = textOf(bytes, charset);
  const parsed = body.safeParse({ text, value: jsonOf(text) });
  if (!parsed.success) throw new ProblemError("MALFORMED_BODY", "expected one JSON object");
  return parsed.data;
}

function textOf(bytes: Buffer, charset: Charset): string {
  if (charset === "us-ascii" && bytes.some((byte) => byte > 0x7f))
    throw new ProblemError("MALFORMED_BODY", "the body is not text in US-ASCII, as its `charset` says");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError("MALFORMED_BODY", "the body is not text in UTF-8");
  }
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw new ProblemError("MALFORMED_BODY", `the body ${error instanceof Error ? error.message : error}`);
  }
}

/** The parsed body of a request; an empty one if the request had none. */
export function bodyOf(request: FastifyRequest): Body {
  const read = body.safeParse(request.body);
  return read.success ? read.data : EMPTY;
}

/** For what takes no body: whoever sends members expects that they do something. */
export function refuseMembers(request: FastifyRequest): void {
  const [name] = Object.keys(bodyOf(request).value);
  if (name !== undefined)
    throw new ProblemError(
      "MALFORMED_BODY",
      `expected no body, found one with the member '${name.slice(0, 100)}'`,
    );
}
