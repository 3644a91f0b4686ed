// Limits, exports and metrics are counted for the whole service, however many processes answer.
import { once } from "node:events";
import { connect } from "node:net";
import t, { type Test } from "tap";
import { createToken } from "../../src/db/tokens.ts";
import { addVisits } from "../faults/many-visits.ts";
import { samplesOf } from "../http/samples-of.ts";
import { seededFile, seedState } from "../seeded.ts";
import { ask, saying, servingWorkers, WORKERS } from "./serving-workers.ts";

const VISITS = 'entente_http_requests_total{method="GET",route="/v1/visits",status="2xx"}';

/**
 * The samples of /metrics. Several requests are sent and the first answer counts, since a stopped process never
 * answers.
 */
const scrape = async (t: Test, url: string) =>
  samplesOf(
    t,
    await Promise.any(Array.from({ length: 2 * WORKERS }, async () => (await ask(`${url}/metrics`)).text())),
  );

t.test("every process reports the metrics of all", async (t) => {
  const { url, log, listening, until } = await servingWorkers(t);
  for (let request = 0; request < 4 * WORKERS; request++) await (await ask(`${url}/v1/visits`)).text();
  for (let request = 0; request < 2 * WORKERS; request++) {
    const samples = samplesOf(t, await (await ask(`${url}/metrics`)).text());
    t.equal(samples.get(VISITS), 4 * WORKERS);
    t.equal(samples.get("entente_processes{}"), WORKERS);
    t.equal(samples.get("entente_processes_told{}"), WORKERS);
    t.equal(samples.get("entente_http_requests_in_flight{}"), 1, "the one that asks");
    t.equal(samples.get("entente_dataset_sequence{}"), seedState().seq, "no sum");
    const counted = 'entente_http_request_duration_seconds_count{method="GET",route="/v1/visits"}';
    t.equal(samples.get(counted), 4 * WORKERS);
  }

  const [standing = 0, dying = 0] = listening();
  process.kill(standing, "SIGSTOP");
  const without = await scrape(t, url);
  t.equal(without.get(VISITS), 4 * WORKERS, "its counters are as it last told them");
  t.equal(without.get("entente_processes{}"), WORKERS);
  t.equal(without.get("entente_processes_told{}"), WORKERS - 1);
  process.kill(standing, "SIGCONT");

  process.kill(dying, "SIGKILL");
  await until(() => saying(log, /a worker died/).length === 1);
  await until(() => listening().length === WORKERS + 1);
  await (await ask(`${url}/v1/visits`)).text();
  const after = await scrape(t, url);
  t.equal(after.get(VISITS), 4 * WORKERS + 1, "a counter does not go back when a process dies");
  t.equal(after.get("entente_processes{}"), WORKERS);
});

t.test("a client has one quota for all processes", async (t) => {
  const file = `${t.testdir()}/e.sqlite`;
  const database = seededFile(file);
  const token = createToken(database, { name: "reader", scope: "write" });
  database.close();
  const { url } = await servingWorkers(t, {
    ENTENTE_DB: file,
    ENTENTE_RATE_LIMIT: "7",
    ENTENTE_TOKEN_RATE_LIMIT: "5",
  });
  const statuses = async (headers: Record<string, string>) => {
    const answers = await Promise.all(
      Array.from({ length: 8 * WORKERS }, () => ask(`${url}/v1/visits?limit=1`, { headers })),
    );
    return answers.map(({ status }) => status);
  };
  const answered = (all: readonly number[]) => all.filter((status) => status === 200).length;
  const byAddress = await statuses({});
  t.equal(answered(byAddress), 7);
  t.strictSame([...new Set(byAddress)].sort(), [200, 429]);
  t.equal(answered(await statuses({ authorization: `Bearer ${token}` })), 5);
  const refused = await ask(`${url}/v1/visits`);
  t.equal(refused.headers.get("ratelimit-policy"), '"minute";q=7;w=60');
  t.match(refused.headers.get("retry-after"), /^\d+$/);
});

t.test(
  "the limit of exports is for all processes, and those of a process that dies are free again",
  async (t) => {
    const file = `${t.testdir()}/e.sqlite`;
    const database = seededFile(file);
    addVisits(database, 20_000);
    database.close();
    const { url, listening, until } = await servingWorkers(t, {
      ENTENTE_DB: file,
      ENTENTE_MAX_EXPORTS: String(WORKERS),
    });
    const { hostname, port } = new URL(url);
    /** Begins an export, reads as little of it as possible, and returns its status. */
    const begin = async () => {
      const client = connect(Number(port), hostname).on("error", () => {});
      t.teardown(() => client.destroy());
      client.write("GET /v1/visits.ndjson HTTP/1.1\r\nHost: x\r\n\r\n");
      await once(client, "readable");
      return { status: Number(String(client.read(12)).slice(9)), client };
    };
    const several = await Promise.all(Array.from({ length: 3 * WORKERS }, begin));
    const running = several.filter(({ status }) => status === 200);
    t.equal(running.length, WORKERS);
    t.equal(several.filter(({ status }) => status === 503).length, 2 * WORKERS);
    t.equal((await scrape(t, url)).get("entente_exports_running{}"), WORKERS);

    running.pop()?.client.destroy();
    // The end of an export is known only when the parent process has been told.
    let next = await begin();
    while (next.status === 503) next = await begin();
    t.equal((await begin()).status, 503, "no more than one was free");
    for (const [dead, pid] of listening().entries()) {
      process.kill(pid, "SIGKILL");
      await until(() => listening().length === WORKERS + dead + 1);
    }
    const again = await Promise.all(Array.from({ length: 2 * WORKERS }, begin));
    t.equal(again.filter(({ status }) => status === 200).length, WORKERS);
  },
);
