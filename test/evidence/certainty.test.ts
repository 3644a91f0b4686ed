// What can be known of a date on a given day: each form of date, on both sides of every bound.
import t from "tap";
import { atLatest, happenedBy, heldOn, lastBegun } from "../../src/evidence/certainty.ts";
import { edtfBounds, edtfSpan, nextDay } from "../../src/standards/edtf.ts";

/** The result for each day. */
const over = <T>(read: (day: string) => T, days: readonly string[]) =>
  Object.fromEntries(days.map((day) => [day, read(day)]));

t.test("what happened within a date had happened once its last day has come", (t) => {
  const by = (date: string) => (day: string) => happenedBy(edtfBounds(date), day);
  t.strictSame(over(by("2023-11-27"), ["0100-01-01", "2023-11-26", "2023-11-27", "9999-12-31"]), {
    "0100-01-01": null,
    "2023-11-26": null,
    "2023-11-27": "certain",
    "9999-12-31": "certain",
  });
  t.strictSame(over(by("2023-11"), ["2023-10-31", "2023-11-01", "2023-11-29", "2023-11-30"]), {
    "2023-10-31": null,
    "2023-11-01": "possible",
    "2023-11-29": "possible",
    "2023-11-30": "certain",
  });
  t.strictSame(over(by("1973~"), ["1972-12-31", "1973-01-01", "1973-12-30", "1973-12-31"]), {
    "1972-12-31": null,
    "1973-01-01": "possible",
    "1973-12-30": "possible",
    "1973-12-31": "certain",
  });
  t.strictSame(over(by("2001-24"), ["2001-11-30", "2001-12-01", "2002-02-27", "2002-02-28"]), {
    "2001-11-30": null,
    "2001-12-01": "possible",
    "2002-02-27": "possible",
    "2002-02-28": "certain",
  });
  t.strictSame(over(by("2022-04-30/2022-05-01"), ["2022-04-29", "2022-04-30", "2022-05-01"]), {
    "2022-04-29": null,
    "2022-04-30": "possible",
    "2022-05-01": "certain",
  });
  for (const end of ["2022-05-01/", "2022-05-01/.."])
    t.strictSame(over(by(end), ["2022-04-30", "2022-05-01", "9999-12-31"]), {
      "2022-04-30": null,
      "2022-05-01": "possible",
      "9999-12-31": "possible",
    });
  for (const start of ["/2022-05-01", "../2022-05-01"])
    t.strictSame(over(by(start), ["0100-01-01", "2022-04-30", "2022-05-01"]), {
      "0100-01-01": "possible",
      "2022-04-30": "possible",
      "2022-05-01": "certain",
    });
  t.end();
});

t.test("what lasts includes the days between its latest start and its earliest end", (t) => {
  const on = (date: string) => (day: string) => heldOn(edtfSpan(date), day);
  t.strictSame(over(on("2022-04-30/2022-05-02"), ["2022-04-29", "2022-04-30", "2022-05-02", "2022-05-03"]), {
    "2022-04-29": null,
    "2022-04-30": "certain",
    "2022-05-02": "certain",
    "2022-05-03": null,
  });
  t.strictSame(over(on("2023-11-27"), ["2023-11-26", "2023-11-27", "2023-11-28"]), {
    "2023-11-26": null,
    "2023-11-27": "certain",
    "2023-11-28": null,
  });
  t.strictSame(over(on("2023-11"), ["2023-10-31", "2023-11-01", "2023-11-30", "2023-12-01"]), {
    "2023-10-31": null,
    "2023-11-01": "possible",
    "2023-11-30": "possible",
    "2023-12-01": null,
  });
  t.strictSame(
    over(on("2021-11/2022"), [
      "2021-10-31",
      "2021-11-01",
      "2021-11-29",
      "2021-11-30",
      "2022-01-01",
      "2022-01-02",
      "2022-12-31",
      "2023-01-01",
    ]),
    {
      "2021-10-31": null,
      "2021-11-01": "possible",
      "2021-11-29": "possible",
      "2021-11-30": "certain",
      "2022-01-01": "certain",
      "2022-01-02": "possible",
      "2022-12-31": "possible",
      "2023-01-01": null,
    },
  );
  t.strictSame(over(on("2023-11-27/.."), ["2023-11-26", "2023-11-27", "9999-12-31"]), {
    "2023-11-26": null,
    "2023-11-27": "certain",
    "9999-12-31": "certain",
  });
  t.strictSame(over(on("2023-11-27/"), ["2023-11-26", "2023-11-27", "2023-11-28", "9999-12-31"]), {
    "2023-11-26": null,
    "2023-11-27": "certain",
    "2023-11-28": "possible",
    "9999-12-31": "possible",
  });
  for (const start of ["/2023-11-27", "../2023-11-27"])
    t.strictSame(over(on(start), ["0100-01-01", "2023-11-26", "2023-11-27", "2023-11-28"]), {
      "0100-01-01": "possible",
      "2023-11-26": "possible",
      "2023-11-27": "certain",
      "2023-11-28": null,
    });
  t.end();
});

