// `Last-Modified` and `If-Modified-Since` at the limits of a second, sent by Fastify and by the front door.
import t from "tap";
import { serveFile } from "../open-app.ts";
import { setTime } from "../set-time.ts";

const PATHS = [
  "/v1/visits",
  "/v1/visits.csv",
  "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio",
  "/v1/search?q=japan",
];
const at = (second: number) => new Date(Date.UTC(2026, 0, 2, 3, 4, second)).toUTCString();

t.test(
  "no time of a change is told before its second has passed, and none that a later change shares",
  async (t) => {
    const { url, writer } = await serveFile(t);
    const change = (time: string) => {
      writer.run("UPDATE change SET at = ? WHERE seq = (SELECT max(seq) FROM change)", time);
      writer.run("UPDATE dataset SET seq = seq + 1");
    };
    const ask = async (path: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(url + path, { headers });
      await answer.text();
      return answer;
    };
    const told = async (path: string) => (await ask(path)).headers.get("last-modified");
    const since = async (path: string, second: number) =>
      (await ask(path, { "if-modified-since": at(second) })).status;

    writer.run("UPDATE change SET at = '2026-01-01T00:00:00.000Z'");
    setTime(t, "2026-01-02T03:04:05.999Z");
    change("2026-01-02T03:04:05.600Z");
    for (const path of PATHS) {
      t.equal(await told(path), null, `${path}: within the second`);
      t.equal(await since(path, 6), 200, `${path}: and nobody has it yet`);
    }
    setTime(t, "2026-01-02T03:04:06.000Z");
    for (const path of PATHS) {
      t.equal(await told(path), at(6), `${path}: when it has passed`);
      t.strictSame([await since(path, 5), await since(path, 6), await since(path, 7)], [200, 304, 304], path);
      const both = { "if-modified-since": at(7), "if-none-match": '"another"' };
      t.equal((await ask(path, both)).status, 200, `${path}: where there is a tag, the time says nothing`);
    }
    change("2026-01-02T03:04:06.000Z");
    for (const path of PATHS) {
      t.equal(await told(path), null, `${path}: a change in the very millisecond`);
      t.equal(await since(path, 6), 200, `${path}: what is held is from before it`);
    }
    setTime(t, "2026-01-02T03:04:07.000Z");
    for (const path of PATHS) {
      t.equal(await told(path), at(7), path);
      t.strictSame([await since(path, 6), await since(path, 7)], [200, 304], path);
    }
  },
);

t.test("where nothing was ever changed there is no time", async (t) => {
  const { url, writer } = await serveFile(t);
  writer.connection.exec("DELETE FROM change; UPDATE dataset SET seq = 0");
  const answer = await fetch(`${url}/v1/visits?limit=1`);
  t.equal(answer.status, 200);
  t.equal(answer.headers.get("last-modified"), null);
});
