// Every status that the document names for an operation that writes can be provoked on every resource, and the answer
// keeps the contract.
import t, { type Test } from "tap";
import { z } from "zod";
import { DEFAULT_LIMITS } from "../../src/http/limits.ts";
import type { Resource } from "../../src/resources/define-resource.ts";
import { resources } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";
import { openWritable } from "../write-app.ts";
import { faultsOf } from "./contract.ts";
import { allOperations, type Operation } from "./document.ts";

const operations = allOperations();

type Writable = Awaited<ReturnType<typeof openWritable>>;
type Sent = Parameters<Writable["send"]>[2];
type Method = "POST" | "PUT" | "PATCH" | "DELETE";

const METHODS = { post: "POST", put: "PUT", patch: "PATCH", delete: "DELETE", get: "POST" } as const;
/** Countries that are not in the seed. They come before VNM in the alphabet, as the id of a relation requires. */
const CODES = [
  ["BRN", "BN"],
  ["IDN", "ID"],
  ["KHM", "KH"],
  ["MMR", "MM"],
  ["MYS", "MY"],
  ["PHL", "PH"],
  ["SGP", "SG"],
  ["THA", "TH"],
  ["TLS", "TL"],
  ["AUS", "AU"],
  ["BTN", "BT"],
  ["IND", "IN"],
  ["KOR", "KR"],
  ["LKA", "LK"],
  ["MDV", "MV"],
  ["MNG", "MN"],
  ["NPL", "NP"],
  ["NZL", "NZ"],
  ["PAK", "PK"],
] as const;
let copies = 0;

const ANY = { "if-match": "*" };
const record = z.record(z.string(), z.unknown());
const revisions = z.looseObject({ data: z.array(z.looseObject({ revision: z.number(), record })) });

/** One resource in its own database: a record of the seed, and copies of it to create and delete. */
class Trial {
  readonly method: Method;
  readonly kind: string;
  readonly on: Writable;
  readonly #resource: Resource;
  readonly original: string;

  constructor(on: Writable, resource: Resource, { method, path }: Operation) {
    this.on = on;
    this.#resource = resource;
    this.method = METHODS[method];
    const [, action] = path.match(/\/(restore|merge|distinct)(?:\/\{other\})?$/) ?? [];
    this.kind = action ?? method;
    this.original = `/v1/${resource.path}/${resource.fields.id?.example}`;
  }

  /** The record of the seed as it is written. */
  async seeded(): Promise<Record<string, unknown>> {
    const [first] = await this.revisionsOf(this.original);
    if (first === undefined) throw new Error(`${this.original} has no revision`);
    return first.record;
  }

  /** A copy with an unused id. Only codes of countries cannot be made up. */
  async copy(): Promise<{ url: string; body: Record<string, unknown> }> {
    const seeded = await this.seeded();
    const { path } = this.#resource;
    const [code, alpha2] = CODES[copies++ % CODES.length] ?? CODES[0];
    const id = path === "countries" ? code : path === "relations" ? `${code}-VNM` : `${seeded.id}-${copies}`;
    if (path === "relations") await this.#country(code, alpha2);
    const body = { ...seeded, id: path === "countries" || path === "relations" ? id : id.toLowerCase() };
    const countries = path === "relations" ? { countries: [code, "VNM"] } : {};
    const own = path === "countries" ? { alpha2 } : {};
    const digest = path === "sources" ? { text_sha256: String(copies).padStart(64, "0") } : {};
    return { url: `/v1/${path}/${body.id}`, body: { ...body, ...countries, ...own, ...digest } };
  }

