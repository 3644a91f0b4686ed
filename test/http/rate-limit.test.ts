// The window of one minute that slides, on a clock that the test sets.
import t from "tap";
import { Random } from "../../bench/random.ts";
import { RateLimiter } from "../../src/http/guard/rate-limit.ts";

const WINDOW_MS = 60_000;

t.test("the last request that is allowed, the first that is not, and the first that is again", async (t) => {
  const limiter = new RateLimiter(3);
  const took = (now: number, client = "192.0.2.1") => limiter.take(client, now);
  t.strictSame(took(1000), { left: 2, reset: 60 });
  t.strictSame(took(2500), { left: 1, reset: 59 });
  t.strictSame(took(4000), { left: 0, reset: 57 }, "the last that is allowed");
  t.strictSame(took(4000), { left: -1, reset: 57 }, "the first that is not");
  t.strictSame(took(4000, "192.0.2.2"), { left: 2, reset: 60 }, "another client has a quota of its own");
  t.strictSame(took(60_000), { left: -1, reset: 1 }, "to ask on makes the wait no longer");
  t.strictSame(took(60_999), { left: -1, reset: 1 }, "the last millisecond of the first request");
  t.strictSame(took(61_000), { left: 0, reset: 2 }, "its place is free, and only its own");
  t.strictSame(took(61_000), { left: -1, reset: 2 });
  t.strictSame(took(62_500), { left: 0, reset: 2 }, "that of the second");
  t.strictSame(took(200_500), { left: 2, reset: 60 }, "after a rest the whole quota is free");
});

t.test("requests of one second count together, until a minute after the last of them", async (t) => {
  const limiter = new RateLimiter(3);
  const took = (now: number) => limiter.take("192.0.2.1", now);
  t.strictSame(took(0), { left: 2, reset: 60 });
  t.strictSame(took(999), { left: 1, reset: 60 });
  t.strictSame(took(1000), { left: 0, reset: 60 }, "a second later the next ones begin");
  t.strictSame(took(60_998), { left: -1, reset: 1 });
  t.strictSame(took(60_999), { left: 1, reset: 1 }, "both are free");
});

t.test("at the edge of a minute no more is let through than within one", async (t) => {
  const limiter = new RateLimiter(100);
  const burst = (now: number) =>
    Array.from({ length: 200 }, () => limiter.take("192.0.2.1", now)).filter(({ left }) => left >= 0).length;
  t.equal(limiter.take("192.0.2.1", 0).left, 99, "a fixed window would begin here");
  t.equal(burst(59_999), 99);
  t.equal(burst(60_001), 1, "only the place of the first request");
  t.equal(burst(120_000), 0);
  t.equal(burst(120_001), 100);
});

t.test("in no minute is more let through than the quota, and who waits as told is let through", async (t) => {
  const limiter = new RateLimiter(20);
  const random = new Random(7);
  const through: number[] = [];
  let now = 0;
  let refused = 0;
  for (let n = 0; n < 5000; n++) {
    const { left, reset } = limiter.take("192.0.2.1", now);
    const inWindow = through.filter((at) => now - at < WINDOW_MS).length;
    if (left >= 0) {
      through.push(now);
      if (inWindow >= 20) t.fail(`more than 20 in the minute before ${now}`);
    } else {
      refused++;
      // A request counts for one minute, and up to a second longer.
      const counted = through.filter((at) => now - at < WINDOW_MS + 1000).length;
      if (counted < 20) t.fail(`refused at ${now} after ${counted}`);
    }
    if (left < 0 && random.chance(0.5)) {
      now += reset * 1000;
      t.ok(limiter.take("192.0.2.1", now).left >= 0, `let through after ${reset} s`);
      through.push(now);
    }
    now += random.below(random.chance(0.1) ? 20_000 : 1500);
  }
  t.ok(refused > 100, "the quota was used up often");
});

t.test(
  "who has not asked for a minute is forgotten, and never more are remembered than the maximum",
  async (t) => {
    const limiter = new RateLimiter(1);
    for (let n = 0; n < 1000; n++) limiter.take(`client ${n}`, n);
    t.equal(limiter.size, 1000);
    limiter.take("another", 60_499);
    t.equal(limiter.size, 501, "those whose request was a minute ago are gone");
    for (let n = 0; n < 150_000; n++) limiter.take(`client ${n}`, 60_500);
    t.equal(limiter.size, 100_000);
    t.equal(limiter.take("client 149999", 60_500).left, -1, "the latest is known");
    t.equal(limiter.take("client 0", 60_500).left, 0, "the oldest starts anew");
  },
);
