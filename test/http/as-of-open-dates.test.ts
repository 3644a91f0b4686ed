// A day in a relation whose records have months, years, seasons, intervals, and open or unknown ends; and more
// agreements than are shown.
import t, { type Test } from "tap";
import { matches } from "../matches.ts";
import { openWritable, parliament } from "../write-app.ts";

const PAIR = "LAO-VNM";
const common = { title: "Made in a test", summary: "Made in a test.", evidence: parliament.evidence };

/** The seeded API, and a function that writes records of a pair that is not in the seed. */
async function openPair(t: Test) {
  const { app, send, get } = await openWritable(t);
  const write = async (path: string, body: object) => {
    const answer = await send("POST", `/v1/${path}`, { body: { ...common, ...body } });
    if (answer.statusCode !== 201) throw new Error(answer.body);
  };
  return {
    get,
    write,
    visit: (id: string, date: string, guest: "LAO" | "VNM" = "LAO") =>
      write("visits", {
        id,
        relation_id: PAIR,
        date,
        visit_type: "official",
        guest_country: guest,
        host_country: guest === "LAO" ? "VNM" : "LAO",
        visitor_id: null,
        visitor_office: null,
        companions: [],
        occasion: null,
        document_count: null,
        places: [],
      }),
    agreement: (id: string, date: string, visit_id: string | null = null) =>
      write("agreements", {
        id,
        relation_id: PAIR,
        date,
        form: "treaty",
        legal_force: "binding",
        status: "signed",
        parties: ["LAO", "VNM"],
        visit_id,
        document_count: null,
        tier: null,
        area_ids: [],
      }),
    relation: async (body: object) => {
      const answer = await send("PATCH", `/v1/relations/${PAIR}`, { body, headers: { "if-match": "*" } });
      if (answer.statusCode !== 200) throw new Error(answer.body);
    },
    on: async (day: string) => (await app.inject(`/v1/relations/${PAIR}?as_of=${day}`)).json().data,
  };
}

t.test("last visits: each that may be the last, and by what each had begun", async (t) => {
  const { visit, agreement, on } = await openPair(t);
  await visit("season", "2001-24");
  await visit("year", "2005");
  await visit("interval", "2005-06-10/2005-06-12");
  await visit("going-on", "2010-03-01/..");
  await visit("unknown-start", "/2012-01-31");
  await visit("late", "2015");
  await visit("parted", "2020");
  await visit("contradicted", "2021-05-01/2021-05-03");
  await agreement("in-the-year", "2020-06", "parted");
  await agreement("later-in-the-year", "2020-09-09", "parted");
  await agreement("before-the-visit", "2021-04-20", "contradicted");
  const last = async (day: string) =>
    (await on(day)).last_visits.LAO.map(
      ({ id, certainty, begun_by }: Record<string, string>) => `${id} ${certainty} ${begun_by}`,
    );
  const open = "unknown-start possible 2012-01-31";
  t.strictSame(await last("0100-01-01"), [open]);
  t.strictSame(await last("2001-11-30"), [open]);
  t.strictSame(await last("2001-12-01"), ["season possible 2002-02-28", open]);
  t.strictSame(await last("2002-02-28"), ["season certain 2002-02-28", open]);
  t.strictSame(await last("2005-01-01"), ["year possible 2005-12-31", "season certain 2002-02-28", open]);
  t.strictSame(await last("2005-06-10"), ["interval certain 2005-06-10", "year possible 2005-12-31", open]);
  t.strictSame(await last("2006-01-01"), ["interval certain 2005-06-10", "year certain 2005-12-31", open]);
  t.strictSame(await last("2010-03-01"), ["going-on certain 2010-03-01", open]);
  t.strictSame(await last("2012-01-31"), ["going-on certain 2010-03-01", "unknown-start certain 2012-01-31"]);
  t.strictSame(await last("2015-12-30"), [
    "late possible 2015-12-31",
    "going-on certain 2010-03-01",
    "unknown-start certain 2012-01-31",
  ]);
  t.strictSame(await last("2015-12-31"), ["late certain 2015-12-31"]);
  t.strictSame(await last("2020-06-29"), ["parted possible 2020-06-30", "late certain 2015-12-31"]);
  t.strictSame(await last("2020-06-30"), ["parted certain 2020-06-30"], "the earliest part counts");
  t.strictSame(await last("2021-04-30"), ["parted certain 2020-06-30"]);
  t.strictSame(
    await last("2021-05-01"),
    ["contradicted certain 2021-05-01"],
    "a part before the visit moves nothing",
  );
});

t.test("more visits in one year than a page has: none is left out", async (t) => {
  const { visit, on } = await openPair(t);
  for (let number = 100; number < 160; number++) await visit(`in-2005-${number}`, "2005", "VNM");
  await visit("in-2004", "2004-05-05", "VNM");
  const { LAO, VNM } = (await on("2005-06-01")).last_visits;
  t.strictSame(LAO, []);
  t.equal(VNM.length, 61);
  matches(t, VNM.at(-1), { id: "in-2004", certainty: "certain" });
});