  async #country(code: string, alpha2: string): Promise<void> {
    const [held] = await this.revisionsOf("/v1/countries/VNM");
    await this.on.send("POST", "/v1/countries", { body: { ...held?.record, id: code, alpha2 } });
  }

  async create(): Promise<string> {
    const { url, body } = await this.copy();
    await this.on.send("POST", `/v1/${this.#resource.path}`, { body });
    return url;
  }

  async revisionsOf(url: string) {
    return revisions.parse((await this.on.app.inject(`${url}/revisions`)).json()).data;
  }

  /** The URL of this operation for one record. */
  async at(item: string): Promise<string> {
    if (this.kind === "post") return `/v1/${this.#resource.path}`;
    if (this.kind === "merge") return `${item}/merge`;
    if (this.kind === "distinct") return `${item}/distinct/${this.original.split("/").at(-1)}`;
    if (this.kind !== "restore") return item;
    const [first] = item.includes("no-such") ? [] : await this.revisionsOf(item);
    return `${item}/revisions/${first?.revision ?? 1}/restore`;
  }

  /** A valid body for a record. */
  async body(): Promise<Sent> {
    if (this.kind === "merge") return { body: { into: "no-such-thing" } };
    return ["post", "put", "patch"].includes(this.kind) ? { body: await this.seeded() } : {};
  }

  async send(item: string, { headers, ...sent }: NonNullable<Sent> = {}, query = "") {
    const base = await this.body();
    return this.on.send(this.method, `${await this.at(item)}${query}`, {
      ...base,
      ...sent,
      ...(this.kind === "post" ? {} : { headers: ANY }),
      ...(headers === undefined ? {} : { headers }),
      ...(sent.token === undefined ? { token: this.on.tokens.admin } : {}),
    });
  }
}

type Answer = Awaited<ReturnType<Trial["send"]>>;

const noSuch = (url: string): string => url.replace(/[^/]+$/, "no-such-thing");

/** Written once, since every operation gets it. */
const TOO_LARGE = JSON.stringify({ title: "x".repeat(DEFAULT_LIMITS.bodyBytes) });

/** By status, or by status and kind of operation if these differ. */
const provocations: Record<string, (trial: Trial) => Promise<Answer>> = {
  "200 put": (trial) => trial.send(trial.original),
  "200 patch": (trial) => trial.send(trial.original),
  "200 restore": (trial) => trial.send(trial.original),
  "200 merge": async (trial) =>
    trial.send(await trial.create(), { body: { into: trial.original.split("/").at(-1) } }),
  "201 post": async (trial) => trial.send("", { body: (await trial.copy()).body }),
  "201 put": async (trial) => {
    const { url, body } = await trial.copy();
    return trial.send(url, { body, headers: { "if-none-match": "*" } });
  },
  "201 restore": async (trial) => {
    const url = await trial.create();
    const at = await trial.at(url);
    await trial.on.send("DELETE", url, { headers: ANY });
    return trial.on.send("POST", at);
  },
  "204 distinct": async (trial) => trial.send(await trial.create()),
  "409 distinct": (trial) => trial.send(trial.original),
  "204 delete": async (trial) => trial.send(await trial.create()),
  400: (trial) => trial.send(trial.original, {}, "?nonsense=1"),
  401: (trial) => trial.send(trial.original, { token: null }),
  403: (trial) => trial.send(trial.original, { token: trial.on.tokens.read }),
  404: (trial) => trial.send(noSuch(trial.original), {}),
  "404 put": async (trial) => {
    const { url, body } = await trial.copy();
    await trial.on.send("POST", url.slice(0, url.lastIndexOf("/")), { body });
    const into = trial.original.split("/").at(-1);
    await trial.on.send("POST", `${url}/merge`, {
      body: { into },
      headers: ANY,
      token: trial.on.tokens.admin,
    });
    return trial.send(url, { body, headers: {} });
  },
  "409 post": (trial) => trial.send(""),
  "409 delete": (trial) => trial.send(trial.original),
  "409 merge": (trial) => trial.send(trial.original, { body: { into: "no-such-thing" } }),
  410: async (trial) => {
    const url = await trial.create();
    await trial.on.send("DELETE", url, { headers: ANY });
    return trial.send(url);
  },
  412: (trial) => trial.send(trial.original, { headers: { "if-match": '"0-x"' } }),
  413: (trial) => trial.send(trial.original, { body: TOO_LARGE }),
  414: (trial) => trial.send(trial.original, {}, `?reason=${"x".repeat(9000)}`),
  415: (trial) =>
    trial.send(trial.original, { body: "x", headers: { ...ANY, "content-type": "text/plain" } }),
  422: async (trial) => {
    const headers = { ...ANY, "idempotency-key": "one-for-two" };
    await trial.on.send("PATCH", trial.original, {
      body: { id: trial.original.split("/").at(-1) },
      headers,
      token: trial.on.tokens.admin,
    });
    return trial.send(trial.original, { headers });
  },
  428: (trial) => trial.send(trial.original, { headers: {} }),
};

