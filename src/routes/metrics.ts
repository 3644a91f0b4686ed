// GET /metrics: what the service has done and is doing, for Prometheus. It only reads counters.
import { isIP } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Database } from "../db/connection/database.ts";
import type { ServedDumps } from "../dumps/served-dumps.ts";
import { ProblemError } from "../errors.ts";
import { type Metric, metricsText, PROMETHEUS_TYPE } from "../formats/prometheus.ts";
import type { AnswerCache } from "../http/answer/answer-cache.ts";
import type { ExportSlots } from "../http/guard/export-slots.ts";
import type { SharedCounts } from "../http/guard/shared-counts.ts";
import type { Waiting } from "../http/guard/waiting.ts";
import type { Observing } from "../http/observe/observing.ts";
import { BOUNDS, type Traffic } from "../http/observe/traffic.ts";
import { refuseQuery } from "../http/read-query.ts";
import { API_VERSION } from "../package-path.ts";
import type { Store } from "../read/store.ts";
import type { Readers } from "../readers/readers.ts";

/** The sources of the figures. */
export interface Counted {
  traffic: Traffic;
  waiting: Waiting;
  answers: AnswerCache;
  exports: ExportSlots;
  dumps: ServedDumps;
  store: Store;
  readers: Readers | null;
}

export function registerMetrics(
  app: FastifyInstance,
  readers: Observing["metrics"],
  service: SharedCounts,
  counted: Counted,
): void {
  if (readers === "off") return;
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  app.addHook("onClose", async () => {
    delay.disable();
  });
  service.shareMetrics(() => {
    const loop = [50, 99, 100].map((share) => ({
      labels: { quantile: String(share / 100) },
      value: delay.count === 0 ? 0 : delay.percentile(share) / 1e9,
    }));
    delay.reset();
    return [
      ...programMetrics(counted.store.database),
      ...trafficMetrics(counted.traffic),
      ...loadMetrics(counted, loop),
      ...keptMetrics(counted),
      ...readerMetrics(counted.readers),
      ...processMetrics(),
    ];
  });
  app.get("/metrics", async (request, reply) => {
    if (readers === "loopback" && !isFromHere(request))
      throw new ProblemError("ROUTE_NOT_FOUND", "there is nothing for you at GET /metrics");
    refuseQuery(request);
    const metrics = await service.gatherMetrics();
    return reply
      .header("content-type", PROMETHEUS_TYPE)
      .header("cache-control", "no-store")
      .send(metricsText(metrics));
  });
}

/** A proxy on this machine forwards requests from elsewhere, and says so in a header. */
function isFromHere({ ip, headers }: FastifyRequest): boolean {
  const forwarded = headers["x-forwarded-for"] ?? headers.forwarded ?? headers.via;
  return forwarded === undefined && isIP(ip) > 0 && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(ip);
}

const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  type: "gauge",
  samples: [{ value }],
});

/** A figure of which the highest value is reported if there are several processes. */
const highest = (name: string, help: string, samples: Metric["samples"]): Metric => ({
  name,
  help,
  type: "gauge",
  joined: "max",
  samples,
});

const counter = (name: string, help: string, samples: Metric["samples"]): Metric => ({
  name,
  help,
  type: "counter",
  samples,
});

function programMetrics(database: Database): Metric[] {
  const version = database.datasetVersion();
  return [
    highest("entente_info", "The program that answers, and the Node that runs it.", [
      { labels: { version: API_VERSION, node: process.versions.node }, value: 1 },
    ]),
    highest("entente_dataset_info", "The version of the data that is served.", [
      { labels: { version }, value: 1 },
    ]),
    highest("entente_dataset_sequence", "The number of the last change to the data.", [
      { value: Number.parseInt(version, 10) },
    ]),
  ];
}

