// Windows of one minute at their limits, on a clock that the test sets.
import t from "tap";
import { RateLimiter } from "../../src/http/guard/rate-limit.ts";

t.test(
  "the last request that is allowed, the first that is not, and the first of the next window",
  async (t) => {
    const limiter = new RateLimiter(3);
    const took = (now: number, client = "192.0.2.1") => limiter.take(client, now);
    t.strictSame(took(1000), { left: 2, reset: 60 }, "the window begins with a request");
    t.strictSame(took(1001), { left: 1, reset: 60 });
    t.strictSame(took(2000), { left: 0, reset: 59 }, "the last that is allowed");
    t.strictSame(took(2000), { left: -1, reset: 59 }, "the first that is not");
    t.strictSame(took(2000, "192.0.2.2"), { left: 2, reset: 60 }, "another client has a window of its own");
    t.strictSame(took(60_000), { left: -2, reset: 1 }, "to ask on makes the window no longer");
    t.strictSame(took(60_999), { left: -3, reset: 1 }, "its last millisecond");
    t.strictSame(took(61_000), { left: 2, reset: 60 }, "the first of the next window");
    t.strictSame(took(120_999), { left: 1, reset: 1 });
    t.strictSame(took(121_000), { left: 2, reset: 60 });
    t.strictSame(took(200_500), { left: 2, reset: 60 }, "after a rest a window begins with the next request");
    t.strictSame(took(62_000, "192.0.2.2"), { left: 2, reset: 60 }, "that of the other ended a second later");
  },
);
