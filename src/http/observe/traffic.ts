// Counts every answer, by method and route: how many of each class of status, and how long they took.
// Stands on the path of answers that are kept: two look-ups and an addition, nothing is allocated.

/** Upper bounds of the classes of time, in seconds; slower ones are in a class of their own. */
export const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

/** What one route has answered to one method since the start. */
export interface Series {
  /** By class of status: index 2 for 2xx. */
  statuses: number[];
  /** By class of time. */
  times: number[];
  /** Of all of them together. */
  seconds: number;
}

/** Where no route matched, and for methods that nobody has heard of: what clients make up makes no new series. */
export const NO_ROUTE = "none";
const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const OTHER_METHOD = "other";

export class Traffic {
  readonly #methods = new Map<string, Map<string, Series>>();
  /** All answers together. */
  answered = 0;
  /** Requests that have come and are not answered yet. */
  inFlight = 0;
  /** Requests whose client left before the whole answer was sent. */
  cut = 0;
  /** What never became a request, by the code of its problem. */
  readonly unreadable = new Map<string, number>();

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

  countUnreadable(code: string): void {
    this.unreadable.set(code, (this.unreadable.get(code) ?? 0) + 1);
  }

  /** Every series there is, by method and route. */
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
