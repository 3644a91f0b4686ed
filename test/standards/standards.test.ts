import t from "tap";
import { isIsoDay, parseEdtf } from "../../src/standards/edtf.ts";
import { isAlpha3, normalizeCountry, normalizePair } from "../../src/standards/iso-3166.ts";

const bounds = (text: string) => {
  const result = parseEdtf(text);
  return result.ok ? [result.bounds.min, result.bounds.max] : "refused";
};

t.test("EDTF level 1: the days that a value covers", async (t) => {
  const cases: [value: string, min: string | null, max: string | null][] = [
    ["2023-11-27", "2023-11-27", "2023-11-27"],
    ["2021-11", "2021-11-01", "2021-11-30"],
    ["1973", "1973-01-01", "1973-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2022-04-30/2022-05-01", "2022-04-30", "2022-05-01"],
    ["2021-11/2022", "2021-11-01", "2022-12-31"],
    ["../2023-11-27", null, "2023-11-27"],
    ["/2022-05-01", null, "2022-05-01"],
    ["2022-05-01/..", "2022-05-01", null],
    ["2022-05-01/", "2022-05-01", null],
    ["1973~", "1973-01-01", "1973-12-31"],
    ["2021-11?", "2021-11-01", "2021-11-30"],
    ["2021-11-27%", "2021-11-27", "2021-11-27"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["2004-XX", "2004-01-01", "2004-12-31"],
    ["1985-04-XX", "1985-04-01", "1985-04-30"],
    ["1985-XX-XX", "1985-01-01", "1985-12-31"],
    ["2001-21", "2001-03-01", "2001-05-31"],
    ["0100", "0100-01-01", "0100-12-31"],
  ];
  for (const [value, min, max] of cases) t.strictSame(bounds(value), [min, max], value);
});

t.test("EDTF: what is no date of ours is refused with a reason", async (t) => {
  const refused = [
    "",
    "2005-02-29",
    "2021-13",
    "2021-11-31",
    "2023-02-30/2023-03-01",
    "2023-11-27/2022-01-01",
    "0000",
    "0001",
    "2023-25",
    "2023-33",
    "0099-12-31",
    "00XX",
    "Y170000002",
    "-0044",
    "2023-11-27T10:00:00Z",
    "[2021,2022]",
    "2004-06-~01",
    "..",
    "/",
    "../..",
    "2021-1",
    "November 2021",
    "2021/2022/2023",
    "2021-11 ",
    "２０２１",
  ];
  for (const value of refused) {
    const result = parseEdtf(value);
    t.equal(result.ok, false, `'${value}' is refused`);
    if (!result.ok) t.ok(result.reason.length > 10, `'${value}': ${result.reason}`);
  }
});

t.test("ISO days", async (t) => {
  t.ok(isIsoDay("2024-02-29"));
  t.notOk(isIsoDay("2023-02-29"));
  t.notOk(isIsoDay("2023-2-9"));
});

t.test("ISO 3166-1 codes in any spelling, withdrawn ones too", async (t) => {
  t.equal(normalizeCountry("jp"), "JPN");
  t.equal(normalizeCountry("Vnm"), "VNM");
  t.equal(normalizeCountry("SUN"), "SUN", "the Soviet Union's code was withdrawn");
  t.equal(normalizeCountry("xkx"), "XKX", "ISO leaves XAA to XZZ to its users");
  t.equal(normalizeCountry("ABC"), null);
  t.equal(normalizeCountry("constructor"), null);
  t.equal(normalizePair("vnm-jp"), "JPN-VNM");
  t.equal(normalizePair("JPN-JPN"), null);
  t.equal(normalizePair("JPN"), null);
  t.equal(normalizePair("JPN-VNM-LAO"), null);
});

t.test("ISO 3166-1 leaves some codes to its users, from the first to the last of each range", async (t) => {
  for (const code of ["AAA", "AAZ", "QMA", "QZZ", "XAA", "XZZ", "ZZA", "ZZZ"]) t.ok(isAlpha3(code), code);
  for (const code of ["ABA", "QLZ", "RAA", "WZZ", "YAA", "ZYZ", "AA", "AAAA", "aaa", "XA1"])
    t.notOk(isAlpha3(code), code);
});
