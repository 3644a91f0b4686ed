// Each kind of break, put into a copy of the baseline's document, is found once and in its place.
import t from "tap";
import { CREATE, INPUT, LIMIT, LIST, type Planting, planted, told, VISIT } from "./plant.ts";

const BREAKS: Planting[] = [
  ["a path", [[["paths", "/v1/meetings"]]], ["/v1/meetings: removed"]],
  ["an operation", [[CREATE]], ["POST /v1/visits: removed"]],
  [
    "the name that generators take",
    [[[...LIST, "operationId"], "findVisits"]],
    ["GET /v1/visits: operationId was listVisits, is findVisits (1 operation)"],
  ],
  ["a parameter", [[[...LIST, "parameters", "limit"]]], ["GET /v1/visits?limit: removed (1 operation)"]],
  [
    "a header",
    [[["paths", "/v1/visits/{id}", "put", "parameters", "If-Match"]]],
    ["PUT /v1/visits/{id} if-match: removed (1 operation)"],
  ],
  [
    "a shared parameter, told once",
    [[[...LIMIT, "required"], true]],
    ["GET /v1/visits?limit and 1 more: now required (2 operations)"],
  ],
  [
    "a new parameter that must be sent",
    [
      [
        [...LIST, "parameters", "-"],
        { name: "why", in: "query", required: true, schema: { type: "string" } },
      ],
    ],
    ["GET /v1/visits?why: added, and required (1 operation)"],
  ],
  [
    "bounds of a parameter",
    [
      [[...LIMIT, "schema", "maximum"], 100],
      [[...LIMIT, "schema", "minimum"], 2],
    ],
    [
      "GET /v1/visits?limit and 1 more: minimum was 1, is 2 (2 operations)",
      "GET /v1/visits?limit and 1 more: maximum was 200, is 100 (2 operations)",
    ],
  ],
  [
    "a pattern, a length and a default of a parameter",
    [
      [
        [...LIST, "parameters", "cursor", "schema"],
        { type: "string", pattern: "^a", maxLength: 10, default: "a" },
      ],
    ],
    [
      "GET /v1/visits?cursor: maxLength was not set, is 10 (1 operation)",
      "GET /v1/visits?cursor: pattern was not set, is ^a (1 operation)",
      "GET /v1/visits?cursor: default was not set, is a (1 operation)",
    ],
  ],
  [
    "the type of a parameter",
    [[[...LIMIT, "schema", "type"], "string"]],
    ["GET /v1/visits?limit and 1 more: type was integer, is string (2 operations)"],
  ],
  [
    "values of a parameter",
    [[[...LIST, "parameters", "visit_type", "schema"], { type: "string", enum: ["state"] }]],
    ['GET /v1/visits?visit_type: enum was not set, is ["state"] (1 operation)'],
  ],
  [
    "how a parameter is written",
    [
      [[...LIST, "parameters", "cursor", "style"], "pipeDelimited"],
      [[...LIST, "parameters", "cursor", "explode"], true],
      [[...LIST, "parameters", "facet", "explode"], false],
    ],
    [
      "GET /v1/visits?cursor: style was form, is pipeDelimited (1 operation)",
      "GET /v1/visits?facet: explode was true, is false (1 operation)",
    ],
  ],
  ["a status", [[[...LIST, "responses", "304"]]], ["GET /v1/visits 304: removed (1 operation)"]],
  ["a refusal that is answered as all others are", [[[...LIST, "responses", "406"]]], []],
  [
    "a refusal that tells less than the others",
    [[[...LIST, "responses", "429"]]],
    ["GET /v1/visits 429 retry-after: removed (1 operation)"],
  ],
  [
    "a media type",
    [[[...LIST, "responses", "200", "content", "text/csv"]]],
    ["GET /v1/visits 200 text/csv: removed (1 operation)"],
  ],
  [
    "a header of an answer",
    [[["components", "responses", "429", "headers"]]],
    ["GET /v1/visits 429 retry-after and 7 more: removed (8 operations)"],
  ],
  [
    "the type of a header of an answer",
    [[["components", "responses", "429", "headers", "retry-after", "schema", "type"], "string"]],
    ["GET /v1/visits 429 retry-after and 7 more: type was integer, is string (8 operations)"],
  ],
  [
    "a property of answers and bodies",
    [[[...VISIT, "occasion"]], [[...INPUT, "occasion"]]],
    ["Visit.occasion: removed (7 operations)", "VisitInput.occasion: removed (2 operations)"],
  ],
  [
    "the type of a property",
    [
      [
        [...VISIT, "date_min", "type"],
        ["integer", "null"],
      ],
    ],
    ["Visit.date_min: type was string, is integer (7 operations)"],
  ],
  [
    "null where there was none",
    [
      [
        [...VISIT, "guest_country", "type"],
        ["string", "null"],
      ],
    ],
    ["Visit.guest_country: may also be null (7 operations)"],
  ],
  [
    "null no longer taken",
    [[[...VISIT, "occasion", "type"], "string"]],
    ["Visit.occasion: no longer takes null (2 operations)"],
  ],
  [
    "null by other words",
    [[[...VISIT, "guest_country"], { anyOf: [{ type: "string" }, { type: "null" }] }]],
    ["Visit.guest_country: may also be null (7 operations)"],
  ],
  [
    "a format",
    [[[...VISIT, "date_max", "format"], "date-time"]],
    ["Visit.date_max: format was date, is date-time (7 operations)"],
  ],
  [
    "a pattern that is dropped is met in answers, one that is added in bodies",
    [[[...VISIT, "id", "pattern"]], [[...VISIT, "title", "pattern"], "^[A-Z]"]],
    [
      "Visit.id: pattern was ^[a-z0-9]+(?:[-_][a-z0-9]+)*$, is not set (7 operations)",
      "Visit.title: pattern was not set, is ^[A-Z] (2 operations)",
    ],
  ],
  [
    "a value of an enum",
    [
      [
        [...VISIT, "date_precision", "enum"],
        ["day", "month", "year", "decade", "century", null],
      ],
    ],
    ['Visit.date_precision: lost the value "season" (7 operations)'],
  ],
  [
    "a property that was always there",
    [
      [
        ["components", "schemas", "VisitList", "required"],
        ["data", "links"],
      ],
    ],
    ["VisitList.meta: no longer required (1 operation)"],
  ],
  [
    "a property that bodies must have",
    [
      [[...INPUT, "weather"], { type: "string" }],
      [["components", "schemas", "VisitInput", "required"], ["weather"]],
    ],
    ["VisitInput.weather: now required (2 operations)"],
  ],
  [
    "what a list holds",
    [[[...VISIT, "places", "items", "type"], "integer"]],
    ["Visit.places[]: type was string, is integer (7 operations)"],
  ],
  [
    "what a map holds",
    [[[...VISIT, "highlights", "additionalProperties", "type"], "number"]],
    ["Visit.highlights{}: type was string, is number (7 operations)"],
  ],
  [
    "a component that others refer to in turn",
    [[["components", "schemas", "Person", "properties", "name", "type"], "integer"]],
    ["Person.name: type was string, is integer (7 operations)"],
  ],
  ["the name of a schema", [[["components", "schemas", "Coverage"]]], ["Coverage: schema removed"]],
  [
    "a body",
    [[["paths", "/v1/visits/{id}", "put", "requestBody"]]],
    ["PUT /v1/visits/{id} body: removed (1 operation)"],
  ],
  [
    "a media type of bodies",
    [[["components", "requestBodies", "createVisit", "content", "application/json"]]],
    ["POST /v1/visits body application/json and 1 more: removed (2 operations)"],
  ],
  [
    "who may read",
    [[[...LIST, "security"], [{ token: [] }]]],
    ['GET /v1/visits: security was [], is [{"token":[]}] (1 operation)'],
  ],
  [
    "how to say who asks",
    [[["components", "securitySchemes", "token", "scheme"], "basic"]],
    ['securitySchemes token: it was {"type":"http","scheme":"bearer"}, is {"type":"http","scheme":"basic"}'],
  ],
  ["the server", [[["servers"], [{ url: "/api" }]]], ["servers /: removed"]],
  [
    "a keyword that has no rule",
    [[[...VISIT, "date", "not"], { const: "" }]],
    ['Visit.date: not was not set, is {"const":""} (7 operations)'],
  ],
];