function trafficMetrics(traffic: Traffic): Metric[] {
  const all = [...traffic.series()];
  return [
    counter(
      "entente_http_requests_total",
      "Answers by method, route and class of status.",
      all.flatMap(({ method, route, statuses }) =>
        statuses.flatMap((value, kind) =>
          value === 0 ? [] : [{ labels: { method, route, status: `${kind}xx` }, value }],
        ),
      ),
    ),
    {
      name: "entente_http_request_duration_seconds",
      help: "From the beginning of the work on a request to the end of its answer.",
      type: "histogram",
      samples: all.flatMap(({ method, route, times, seconds }) => {
        let value = 0;
        const buckets = times.map((count, at) => {
          value += count;
          return { suffix: "_bucket", labels: { method, route, le: String(BOUNDS[at] ?? "+Inf") }, value };
        });
        return [
          ...buckets,
          { suffix: "_sum", labels: { method, route }, value: seconds },
          { suffix: "_count", labels: { method, route }, value },
        ];
      }),
    },
    counter(
      "entente_http_refusals_total",
      "Requests that were refused or failed, by the code of their problem.",
      [...traffic.refused].map(([code, value]) => ({ labels: { code }, value })),
    ),
    counter(
      "entente_http_requests_cut_total",
      "Requests whose client left before the whole answer was sent.",
      [{ value: traffic.cut }],
    ),
    counter(
      "entente_http_unreadable_total",
      "What never became a request, by the code of its problem.",
      [...traffic.unreadable].map(([code, value]) => ({ labels: { code }, value })),
    ),
  ];
}

function loadMetrics({ traffic, waiting, answers, exports }: Counted, loop: Metric["samples"]): Metric[] {
  return [
    gauge(
      "entente_http_requests_in_flight",
      "Requests that wait for their answer, this one among them.",
      traffic.inFlight,
    ),
    gauge("entente_http_requests_waiting", "Requests whose turn has not come.", waiting.length),
    highest(
      "entente_http_longest_wait_seconds",
      "The longest that a request has waited for its turn since this was last read.",
      [{ value: waiting.takeLongest() / 1000 }],
    ),
    gauge("entente_exports_running", "Whole lists that are being sent.", exports.taken),
    counter("entente_answer_cache_total", "Answers that were kept (hit), and that had to be made (miss).", [
      { labels: { result: "hit" }, value: answers.hits },
      { labels: { result: "miss" }, value: answers.misses },
    ]),
    gauge("entente_answer_cache_bytes", "What the kept answers take.", answers.bytes),
    highest("nodejs_eventloop_delay_seconds", "Delay of the event loop since this was last read.", loop),
  ];
}

/** What is kept for later requests, beside records and answers. */
function keptMetrics({ dumps, store, readers }: Counted): Metric[] {
  const made = dumps.kept();
  const former = readers?.former ?? store.formerStates();
  return [
    // All processes share them.
    highest("entente_dumps_kept", "Dumps on the disk.", [{ value: made.number }]),
    highest("entente_dumps_bytes", "The size of these dumps.", [{ value: made.bytes }]),
    gauge("entente_former_states_kept", "Former states that are open for known_at.", former.number),
    gauge("entente_former_states_bytes", "What these states hold beside the database.", former.bytes),
  ];
}

/** The threads that answer what takes long. */
function readerMetrics(readers: Readers | null): Metric[] {
  if (readers === null) return [];
  const { asked, waiting, answering, running } = readers;
  return [
    counter("entente_reader_questions_total", "Requests that were left to reader threads.", [
      { value: asked },
    ]),
    gauge("entente_reader_questions_waiting", "Requests that wait for a reader thread.", waiting),
    gauge("entente_reader_answers_running", "Answers that reader threads make or send.", answering),
    gauge(
      "entente_reader_threads",
      "Reader threads that run. They are started when they are needed.",
      running,
    ),
  ];
}

function processMetrics(): Metric[] {
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return [
    gauge("process_resident_memory_bytes", "Resident memory.", rss),
    gauge("nodejs_heap_size_used_bytes", "Memory of JavaScript objects.", heapUsed),
    gauge("nodejs_external_memory_bytes", "Memory of buffers outside the heap.", external),
    counter("process_cpu_seconds_total", "CPU time of the process.", [{ value: (user + system) / 1e6 }]),
    highest("process_start_time_seconds", "When the (youngest) process started, in seconds since 1970.", [
      { value: Math.round(Date.now() / 1000 - process.uptime()) },
    ]),
  ];
}