/** Applications in other states, for the statuses that depend on them. */
async function openStates(t: Test) {
  const [off, limited, busy, faulty] = await Promise.all([
    openApp(t),
    openWritable(t, { requestsPerMinute: 1 }),
    openWritable(t, { waitMs: 1 }),
    openWritable(t),
  ]);
  busy.app.addHook("preHandler", (_request, _reply, done) => {
    const until = performance.now() + 3;
    while (performance.now() < until);
    done();
  });
  faulty.app.addHook("preHandler", (_request, _reply, done) =>
    done(new Error("a fault inside: /etc/secret")),
  );
  return { off: off.app, limited, busy, faulty };
}

async function inState(
  { off, limited, busy, faulty }: Awaited<ReturnType<typeof openStates>>,
  status: string,
  { method, path }: Operation,
): Promise<Answer | null> {
  const url = path.replaceAll(/\{(\w+)\}/g, "1");
  const twice = ({ send, tokens }: Writable) => {
    const one = () => send(METHODS[method], url, { token: tokens.admin });
    return Promise.all([one(), one()]).then(([, second]) => second);
  };
  if (status === "405") return off.inject({ method: METHODS[method], url });
  if (status === "429") return twice(limited);
  if (status === "503") return twice(busy);
  return status === "default" ? twice(faulty) : null;
}

/** The ids of countries and relations are codes, so these are never merged. */
const isMerged = ({ path }: Resource): boolean => !["countries", "relations"].includes(path);

/** If nothing refers to the example, it cannot be refused for that reason. */
const isReferredTo = ({ path }: Resource): boolean =>
  ["sources", "countries", "people", "relations", "cooperation-areas", "visits"].includes(path);

const writes = operations.filter(({ method, path }) => method !== "get" && !path.endsWith("/query"));
t.test("every status of every operation that writes", async (t) => {
  const states = await openStates(t);
  for (const resource of resources.filter(({ table }) => table !== null)) {
    const on = await openWritable(t);
    for (const operation of writes.filter(({ path }) => path.split("/")[2] === resource.path))
      for (const status of [...Object.keys(operation.responses), "414", "429", "503"]) {
        const { method, path, operationId } = operation;
        const trial = new Trial(on, resource, operation);
        const kind = `${status} ${trial.kind}`;
        if (kind === "409 delete" && !isReferredTo(resource)) continue;
        if (["200 merge", "404 put"].includes(kind) && !isMerged(resource)) continue;
        const provoke = provocations[kind] ?? provocations[status];
        const answer = (await inState(states, status, operation)) ?? (await provoke?.(trial));
        if (answer === undefined) throw new Error(`${operationId}: nothing provokes the status ${status}`);
        const { statusCode, headers, body } = answer;
        const expected = status === "default" ? 500 : Number(status);
        t.equal(statusCode, expected, `${operationId}: ${status} ${body.slice(0, 200)}`);
        t.strictSame(
          faultsOf({ method, path, status: statusCode, headers, body }),
          [],
          `${operationId}: ${status}`,
        );
      }
  }
});
