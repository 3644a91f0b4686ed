// Compares two databases by the answers of their servers.
import type { Test } from "tap";
import { buildApp } from "../../src/app.ts";
import type { Database } from "../../src/db/connection/database.ts";
import { lastChangePassed } from "../set-time.ts";
import { urlsOf } from "./urls.ts";

/** Asserts that two databases give the same answers, byte for byte. Returns the number of URLs. */
export async function sameAnswers(t: Test, one: Database, other: Database): Promise<number> {
  const [first, second] = [await buildApp({ database: one }), await buildApp({ database: other })];
  t.teardown(() => Promise.all([first.close(), second.close()]));
  const urls = urlsOf(one);
  await lastChangePassed(one, other);
  let found = 0;
  for (const url of urls) {
    const [held, made] = [await first.inject(url), await second.inject(url)];
    t.equal(made.statusCode, held.statusCode, url);
    t.equal(made.body, held.body, url);
    t.equal(made.headers.etag, held.headers.etag, `${url}: tag`);
    t.equal(made.headers["last-modified"], held.headers["last-modified"], `${url}: time`);
    if (held.statusCode === 200) found++;
  }
  t.ok(found > urls.length * 0.8, `${found} of ${urls.length} are there`);
  return urls.length;
}
