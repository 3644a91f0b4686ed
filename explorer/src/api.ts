// Calls of the API, typed by the contract. A call is its URL, so that whatever a view shows can be shown as a call too.
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

/** What is shown of a refusal. */
export type Problem = Pick<components["schemas"]["Problem"], "title" | "detail" | "hint">;

/** A GET of the API, and what it answers. */
export interface Call<Body> {
  readonly url: string;
  /** Carries the type alone; never set. */
  readonly body?: Body;
}

type Query = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** A list or a reading; several values of one parameter are sent as several parameters, which the API ANDs. */
export const list = <P extends Path>(path: P, query: Query = {}): Call<BodyOf<P>> => ({
  url: urlOf(path, query),
});

/** One record, or a reading of one. */
export const item = <P extends Path>(path: P, id: string, query: Query = {}): Call<BodyOf<P>> => ({
  url: urlOf(path.replace("{id}", encodeURIComponent(id)), query),
});

export interface Answer<Body> {
  /** Of the call before, while this one is under way. */
  body: Body | null;
  problem: Problem | null;
  /** Whether the body is this call's. */
  settled: boolean;
}

/** An answer as it came; it is read by whoever made the call, and so knows its type. */
interface Held {
  ok: boolean;
  text: string;
}

interface State<Body> {
  url: string | null;
  body: Body | null;
  problem: Problem | null;
}

/** What was answered in this visit: going back shows it at once. */
const held = new Map<string, Held>();
const KEPT = 300;
let underWay = 0;
const listeners = new Set<() => void>();

/** Resolves when no call has been under way for two frames: what can be shown is shown. */
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

/** What a call answers, for those who wait for it outside a component; throws where it is refused. */
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
  // At once and not after the next paint: `whenQuiet` would take the time between for quiet.
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