t.test("the ends of a span narrow each other", (t) => {
  t.strictSame(edtfSpan("2023-11/2023-11-10"), {
    begin: { min: "2023-11-01", max: "2023-11-10" },
    end: { min: "2023-11-10", max: "2023-11-10" },
  });
  t.strictSame(edtfSpan("2023-11-20/2023-11"), {
    begin: { min: "2023-11-20", max: "2023-11-20" },
    end: { min: "2023-11-20", max: "2023-11-30" },
  });
  t.strictSame(edtfSpan("2023"), {
    begin: { min: "2023-01-01", max: "2023-12-31" },
    end: { min: "2023-01-01", max: "2023-12-31" },
  });
  t.strictSame(edtfSpan("../2023"), {
    begin: { min: null, max: "2023-12-31" },
    end: { min: "2023-01-01", max: "2023-12-31" },
  });
  t.strictSame(edtfSpan("2023/.."), {
    begin: { min: "2023-01-01", max: "2023-12-31" },
    end: { min: "9999-12-31", max: null },
  });
  t.strictSame(edtfSpan("2023/"), {
    begin: { min: "2023-01-01", max: "2023-12-31" },
    end: { min: "2023-01-01", max: null },
  });
  t.end();
});

t.test("what is known of a part narrows the whole, unless the two contradict each other", (t) => {
  const month = { min: "2023-11-01", max: "2023-11-30" };
  t.strictSame(atLatest(month, "2023-11-27"), { min: "2023-11-01", max: "2023-11-27" });
  t.strictSame(atLatest(month, "2023-11-01"), { min: "2023-11-01", max: "2023-11-01" });
  t.strictSame(atLatest(month, "2023-10-31"), month, "a part before it");
  t.strictSame(atLatest(month, "2023-11-30"), month);
  t.strictSame(atLatest(month, "2023-12-01"), month);
  t.strictSame(atLatest({ min: null, max: "2023" }, "2022-12-01"), { min: null, max: "2022-12-01" });
  t.end();
});

t.test("the last to have begun: one where it is sure, and else all that may be", (t) => {
  const last = (dates: readonly string[], day: string) =>
    lastBegun(
      dates.map((date) => ({ date, begin: edtfSpan(date).begin })),
      day,
    ).map(({ date, certainty }) => `${date} ${certainty}`);
  const visits = ["2021-11", "2022-04-30/2022-05-01", "2023-11"];
  t.strictSame(last(visits, "2021-10-31"), []);
  t.strictSame(last(visits, "2021-11-01"), ["2021-11 possible"]);
  t.strictSame(last(visits, "2021-11-30"), ["2021-11 certain"]);
  t.strictSame(last(visits, "2022-04-29"), ["2021-11 certain"]);
  t.strictSame(last(visits, "2022-04-30"), ["2022-04-30/2022-05-01 certain"]);
  t.strictSame(last(visits, "2023-11-29"), ["2023-11 possible", "2022-04-30/2022-05-01 certain"]);
  t.strictSame(last(visits, "2023-11-30"), ["2023-11 certain"]);
  t.strictSame(
    last(["2023-11-15", "2023-11"], "2024-01-01"),
    ["2023-11-15 certain", "2023-11 certain"],
    "both had begun, and which was later is not known",
  );
  t.strictSame(last(["2023-11-15", "2023-11/2023-11-14"], "2024-01-01"), ["2023-11-15 certain"]);
  t.strictSame(last(["2023-11-15", "2023-11/2023-11-15"], "2024-01-01"), [
    "2023-11-15 certain",
    "2023-11/2023-11-15 certain",
  ]);
  t.strictSame(
    last(["2020", "../2023-11-20", "2023-11-20/"], "2023-11-19"),
    ["2020 certain", "../2023-11-20 possible"],
    "an unknown start may be later than what certainly had begun",
  );
  t.strictSame(last(["2020", "../2019"], "2023-11-19"), ["2020 certain"]);
  t.strictSame(last(["../2019"], "0100-01-01"), ["../2019 possible"]);
  t.end();
});

t.test("the day after", (t) => {
  t.strictSame(["2023-11-30", "2024-02-28", "0100-12-31", "9999-12-30", "9999-12-31"].map(nextDay), [
    "2023-12-01",
    "2024-02-29",
    "0101-01-01",
    "9999-12-31",
    null,
  ]);
  t.end();
});
