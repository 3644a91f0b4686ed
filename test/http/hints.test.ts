// Every hint is right in the place where it is given.
import t from "tap";
import { resources } from "../../src/resources/resources.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

/** What users of other services type, and misspelled names of this API. */
const TYPED =
  "offset page per_page page_size size search query text from to since until after before order order_by sort_by desc year guest host count select expand embed populate filter where start lang start_date end_date ids skip type person state month day when on total top group random output version datte titel limt formt filds countri relation visitor speaker date[gte] date__lte filter[id] guestCountry visits.from visits.page parties.x";

t.test("each name that is offered is taken by the path that offers it", async (t) => {
  const { app } = await openApp(t);
  const paths = [
    ...resources.map(({ path }) => `/v1/${path}`),
    "/v1/search",
    "/v1/autocomplete",
    "/v1/changes",
    "/v1/people/kishida-fumio",
    "/v1/relations/JPN-VNM",
    "/v1/people/kishida-fumio/revisions",
    "/v1/relations/JPN-VNM/timeline",
  ];
  let offers = 0;
  for (const path of paths)
    for (const name of TYPED.split(" ")) {
      const { errors = [] } = (await app.inject(`${path}?${encodeURIComponent(name)}=1`)).json();
      const [{ parameter, did_you_mean }] = [{ parameter: "", did_you_mean: undefined }, ...errors].slice(-1);
      if (parameter !== name || did_you_mean === undefined) continue;
      offers++;
      const answer = await app.inject(`${path}?${encodeURIComponent(did_you_mean)}=1`);
      t.not(
        answer.json().code,
        "UNKNOWN_PARAMETER",
        `${path} takes ${did_you_mean}, which it offers for ${name}`,
      );
    }
  t.ok(offers > 300, `${offers} were offered`);
});

t.test("what people type elsewhere leads to what it is here", async (t) => {
  const { problem } = await openApp(t);
  const cases: [path: string, name: string, meant: string | undefined][] = [
    ["visits", "from", "date_from"],
    ["visits", "to", "date_to"],
    ["visits", "page", undefined],
    ["visits", "year", "date"],
    ["visits", "guest", "guest_country"],
    ["visits", "query", "q"],
    ["visits", "search", "q"],
    ["visits", "per_page", "limit"],
    ["visits", "order", "sort"],
    ["visits", "meetings.from", "meetings.date_from"],
    ["countries", "from", undefined],
    ["countries", "year", undefined],
    ["indicators", "from", "as_of_from"],
    ["sources", "year", "published"],
    ["sources", "lang", undefined],
    ["relations", "since", "ties_since_from"],
    ["changes", "from", "since"],
    ["people/kishida-fumio", "date", "as_of"],
    ["people/kishida-fumio", "expand", "include"],
  ];
  for (const [path, name, meant] of cases) {
    const { errors } = await problem(`/v1/${path}?${name}=2022`);
    t.equal(errors[0]?.did_you_mean, meant, `${path}: ${name}`);
  }
  t.equal(
    (await problem("/v1/visits?page=2")).errors[0]?.detail,
    "there is no parameter 'page' here: pages have no numbers: follow `links.next`, which has the `cursor` of the next one",
  );
});

t.test("the name of a country leads to its code", async (t) => {
  const { problem } = await openApp(t);
  for (const [query, meant] of [
    ["visits?guest_country=Japan", "JPN"],
    ["visits?guest_country=JPN,viet%20nam", "VNM"],
    ["visits?host_country=UK", "GBR"],
    ["people?country=South%20Korea", "KOR"],
    ["visits?relation_id=Japan-Vietnam", "JPN-VNM"],
    ["visits?guest_country=Korea", undefined],
    ["visits?guest_country=Nowhere", undefined],
    ["countries/Japan", "JPN"],
    ["relations/vietnam-japan", "JPN-VNM"],
    ["countries/Chad", undefined],
  ] as const)
    t.equal((await problem(`/v1/${query}`)).errors[0]?.did_you_mean, meant, query);
});

