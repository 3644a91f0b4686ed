// Compatible changes are not reported as breaks, and changes without any meaning are not reported at all.
import t from "tap";
import { ContractDocument } from "../../scripts/contract-document.ts";
import { LIMIT, LIST, original, type Planting, planted, told, VISIT } from "./plant.ts";

/** Compatible changes, which only `--all` reports. The last ones are not reported at all. */
const OTHERS: Planting[] = [
  [
    "additions",
    [
      [["paths", "/v1/voyages"], {}],
      [["paths", "/v1/meetings", "delete"], { responses: {} }],
      [[...LIST, "parameters", "-"], { name: "why", in: "query", schema: { type: "string" } }],
      [[...LIST, "responses", "410"], { description: "Gone." }],
      [[...LIST, "responses", "200", "content", "text/html"], {}],
      [[...VISIT, "weather"], { type: "string" }],
      [["components", "schemas", "Voyage"], {}],
    ],
    [
      "Voyage: schema added",
      "GET /v1/visits?why: added (1 operation)",
      "GET /v1/visits 200 text/html: added (1 operation)",
      "GET /v1/visits 410: added (1 operation)",
      "Visit.weather: added (7 operations)",
      "DELETE /v1/meetings: added",
      "/v1/voyages: added",
    ],
  ],
  [
    "answers that grow as API.md says",
    [
      [
        [...VISIT, "date_precision", "enum"],
        ["day", "month", "season", "year", "decade", "century", "age", null],
      ],
      [[...VISIT, "conflict", "items", "maxLength"], 30_000],
    ],
    [
      'Visit.date_precision: gained the value "age" (7 operations)',
      "Visit.conflict[]: maxLength was 20000, is 30000 (7 operations)",
    ],
  ],
  [
    "requests that may hold more",
    [
      [[...LIMIT, "schema", "maximum"], 500],
      [[...LIMIT, "schema", "type"], "number"],
      [["paths", "/v1/visits", "post", "security"], []],
      [["components", "requestBodies", "createVisit", "content", "text/csv"], {}],
    ],
    [
      "POST /v1/visits body text/csv and 1 more: added (2 operations)",
      'POST /v1/visits: security was [{"token":[]}], is [] (1 operation)',
      "GET /v1/visits?limit and 1 more: type was integer, is number (2 operations)",
      "GET /v1/visits?limit and 1 more: maximum was 200, is 500 (2 operations)",
    ],
  ],
  [
    "words, and the same in another form",
    [
      [["info"], { title: "Another", version: "2.0.0" }],
      [[...LIST, "summary"], "Find visits"],
      [[...LIMIT, "description"], "How many."],
      [[...LIMIT, "required"], false],
      [[...VISIT, "title", "examples"], ["A visit"]],
      [[...VISIT, "guest_country"], { $ref: "#/components/schemas/Visit/properties/host_country" }],
      [
        ["components", "schemas", "EvidenceInput", "properties", "note"],
        { type: ["null", "string"], minLength: 1 },
      ],
      [
        ["components", "schemas", "VisitList", "required"],
        ["links", "meta", "data"],
      ],
    ],
    [],
  ],
];

t.test("compatible changes", async (t) => {
  for (const [name, changes, lines] of OTHERS)
    t.strictSame(told(planted(...changes)), { breaks: [], others: [...lines].sort() }, name);
});

t.test("a change of order is not reported", async (t) => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed).reverse();
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, one]) => [name, reversed(one)])
        .reverse(),
    );
  };
  t.strictSame(told(new ContractDocument(reversed(original))), { breaks: [], others: [] });
});
