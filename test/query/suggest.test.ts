// A hint names what was probably meant, or nothing.
import t from "tap";
import { parameterMeant } from "../../src/query/parse/elsewhere.ts";
import { didYouMean } from "../../src/query/suggest.ts";

t.test("slips are counted in proportion to the letters", async (t) => {
  const cases: [name: string, allowed: string[], meant: string | undefined][] = [
    ["guest_contry", ["guest_country", "host_country"], "guest_country"],
    ["GUEST_COUNTRY", ["guest_country"], "guest_country"],
    ["titel", ["title"], "title"],
    ["dtae", ["date"], "date"],
    ["visits", ["visit", "meeting"], "visit"],
    ["participants.persn_id", ["participants.person_id"], "participants.person_id"],
    ["from", ["bom", "format"], undefined],
    ["to", ["id", "q"], undefined],
    ["page", ["date", "place"], undefined],
    ["page_from", ["date_from"], undefined],
    ["visits.page", ["visits.date"], undefined],
    ["date_form", ["date_from", "date_to"], "date_from"],
    ["irak", ["iraq", "iran"], undefined],
    ["bo", ["bom"], undefined],
    ["bom", ["bom"], "bom"],
    ["x".repeat(101), ["x".repeat(100)], undefined],
    ["anything", [], undefined],
  ];
  for (const [name, allowed, meant] of cases)
    t.strictSame(didYouMean(name, allowed), meant === undefined ? {} : { did_you_mean: meant }, name);
});

const LIST = [
  "q",
  "date",
  "date_from",
  "date_to",
  "guest_country",
  "id",
  "relation_id",
  "count_min",
  "sort",
  "cursor",
  "limit",
];

t.test("names from elsewhere", async (t) => {
  const cases: [name: string, meant: string | undefined, words: string | null][] = [
    ["per_page", "limit", "`limit` is how many there are on a page"],
    ["from", "date_from", "`date_from` asks for what reaches that date or a later one"],
    [
      "offset",
      undefined,
      "pages have no numbers: follow `links.next`, which has the `cursor` of the next one",
    ],
    [
      "start",
      undefined,
      "pages have no numbers: follow `links.next`, which has the `cursor` of the next one; `date_from` asks for what reaches that date or a later one",
    ],
    ["expand", undefined, null],
    ["relation", "relation_id", null],
    ["filter[guest_country]", "guest_country", null],
    ["guestCountry", "guest_country", null],
    ["guest-country[]", "guest_country", null],
    ["date[gte]", "date_from", null],
    ["date__lte", "date_to", null],
    ["count__gte", "count_min", null],
    ["$orderby", "sort", "`sort` takes fields, with `-` before one for the descending order"],
    ["constructor", undefined, null],
    ["", undefined, null],
  ];
  for (const [name, did_you_mean, words] of cases)
    t.strictSame(
      parameterMeant(name, LIST),
      { words, meant: did_you_mean === undefined ? {} : { did_you_mean } },
      name,
    );
  t.strictSame(parameterMeant("from", ["q", "limit"]), { words: null, meant: {} }, "nothing to offer");
});
