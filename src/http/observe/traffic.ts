// Counts answers and their durations by method, route and status class. Cached answers are counted here too, so
// counting takes two look-ups and an addition and allocates nothing.
import type { ProblemCode } from "../../errors.ts";

declare module "fastify" {
  interface FastifyInstance {
    traffic: Traffic;
  }
}

/** Upper bounds of the duration buckets, in seconds. Slower answers are in a last bucket. */
export const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

/** The answers to one method and route since the start. */
export interface Series {
  /** Answers by status class: index 2 for 2xx. */
  statuses: number[];
  /** Answers by duration bucket. */
  times: number[];
  /** The sum of all durations. */
  seconds: number;
}

/** For paths without a route, and for unknown methods: what clients make up must not create new series. */
export const NO_ROUTE = "none";
const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const OTHER_METHOD = "other";

export class Traffic {
  readonly #methods = new Map<string, Map<string, Series>>();
  /** The number of all answers. */
  answered = 0;
  /** Requests not answered yet. */
  inFlight = 0;
  /** Requests whose client left before the whole answer was sent. */
  cut = 0;
  /** Connections that never became a request, by the code of their problem. */
  readonly unreadable = new Map<ProblemCode, number>();
  /** Requests that were answered with a problem, by its code. */
  readonly refused = new Map<ProblemCode, number>();

  count(method: string, route: string, status: number, milliseconds: number): void {
    const series = this.#methods.get(method)?.get(route) ?? this.#newSeries(method, route);
    const seconds = milliseconds / 1000;
    let time = 0;
    while (time < BOUNDS.length && seconds > (BOUNDS[time] ?? 0)) time++;
    const kind = Math.floor(status / 100);
    series.statuses[kind] = (series.statuses[kind] ?? 0) + 1;
    series.times[time] = (series.times[time] ?? 0) + 1;
    series.seconds += seconds;
    this.answered++;
  }

  countUnreadable(code: ProblemCode): void {
    this.unreadable.set(code, (this.unreadable.get(code) ?? 0) + 1);
  }

  countRefused(code: ProblemCode): void {
    this.refused.set(code, (this.refused.get(code) ?? 0) + 1);
  }

  /** All series, by method and route. */
  *series(): Generator<{ method: string; route: string } & Series> {
    for (const [method, routes] of this.#methods)
      for (const [route, series] of routes) yield { method, route, ...series };
  }

  #newSeries(method: string, route: string): Series {
    const known = METHODS.has(method) ? method : OTHER_METHOD;
    const routes = this.#methods.get(known) ?? new Map<string, Series>();
    this.#methods.set(known, routes);
    const series = routes.get(route) ?? {
      statuses: new Array<number>(6).fill(0),
      times: new Array<number>(BOUNDS.length + 1).fill(0),
      seconds: 0,
    };
    routes.set(route, series);
    return series;
  }
}
