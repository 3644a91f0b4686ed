// The order of fields, links, columns, counted values, and of the values that a refusal allows.
import { parse as parseCsv } from "csv-parse/sync";
import t from "tap";
import { z } from "zod";
import { dimensionNames } from "../../src/query/parse/dimensions.ts";
import { resources } from "../../src/resources/resources.ts";
import { VISITS } from "../known-events.ts";
import { openApp } from "../open-app.ts";

const VISIT = "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio";
const VISIT_FIELDS = [
  ...[
    "id",
    "title",
    "summary",
    "relation_id",
    "date",
    "date_min",
    "date_max",
    "date_precision",
    "visit_type",
  ],
  ...["guest_country", "host_country", "visitor_id", "visitor_office", "companions", "occasion"],
  ...["document_count", "places", "conflict", "created_at", "updated_at"],
];
const VISIT_LINKS = ["visitor", "relation", "meetings", "agreements", "positions", "quotes", "evidence"];

t.test("a visit has its fields in the order in which they are read", async (t) => {
  const { app, item } = await openApp(t);
  t.strictSame(Object.keys(await item(VISIT)), VISIT_FIELDS);
  const [columns = []] = z
    .array(z.array(z.string()))
    .parse(parseCsv((await app.inject(`${VISIT}.csv`)).body));
  t.strictSame(
    columns,
    VISIT_FIELDS.flatMap((name) =>
      name === "companions" ? ["companions.person_id", "companions.description"] : [name],
    ),
  );
});

t.test("every record begins with what it is: id, title, summary; its bounds follow a date", async (t) => {
  const { app, list } = await openApp(t);
  for (const { path, fields, table } of resources) {
    const [record = {}] = (await list(`/v1/${path}?limit=1`)).data;
    const names = Object.keys(record);
    t.strictSame(names, Object.keys(fields), `${path}: those that are declared, in order`);
    const first = ["id", "title", "summary"].filter((name) => name in fields);
    t.strictSame(names.slice(0, first.length), first, path);
    const last = ["conflict", "created_at", "updated_at"];
    if (table !== null) t.strictSame(names.slice(-3), last, `${path}: what its sources and its history say`);
    for (const [at, name] of names.entries())
      if (fields[name]?.kind === "edtf")
        t.strictSame(
          names.slice(at + 1, at + 4),
          ["min", "max", "precision"].map((part) => `${name}_${part}`),
          `${path}: ${name}`,
        );
    const [columns = []] = z
      .array(z.array(z.string()))
      .parse(parseCsv((await app.inject(`/v1/${path}.csv?limit=1`)).body));
    t.strictSame([...new Set(columns.map((column) => column.split(".")[0]))], names, `${path}: in CSV too`);
  }
});

t.test(
  "fields keep their order however they are asked for; links come after them, as they are asked for",
  async (t) => {
    const { app, item } = await openApp(t);
    t.strictSame(Object.keys(await item(`${VISIT}?fields=date,title,id`)), ["id", "title", "date"]);
    const links = async (query: string) => Object.keys(await item(`${VISIT}?fields=id&include=${query}`));
    t.strictSame(await links("meetings,visitor"), ["id", "meetings", "visitor"]);
    t.strictSame(await links("visitor,meetings"), ["id", "visitor", "meetings"]);
    t.strictSame(await links(VISIT_LINKS.toReversed().join(",")), ["id", ...VISIT_LINKS.toReversed()]);
    const whole = Object.keys(await item(`${VISIT}?include=relation,visitor`));
    t.strictSame(whole, [...VISIT_FIELDS, "relation", "visitor"]);
    const head = async (query: string) => (await app.inject(`${VISIT}.csv?${query}`)).body.split("\r\n")[0];
    t.equal(
      await head("fields=visitor.name,title,companions.description,companions.person_id,relation.id,id"),
      "id,title,companions.person_id,companions.description,visitor.name,relation.id",
    );
  },
);

t.test("an answer begins with its data; meta tells the total first", async (t) => {
  const { app } = await openApp(t);
  const body = (await app.inject("/v1/visits?limit=1&facet=visit_type&known_at=2999-01-01")).json();
  t.strictSame(Object.keys(body), ["data", "meta", "links"]);
  t.strictSame(Object.keys(body.meta), ["total", "dataset_version", "known_at", "facets"]);
  t.strictSame(Object.keys(body.links), ["self", "next"]);
  const item = (await app.inject(VISIT)).json();
  t.strictSame(Object.keys(item), ["data", "meta", "links"]);
  t.strictSame(Object.keys(item.meta), ["dataset_version", "revision"]);
});

t.test("linked records stand in the order of their ids in the record, or of their own list", async (t) => {
  const { list } = await openApp(t);
  const ids = z.array(z.object({ id: z.string() }));
  let several = 0;
  for (const record of (await list("/v1/positions?limit=200&include=areas")).data) {
    const areas = ids.parse(record.areas).map(({ id }) => id);
    t.strictSame(areas, record.area_ids, String(record.id));
    if (areas.length > 1 && areas.toSorted().join() !== areas.join()) several++;
  }
  t.ok(several > 0, `${several} of them in another order than the alphabet's`);
  const [visit] = (await list("/v1/visits?id=2022-04-30-jpn-vnm-kishida-fumio&include=meetings")).data;
  const meetings = await list("/v1/meetings?visit_id=2022-04-30-jpn-vnm-kishida-fumio");
  t.ok(meetings.data.length > 1);
  t.strictSame(
    ids.parse(visit?.meetings).map(({ id }) => id),
    meetings.data.map(({ id }) => id),
  );
});