t.test("each kind of break", async (t) => {
  t.strictSame(told(planted()), { breaks: [], others: [] });
  for (const [name, changes, lines] of BREAKS)
    t.strictSame(told(planted(...changes)).breaks, [...lines].sort(), name);
});

t.test("bodies that are now required, or refuse what they accepted", async (t) => {
  const open = planted(
    [["components", "schemas", "VisitInput", "additionalProperties"], true],
    [["components", "requestBodies", "createVisit", "required"], false],
  );
  t.strictSame(told(planted(), open), {
    breaks: [
      "POST /v1/visits body and 1 more: now required (2 operations)",
      "VisitInput: additionalProperties was true, is false (2 operations)",
    ],
    others: [],
  });
});

t.test("values and properties that requests may no longer contain", async (t) => {
  const type = [...LIST, "parameters", "visit_type", "schema"];
  const before = planted(
    [type, { type: "string", enum: ["state", "official"] }],
    [[...INPUT, "mood"], { type: ["string", "null"], enum: ["good", "bad", null] }],
    [[...INPUT, "weather"], { type: "string" }],
  );
  const after = planted(
    [type, { type: "string", enum: ["state", "private"] }],
    [[...INPUT, "mood"], { type: "string", enum: ["good"] }],
  );
  t.strictSame(told(after, before), {
    breaks: [
      'GET /v1/visits?visit_type: lost the value "official" (1 operation)',
      'VisitInput.mood: lost the value "bad" (2 operations)',
      "VisitInput.mood: no longer takes null (2 operations)",
      "VisitInput.weather: removed (2 operations)",
    ],
    others: ['GET /v1/visits?visit_type: gained the value "private" (1 operation)'],
  });
});
