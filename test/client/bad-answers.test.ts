// Whatever a server sends instead of an answer of the API, the error has a status, a URL, a code and a problem.
import t from "tap";
import { EntenteClient } from "../../client/src/index.ts";
import { matches } from "../matches.ts";
import { emptyList, type Seen, sends, serveBadly, thrownBy } from "./serving.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };
const JSON_TYPE = { "content-type": "application/json" };

/** What the client makes of one answer, without retries. */
const madeOf = async (t: Parameters<typeof serveBadly>[0], handler: Parameters<typeof serveBadly>[1]) => {
  const { url } = await serveBadly(t, handler);
  return { url, error: await thrownBy(new EntenteClient(url, { retries: 0 }).list("visits")) };
};

const answers = {
  "a proxy's page": {
    answer: sends(502, HTML, "<html><h1>502 Bad Gateway</h1>\n<hr>nginx</html>"),
    status: 502,
    detail: "this is not an answer of the API: text/html, '502 Bad Gateway nginx'",
  },
  "an empty 503": {
    answer: sends(503, {}),
    status: 503,
    detail: "this is not an answer of the API: no type, empty",
  },
  "a 304 to a request that names no tag": {
    answer: sends(304, {}),
    status: 304,
    detail: "this is not an answer of the API: no type, empty",
  },
  "a page that asks to log in": {
    answer: sends(200, HTML, "<title>Welcome</title>"),
    status: 200,
    detail: "this is not an answer of the API: text/html, 'Welcome'",
  },
  "JSON that was cut": {
    answer: sends(200, JSON_TYPE, '{"data":['),
    status: 200,
    detail: `this is not an answer of the API: application/json, '{"data":['`,
  },
  "somebody else's problem": {
    answer: sends(504, { "content-type": "application/problem+json" }, '{"title":"Timeout","status":504}'),
    status: 504,
    detail: `this is not an answer of the API: application/problem+json, '{"title":"Timeout","status":504}'`,
  },
};

for (const [name, { answer, status, detail }] of Object.entries(answers))
  t.test(name, async (t) => {
    const { url, error } = await madeOf(t, answer);
    matches(t, error, {
      name: "EntenteError",
      message: `UNEXPECTED_ANSWER: ${detail} (${status}, GET ${url}/v1/visits)`,
      status,
      url: `${url}/v1/visits`,
      code: "UNEXPECTED_ANSWER",
      problem: {
        type: "about:blank",
        code: "UNEXPECTED_ANSWER",
        status,
        detail,
        instance: `${url}/v1/visits`,
      },
    });
  });

t.test("of a long page the beginning is told", async (t) => {
  const { error } = await madeOf(t, sends(500, HTML, "x".repeat(100_000)));
  matches(t, error, {
    problem: { detail: `this is not an answer of the API: text/html, '${"x".repeat(200)}'` },
  });
});

t.test("nobody listens", async (t) => {
  // A port that fetch accepts, and on which nobody listens.
  const url = "http://127.0.0.1:2";
  const error = await thrownBy(new EntenteClient(url, { retries: 0 }).list("visits"));
  matches(t, error, {
    message: /^NETWORK_ERROR: no whole answer came: .*ECONNREFUSED.* \(no answer, GET /,
    status: 0,
    url: `${url}/v1/visits`,
    code: "NETWORK_ERROR",
    temporary: true,
    problem: { status: 0, instance: `${url}/v1/visits` },
  });
});

t.test("the connection breaks before the answer, and within it", async (t) => {
  const before = await madeOf(t, (_, { socket }) => socket.destroy());
  matches(t, before.error, { code: "NETWORK_ERROR", status: 0 });
  const within = await madeOf(t, (reply) => {
    reply.writeHead(200, { ...JSON_TYPE, "content-length": "1000" }).write('{"data":');
    setImmediate(() => reply.destroy());
  });
  matches(t, within.error, { code: "NETWORK_ERROR", status: 200 });
});

t.test("an answer that does not come in time", async (t) => {
  const { url } = await serveBadly(t, () => {});
  const error = await thrownBy(new EntenteClient(url, { retries: 0, timeoutMs: 20 }).list("visits"));
  matches(t, error, {
    code: "NETWORK_ERROR",
    problem: { detail: "no whole answer came: 20 ms have passed" },
  });
});

t.test("the token goes into its header, and nowhere else", async (t) => {
  const { url, seen } = await serveBadly(t, emptyList);
  await new EntenteClient(url, { token: "entente_secret" }).list("visits", { q: "a" });
  const [{ url: path, headers } = fail()] = seen;
  t.equal(path, "/v1/visits?q=a");
  t.equal(headers.authorization, "Bearer entente_secret");
  const { error } = await madeOf(t, sends(500, {}));
  t.notMatch(JSON.stringify(error) + String(error), /secret/);
});

function fail(): Seen {
  throw new Error("nothing was asked");
}
