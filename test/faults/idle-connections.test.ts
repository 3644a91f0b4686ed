// 10,000 idle connections: other clients are still answered, and the idle ones are closed after the timeout.
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import t from "tap";
import { serving } from "../process/run.ts";
import { newSeededFile } from "../seeded.ts";

const CONNECTIONS = 10_000;
const AT_ONCE = 200;

t.test(`${CONNECTIONS} idle connections`, async (t) => {
  const { url } = await serving(t, {
    ENTENTE_DB: newSeededFile(t),
    ENTENTE_HEADERS_TIMEOUT_S: "3600",
  });
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
  });
  const failures: string[] = [];
  while (sockets.length < CONNECTIONS && failures.length === 0) {
    const some = Array.from({ length: AT_ONCE }, () => connect(Number(port), hostname));
    sockets.push(...some);
    for (const socket of some)
      socket.on("error", ({ message }) => failures.push(message)).on("close", () => failures.push("closed"));
    await Promise.all(some.map((socket) => Promise.race([once(socket, "connect"), setTimeout(30_000)])));
  }
  // Some machines do not allow so many open files, and then this cannot be tested.
  if (failures.some((message) => message.includes("EMFILE"))) {
    t.pass("skipped", { skip: `${failures[0]}` });
    return;
  }
  t.strictSame(failures, [], `${sockets.length} connections, none refused`);
  for (let n = 0; n < 20; n++) t.equal((await fetch(`${url}/v1/visits?limit=${n + 1}`)).status, 200);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  t.match(metrics, /^entente_http_requests_in_flight 1$/m, "they are no requests");
  t.strictSame(failures, [], "and they are there still");
});