t.test("agreements: what had happened, what may have, and more than are shown", async (t) => {
  const { agreement, on, get } = await openPair(t);
  await agreement("unknown-start", "/1990");
  await agreement("unknown-end", "1995-05-05/");
  await agreement("going-on", "1995-05-05/..");
  await agreement("year", "1996");
  await agreement("year-about", "1996~");
  for (let number = 100; number < 220; number++) await agreement(`on-a-day-${number}`, "2000-01-02");
  const on1 = async (day: string) => {
    const { certain, possible, latest } = (await on(day)).agreements;
    t.equal((await get(certain.url)).meta.total, certain.total, certain.url);
    t.equal((await get(possible.url)).meta.total, possible.total, possible.url);
    t.equal(latest.length, Math.min(100, certain.total + possible.total));
    return [certain.total, possible.total];
  };
  t.strictSame(await on1("0100-01-01"), [0, 1]);
  t.strictSame(await on1("1990-12-30"), [0, 1]);
  t.strictSame(await on1("1990-12-31"), [1, 0]);
  t.strictSame(await on1("1995-05-05"), [1, 2]);
  t.strictSame(await on1("1996-01-01"), [1, 4]);
  t.strictSame(await on1("1996-12-31"), [3, 2]);
  t.strictSame(await on1("2000-01-01"), [3, 2]);
  t.strictSame(await on1("2000-01-02"), [123, 2]);
  t.strictSame(await on1("9999-12-31"), [123, 2]);
});

t.test("tiers: which held, where the dates let one say", async (t) => {
  const { relation, on } = await openPair(t);
  const tier = (id: string, period: string, attested: string) => ({ tier: id, name: id, period, attested });
  const held = async (day: string) =>
    (await on(day)).tiers.map(({ id, certainty }: Record<string, string>) => `${id} ${certainty}`);
  await relation({
    tiers: [
      tier("first", "/2001-11", "1999"),
      tier("second", "2001-11/2005-03-01", "2002-01-01"),
      tier("third", "2005-03-01/", "2006-06"),
      tier("fourth", "2010-05-05/..", "2010-05-05"),
    ],
  });
  t.strictSame(await held("0100-01-01"), ["first possible"]);
  t.strictSame(await held("1999-12-30"), ["first possible"]);
  t.strictSame(await held("1999-12-31"), ["first certain"]);
  t.strictSame(await held("2001-10-31"), ["first certain"]);
  t.strictSame(await held("2001-11-01"), ["second possible", "first possible"]);
  t.strictSame(await held("2001-11-29"), ["second possible", "first possible"]);
  t.strictSame(await held("2001-11-30"), ["second certain"]);
  t.strictSame(await held("2005-02-28"), ["second certain"]);
  t.strictSame(await held("2005-03-01"), ["third certain"]);
  t.strictSame(await held("2006-06-01"), ["third certain"]);
  t.strictSame(await held("2006-06-02"), ["third possible"], "the attestation may have been on the first");
  t.strictSame(await held("2010-05-04"), ["third possible"]);
  t.strictSame(await held("2010-05-05"), ["fourth certain"]);
  t.strictSame(await held("9999-12-31"), ["fourth certain"]);
  await relation({ ties_since: "1962" });
  t.strictSame(await held("1961-12-31"), [], "not before there were ties");
  t.strictSame(await held("1962-01-01"), ["first possible"]);
});

t.test("ties whose start is unknown", async (t) => {
  const { relation, on } = await openPair(t);
  await relation({ ties_since: "../1962" });
  matches(t, (await on("1950-01-01")).ties, { certainty: "possible", years: { min: 0, max: null } });
  matches(t, (await on("1963-12-31")).ties, { certainty: "certain", years: { min: 1, max: null } });
});

t.test("offices: a month, a year, an interval, and ends that are open or unknown", async (t) => {
  const { write, on } = await openPair(t);
  const person = (id: string, office: string, attested: readonly string[]) =>
    write("people", {
      id,
      name: id,
      summary: undefined,
      title: undefined,
      aliases: [],
      family_name: null,
      given_name: null,
      country: "LAO",
      description: "Made in a test.",
      offices: attested.map((date) => ({
        office,
        country: "LAO",
        organization_id: null,
        tenure: "in_office",
        attested: date,
      })),
      memberships: [],
    });
  await person("one", "Minister", ["1990", "1995-03/1997"]);
  await person("other", "Minister", ["1990-05-05", "2000-01-01/.."]);
  await person("third", "Envoy", ["2000-01-01/", "/1980"]);
  const seen = async (day: string) =>
    (await on(day)).offices
      .filter(({ country }: { country: string }) => country === "LAO")
      .map((held: Record<string, string | null>) =>
        [held.person_id, held.attested, held.certainty, held.covers_day].join(" "),
      );
  t.strictSame(await seen("1979-12-31"), ["third /1980 possible possible"]);
  t.strictSame(await seen("1980-01-01"), ["third /1980 possible possible"]);
  t.strictSame(await seen("1980-12-31"), ["third /1980 certain possible"]);
  t.strictSame(await seen("1990-05-05"), [
    "third /1980 certain ",
    "other 1990-05-05 certain certain",
    "one 1990 possible possible",
  ]);
  t.strictSame(await seen("1991-01-01"), [
    "third /1980 certain ",
    "other 1990-05-05 certain ",
    "one 1990 certain ",
  ]);
  t.strictSame((await seen("1995-03-30")).slice(1), [
    "one 1995-03/1997 possible possible",
    "other 1990-05-05 certain ",
    "one 1990 certain ",
  ]);
  t.strictSame((await seen("1995-03-31")).slice(1), ["one 1995-03/1997 certain certain"]);
  t.strictSame((await seen("1997-01-01")).slice(1), ["one 1995-03/1997 certain certain"]);
  t.strictSame((await seen("1997-12-31")).slice(1), ["one 1995-03/1997 certain possible"]);
  t.strictSame((await seen("1998-01-01")).slice(1), ["one 1995-03/1997 certain "]);
  t.strictSame(await seen("2000-01-01"), [
    "third 2000-01-01/ certain certain",
    "other 2000-01-01/.. certain certain",
  ]);
  t.strictSame(await seen("2000-01-02"), [
    "third 2000-01-01/ certain possible",
    "other 2000-01-01/.. certain certain",
  ]);
});