t.test("a field of what an entry names leads to the link behind which it is", async (t) => {
  const { problem } = await openApp(t);
  for (const [query, meant] of [
    ["meetings?participants.name=Kishida%20Fumio", "people.name"],
    ["meetings?no.participants.family_name=Kishida", "no.people.family_name"],
    ["people?memberships.name=ASEAN", "organizations.name"],
    // Behind either of two links.
    ["positions?outcomes.date=2023", undefined],
    ["meetings?participants.colour=red", undefined],
  ] as const)
    t.equal((await problem(`/v1/${query}`)).errors[0]?.did_you_mean, meant, query);
  const [error] = (await problem("/v1/meetings?participants.name=Kishida")).errors;
  t.equal(
    error?.detail,
    "there is no parameter 'participants.name' here: `people.name` filters the records that `participants.person_id` names",
  );
});

t.test("a wrong path names the right one, with whatever stands behind it", async (t) => {
  const { app } = await openApp(t);
  for (const [path, meant] of [
    ["/v1/visit", "/v1/visits"],
    ["/visits", "/v1/visits"],
    ["/v1/visits/", "/v1/visits"],
    ["/api/v1/visits", "/v1/visits"],
    ["/v1/Visits", "/v1/visits"],
    ["/v1//visits", "/v1/visits"],
    ["/v1/person", "/v1/people"],
    ["/v1/person/Kishida-Fumio", "/v1/people/Kishida-Fumio"],
    ["/v1/visit.csv", "/v1/visits.csv"],
    ["/v1/cooperation_areas", "/v1/cooperation-areas"],
    ["/v1/relations/JPN-VNM/timelines", "/v1/relations/JPN-VNM/timeline"],
    ["/v1/people/kishida-fumio/", "/v1/people/kishida-fumio"],
    ["/problems/", "/problems"],
    ["/v1/dumps/", "/v1/dumps"],
    ["/health", "/healthz"],
    ["/v1/openapi.json", "/openapi.json"],
  ] as const) {
    const answer = await app.inject(path);
    const detail = `there is nothing at ${path}: did you mean ${meant}?`;
    t.equal(answer.statusCode, 404, path);
    matches(t, answer.json(), {
      code: "ROUTE_NOT_FOUND",
      detail,
      errors: [{ parameter: "path", detail, did_you_mean: meant }],
    });
    t.equal((await app.inject({ method: "OPTIONS", url: meant })).statusCode, 204, `${meant} is there`);
  }
  for (const path of ["/nothing", "/v1/nothing", "/v1/", "/v1/__proto__", "/v1/visits/a/b/c", "/%2F"])
    t.equal((await app.inject(path)).json().errors, undefined, path);
});

t.test("a plus sign that became a space, and a day that is no place in a sequence", async (t) => {
  const { problem, list } = await openApp(t);
  const detail = async (url: string) => (await problem(url)).errors[0]?.detail;
  t.equal(
    await detail("/v1/visits?known_at=2026-11-22T10:00:00+07:00"),
    "'2026-11-22T10:00:00 07:00' is not a moment: a `+` in a URL means a space, write `%2B` for a plus sign",
  );
  t.equal(
    await detail("/v1/indicators?value=1e+21"),
    "'1e 21' is not a number: a `+` in a URL means a space, write `%2B` for a plus sign",
  );
  t.equal(
    await detail("/v1/changes?since=2026-11-01"),
    "expected the `seq` of a change, which begins a `dataset_version`, got '2026-11-01'; to start from a day, use `meta.known_at.revision` of any list with `known_at=DAY`",
  );
  const { total } = (await list("/v1/visits")).meta;
  matches(t, await list("/v1/visits?known_at=2999-12-31T10:00:00%2B07:00"), { meta: { total } });
});
