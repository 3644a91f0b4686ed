// Which values a filter accepts, and which it refuses.
import t from "tap";
import { findFilter } from "../../src/query/filter-parameters.ts";
import { parseFilterValues } from "../../src/query/parse/parse-value.ts";
import type { Resource } from "../../src/resources/define-resource.ts";
import { indicators } from "../../src/resources/indicators.ts";
import { visits } from "../../src/resources/visits.ts";
import { VISITS } from "../known-events.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

const parse = (resource: Resource, name: string, text: string) => {
  const parameter = findFilter(resource, name);
  if (parameter === undefined) throw new Error(`there is no ${name}`);
  try {
    return parseFilterValues(parameter, text);
  } catch (error) {
    return error instanceof Error ? "refused" : error;
  }
};

t.test("numbers are taken in every spelling of JSON", async (t) => {
  for (const [text, value] of [
    ["1e-7", 1e-7],
    ["1E-7", 1e-7],
    ["1.5e+3", 1500],
    ["-0.25", -0.25],
    ["0.30000000000000004", 0.1 + 0.2],
    ["123456789012345678901", 1.2345678901234568e20],
    ["5e-324", 5e-324],
    ["0e10", 0],
    ["007", 7],
  ] as const)
    t.strictSame(parse(indicators, "value", text), [value], text);
  for (const text of [
    "0x10",
    " 1",
    "1 ",
    "1_000",
    "Infinity",
    "NaN",
    "1e400",
    "1e-400",
    "1.",
    ".5",
    "+1",
    "1e",
    "１",
    "",
  ])
    t.equal(parse(indicators, "value", text), "refused", text);
  for (const text of ["1e3", "1.0", "1234567890123456"])
    t.equal(parse(visits, "document_count", text), "refused", text);
});

t.test("spaces beside a comma are no part of a value; a value by itself has its own", async (t) => {
  for (const [text, values] of [
    ["a, b", ["a", "b"]],
    ["a , b ", ["a", "b"]],
    ['"Minister, acting", "b "', ["Minister, acting", "b "]],
    [" a", [" a"]],
    ["a b", ["a b"]],
    ["a,, b", "refused"],
    ["a, ", "refused"],
    ['a, "b', "refused"],
  ] as const)
    t.strictSame(parse(visits, "visitor_office", text), values, text);
  t.strictSame(parse(indicators, "value", "1, 2"), [1, 2]);
});

t.test("an id has the form of one: a name is refused, and finds no empty list", async (t) => {
  t.strictSame(parse(visits, "visitor_id", "kishida-fumio, nobody-here"), ["kishida-fumio", "nobody-here"]);
  for (const text of ["Kishida Fumio", "Kishida-Fumio", "kishida--fumio", "a,Ư", "a".repeat(161)])
    t.equal(parse(visits, "visitor_id", text), "refused", text);
  const { list, problem } = await openApp(t);
  const told = async (query: string) => (await problem(`/v1/${query}`)).errors[0];
  matches(t, await told("meetings?participants.person_id=Kishida%20Fumio"), {
    parameter: "participants.person_id",
    detail:
      "expected an id such as 'pham-minh-chinh', got 'Kishida Fumio': `/v1/autocomplete` finds ids by name",
  });
  matches(t, await told("countries?visits_made.visitor_id_not=Kishida"), {
    detail: "expected an id such as 'kishida-fumio', got 'Kishida': `/v1/autocomplete` finds ids by name",
  });
  matches(t, await told("agreements?tier=Partnership"), {
    detail: "expected an id such as 'comprehensive_strategic_partnership', got 'Partnership'",
  });
  // The ids of countries and pairs are codes.
  for (const query of [
    "countries?id=jp",
    "relations?id=vnm-JPN",
    "people?country=JPN",
    "evidence?record_id=JPN",
  ])
    t.ok((await list(`/v1/${query}`)).meta.total > 0, query);
});

t.test("so are spaces in lists of names", async (t) => {
  const { list, problem } = await openApp(t);
  const { data } = await list("/v1/visits?fields=id,%20date&sort=-date,+title&limit=1");
  t.strictSame(Object.keys(data[0] ?? {}), ["id", "date"]);
  for (const query of [
    "include=visitor,+relation",
    "facet=places,+visit_type",
    "group_by=year,+guest_country",
  ])
    t.equal((await list(`/v1/visits?id=${VISITS}&${query}`)).meta.total, VISITS.length, query);
  t.equal((await list(`/v1/visits?id=${VISITS}&guest_country=JPN,+VNM`)).meta.total, VISITS.length);
  t.equal((await problem("/v1/visits?fields=id,+")).code, "UNKNOWN_FIELD");
});

t.test("so many filters and no more", async (t) => {
  const { list, problem } = await openApp(t);
  const many = (count: number) => `/v1/visits?${"id=a&".repeat(count)}limit=1`;
  t.equal((await list(many(200))).meta.total, 0);
  for (const count of [201, 1500]) {
    const { status, errors } = await problem(many(count));
    t.equal(status, 400);
    t.equal(errors[0]?.detail, "a query has at most 200 filters, counting each repeat and each date");
  }
});

t.test("a field in conflict is one of the resource, or a part of one", async (t) => {
  for (const text of ["title", "companions.0.person_id"])
    t.strictSame(parse(visits, "conflict", text), [text], text);
  for (const text of ["titel", "value", "", "0.title", "conflict", "evidence"])
    t.equal(parse(visits, "conflict", text), "refused", text);
  const test = await openApp(t);
  const { errors } = (await test.app.inject("/v1/visits?conflict=titel")).json();
  t.strictSame([errors[0].detail, errors[0].did_you_mean], ["'titel' is not a field", "title"]);
});