const counts = z.array(
  z.looseObject({
    count: z.number(),
    value: z.string().nullable().optional(),
    key: z.record(z.string(), z.string().nullable()).optional(),
  }),
);

t.test("the largest count first; of equal ones the unknown, then as the alphabet has them", async (t) => {
  const { list } = await openApp(t);
  const valuesOf = async (query: string, facet: string) => {
    const facets = z
      .record(z.string(), counts)
      .parse((await list(`/v1/visits?id=${VISITS}&limit=1&${query}`)).meta.facets);
    return facets[facet]?.map(({ value, count }) => [value, count]);
  };
  const visitors = ["kishida-fumio", "pham-minh-chinh", "vo-van-thuong"].map((id) => [id, 1]);
  t.strictSame(await valuesOf("facet=visitor_id", "visitor_id"), visitors);
  t.strictSame(await valuesOf("facet=guest_country", "guest_country"), [
    ["VNM", 2],
    ["JPN", 1],
  ]);
  const groups = counts.parse((await list(`/v1/visits?id=${VISITS}&group_by=year,visit_type`)).meta.group_by);
  t.strictSame(
    groups.map(({ key, count }) => [...Object.values(key ?? {}), count]),
    [
      ["2021", "official", 1],
      ["2022", "unspecified", 1],
      ["2023", "official", 1],
    ],
  );
  let [ties, unknown] = [0, 0];
  for (const resource of resources)
    for (const name of dimensionNames(resource, "group_by"))
      for (const filter of ["", resource.table === null ? "" : "&has_conflict=false"]) {
        const url = `/v1/${resource.path}?group_by=${name}${filter}`;
        const found = counts.parse((await list(url)).meta.group_by);
        const keys = found.map(({ key, count }) => ({ value: key?.[name] ?? null, count }));
        const rank = (value: string | null) => (value === null ? "" : ` ${value}`);
        t.strictSame(
          keys,
          keys.toSorted((a, b) => b.count - a.count || (rank(a.value) < rank(b.value) ? -1 : 1)),
          url,
        );
        ties += keys.filter(({ count }, at) => count === keys[at + 1]?.count).length;
        unknown += keys.filter(
          ({ value, count }, at) => value === null && count === keys[at + 1]?.count,
        ).length;
      }
  t.ok(ties > 20, `${ties} ties`);
  t.ok(unknown > 0, `${unknown} of them with the unknown`);
});

t.test("facets stand as they are asked for", async (t) => {
  const { list } = await openApp(t);
  for (const names of [
    ["visit_type", "guest_country"],
    ["guest_country", "visit_type"],
  ]) {
    const { meta } = await list(`/v1/visits?limit=1&facet=${names}`);
    t.strictSame(Object.keys(z.looseObject({}).parse(meta.facets)), names);
  }
});

t.test("what a refusal allows stands in the order in which it is declared", async (t) => {
  const { problem } = await openApp(t);
  const facets = [
    "visit_type",
    "guest_country",
    "host_country",
    "visitor_id",
    "visitor_office",
    "relation_id",
    "places",
  ];
  const kinds = ["source", "country", "organization", "person", "relation", "cooperation_area"];
  const all = [...kinds, "visit", "meeting", "agreement", "milestone", "position", "quote", "indicator"];
  const types = ["state", "official", "official_working", "working", "private", "transit", "conference"];
  for (const [url, allowed] of [
    ["visits?sort=nonsense", ["date", "title", "document_count", "id"]],
    ["visits?visit_type=nonsense", [...types, "unspecified"]],
    ["visits?include=nonsense", VISIT_LINKS],
    ["visits?fields=nonsense", [...VISIT_FIELDS, ...VISIT_LINKS]],
    ["visits?fields=companions.nonsense", ["person_id", "description"]],
    ["visits?facet=nonsense", facets],
    ["visits?group_by=nonsense", [...facets, "year", "quarter", "month"]],
    ["visits?date_from=2022&date_match=nonsense", ["overlap", "within"]],
    ["visits?format=nonsense", ["json", "ndjson", "csv", "ics", "atom", "jsonld"]],
    ["sources?format=nonsense", ["json", "ndjson", "csv", "jsonld", "csl"]],
    ["search?q=a&type=nonsense", all],
    ["autocomplete?q=a&type=nonsense", kinds],
    ["changes?nonsense=1", ["since", "wait", "limit"]],
    ["search?q=a&nonsense=1", ["q", "type", "highlight", "limit", "cursor"]],
  ] as const)
    t.strictSame((await problem(`/v1/${url}`)).errors[0]?.allowed, allowed, url);
  const { errors } = await problem("/v1/visits?nonsense=1");
  const shaping = [
    "q",
    "highlight",
    "date_match",
    "sort",
    "limit",
    "cursor",
    "fields",
    "include",
    "facet",
    "group_by",
  ];
  t.strictSame(z.array(z.string()).parse(errors[0]?.allowed).slice(-15), [
    ...shaping,
    ...["sample", "seed", "known_at", "format", "bom"],
  ]);
});
