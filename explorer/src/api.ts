// Calls of the API, typed by the contract. A call is a URL, so whatever a view shows can also be shown as a call.
import { useLayoutEffect, useState } from "preact/hooks";
import type { components, paths } from "../../client/src/schema.ts";
import { urlOf } from "./location.ts";

type Path = {
  [P in keyof paths]: paths[P] extends {
    get: { responses: { 200: { content: { "application/json": unknown } } } };
  }
    ? P
    : never;
}[keyof paths];
type BodyOf<P extends Path> = paths[P] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : never;

export type RecordOf<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The parts of a problem that are shown. */
export type Problem = Pick<components["schemas"]["Problem"], "title" | "detail" | "hint">;

/** A GET request and the type of its answer. */
export interface Call<Body> {
  readonly url: string;
  /** Only carries the type; never set. */
  readonly body?: Body;
}

type Query = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/**
 * A list or a reading. Several values of one parameter are sent as repeated parameters, which the API combines with
 * AND.
 */
export const list = <P extends Path>(path: P, query: Query = {}): Call<BodyOf<P>> => ({
  url: urlOf(path, query),
});

/** A record, or a reading of one. */
export const item = <P extends Path>(path: P, id: string, query: Query = {}): Call<BodyOf<P>> => ({
  url: urlOf(path.replace("{id}", encodeURIComponent(id)), query),
});

export interface Answer<Body> {
  /** While a call is in progress, the body of the previous one. */
  body: Body | null;
  problem: Problem | null;
  /** Whether the body belongs to the current call. */
  settled: boolean;
}

/** A raw answer. The caller knows its type and parses it. */
interface Held {
  ok: boolean;
  text: string;
}

interface State<Body> {
  url: string | null;
  body: Body | null;
  problem: Problem | null;
}

/** Answers of this visit, so that going back shows them at once. */
const held = new Map<string, Held>();
const KEPT = 300;
let underWay = 0;
const listeners = new Set<() => void>();

/** Resolves when no call has been in progress for two frames. */
export const whenQuiet = (): Promise<void> =>
  new Promise((resolve) => {
    const check = () => {
      if (underWay > 0) return;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (underWay > 0) return;
          listeners.delete(check);
          resolve();
        }),
      );
    };
    listeners.add(check);
    setTimeout(check);
  });

async function load(url: string): Promise<Held> {
  const kept = held.get(url);
  if (kept !== undefined) return kept;
  underWay++;
  try {
    const response = await fetch(url, { headers: { accept: "application/json" } });
    const answer = { ok: response.ok, text: await response.text() };
    if (held.size >= KEPT) held.clear();
    held.set(url, answer);
    return answer;
  } catch {
    return { ok: false, text: JSON.stringify(UNREACHABLE) };
  } finally {
    underWay--;
    for (const tell of listeners) tell();
  }
}

/** The answer to a call made outside of a component; throws if it is refused. */
export async function ask<Body>(call: Call<Body>): Promise<Body> {
  const { ok, text } = await load(call.url);
  if (!ok) throw new Error(text);
  const body: Body = JSON.parse(text);
  return body;
}

const UNREACHABLE: Problem = {
  title: "No answer",
  detail: "The server did not answer.",
  hint: "Look whether it is running, and load the page again.",
};

/** Makes a call whenever its URL changes; null makes none. */
export function useAnswer<Body>(call: Call<Body> | null): Answer<Body> {
  const url = call?.url ?? null;
  const [state, setState] = useState<State<Body>>({ url: null, body: null, problem: null });
  // Before the next paint: otherwise `whenQuiet` would see no call in the meantime.
  useLayoutEffect(() => {
    if (url === null) return;
    let wanted = true;
    load(url).then(({ ok, text }) => {
      if (!wanted) return;
      const answer = JSON.parse(text);
      setState({ url, body: ok ? answer : null, problem: ok ? null : answer });
    });
    return () => {
      wanted = false;
    };
  }, [url]);
  return { body: url === null ? null : state.body, problem: state.problem, settled: state.url === url };
}
