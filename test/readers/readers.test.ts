// The threads that answer what takes long: their queue, their limits, and their ends.
import { buffer, text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import t, { type Test } from "tap";
import type { Question } from "../../src/readers/reader-thread.ts";
import { Readers, type ReadersOptions } from "../../src/readers/readers.ts";
import { matches } from "../matches.ts";
import { PART, PARTS } from "./slow-reader.ts";

const NOBODY_LEAVES = new AbortController().signal;

const question = (path: string, more: Partial<Question> = {}): Question => ({
  method: "GET",
  path,
  headers: { host: "x" },
  body: null,
  prepared: null,
  ...more,
});

function open(t: Test, options: Partial<ReadersOptions> = {}) {
  const errors: unknown[] = [];
  let started = 0;
  const start = () => {
    started++;
    const resourceLimits = { maxOldGenerationSizeMb: 32 };
    return new Worker(new URL("slow-reader.ts", import.meta.url), { resourceLimits });
  };
  const readers = new Readers({ threads: 1, waitMs: 0, queryMs: 0, ...options }, start, (error) =>
    errors.push(error),
  );
  // Threads do not keep the process alive: the socket of a server does.
  const alive = setInterval(() => {}, 1000);
  t.teardown(() => {
    clearInterval(alive);
    return readers.close();
  });
  const ask = async (path: string, more: Partial<Question> = {}, signal = NOBODY_LEAVES) =>
    text((await readers.ask(question(path, more), signal)).answer);
  return { readers, ask, errors, started: () => started };
}

t.test("questions and answers come through whole", async (t) => {
  const { ask, readers } = open(t);
  t.equal(readers.running, 0, "no thread runs before it is needed");
  t.equal(await ask('/answer?q=%27%20"<'), `GET q=%27%20"< `, "the target as it was sent");
  const body = "🕊".repeat(100_000);
  t.equal(await ask("/answer?1", { method: "POST", body }), `POST 1 ${body}`);
  const long = await buffer((await readers.ask(question("/long"), NOBODY_LEAVES)).answer);
  t.equal(long.length, PARTS * PART);
  t.ok(
    long.every((byte, at) => byte === Math.floor(at / PART)),
    "in order",
  );
  while (readers.answering > 0) await setImmediate();
  t.strictSame([readers.running, readers.waiting, readers.asked], [1, 0, 3]);
});

t.test("a thread takes one question at a time; what waits too long is refused", async (t) => {
  const { ask, readers } = open(t, { waitMs: 50 });
  await ask("/answer?warm");
  const first = ask("/busy?1000");
  await t.rejects(ask("/answer?2"), { code: "OVERLOADED" });
  t.equal(readers.waiting, 0);
  t.equal(await first, "done");
  t.equal(await ask("/answer?3"), "GET 3 ", "and then it goes on");
});

t.test("questions about what was prepared go to one thread, others to the one that is free", async (t) => {
  const { ask, started } = open(t, { threads: 2, waitMs: 50 });
  await Promise.all([ask("/busy?300"), ask("/busy?300")].map((one) => one.catch(() => {})));
  const state = ask("/busy?1000", { prepared: { what: "it", number: 4 } });
  await t.rejects(
    ask("/answer?1", { prepared: { what: "it", number: 6 } }),
    { code: "OVERLOADED" },
    "its thread is busy",
  );
  t.equal(await ask("/answer?2", { prepared: { what: "it", number: 5 } }), "GET 2 ");
  t.equal(await ask("/answer?3"), "GET 3 ");
  t.equal(await state, "done");
  t.equal(started(), 2);
});

t.test("an answer that takes too long is given up, and says why", async (t) => {
  const { ask, readers } = open(t, { queryMs: 1 });
  await t.rejects(ask("/busy?3000"), { code: "QUERY_TOO_COSTLY" });
  await t.rejects(ask("/busy?3000", { prepared: { what: "it", number: 7 } }), {
    code: "ANSWER_NOT_READY",
    message: "it takes more than 1 ms to make it",
  });
  t.equal(readers.answering, 1, "the thread is not interrupted");
  readers.close();
});

t.test("a client that leaves is not waited for", async (t) => {
  const { readers, ask } = open(t);
  await ask("/answer?warm");
  const leaving = new AbortController();
  const busy = ask("/busy?200");
  const waiting = ask("/answer?1", {}, leaving.signal);
  t.equal(readers.waiting, 1);
  leaving.abort(new Error("left"));
  await t.rejects(waiting, { message: "left" });
  t.equal(readers.waiting, 0, "before its question was asked");
  await busy;
  const later = new AbortController();
  const begun = ask("/busy?200", {}, later.signal);
  later.abort(new Error("left later"));
  await t.rejects(begun, { message: "left later" });
  const { answer: long } = await readers.ask(question("/long"), NOBODY_LEAVES);
  await new Promise((resolve) => long.once("readable", resolve));
  const sent = readers.former.number;
  t.ok(sent < PARTS / 2, `${sent} of ${PARTS} parts were made while nobody took them`);
  long.destroy();
  while (readers.former.number !== -1) await ask("/answer?again");
  t.equal(await ask("/answer?4"), "GET 4 ", "while the body was sent");
});

t.test("a thread that dies fails what it was answering, and is replaced", async (t) => {
  const { ask, errors, readers, started } = open(t);
  const { answer: long } = await readers.ask(question("/long"), NOBODY_LEAVES);

  await t.rejects(ask("/die"));

  await t.rejects(buffer(long), "the rest of a body never comes");

  t.equal(await ask("/answer?5"), "GET 5 ");
  t.strictSame(
    errors.map((error) => error instanceof Error && error.message),
    ["it was told to die"],
  );
  t.equal(started(), 2);
});

t.test("a thread that needs too much memory ends alone, and its client is told", async (t) => {
  const { ask, errors, started } = open(t);
  await t.rejects(ask("/fill"), {
    code: "QUERY_TOO_COSTLY",
    message: "the answer needs more memory than it may take",
  });
  matches(t, errors, [{ code: "ERR_WORKER_OUT_OF_MEMORY" }]);
  t.equal(await ask("/answer?6"), "GET 6 ");
  t.equal(started(), 2);
});
