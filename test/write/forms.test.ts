// What a field accepts, beyond its type. Each refusal names the wrong member.
import t, { type Test } from "tap";
import { check } from "../../src/db/check.ts";
import { openWritable, parliament } from "../write-app.ts";

const ANY = { "if-match": "*" };

async function open(t: Test) {
  const on = await openWritable(t);
  const patch = (url: string, body: object | string) =>
    on.send("PATCH", `/v1/${url}`, { body, headers: ANY });
  return {
    ...on,
    patch,
    faults: async (url: string, body: object | string) =>
      on.problem(await patch(url, body), 422).errors.map(({ pointer, detail }) => `${pointer}: ${detail}`),
  };
}

t.test("members of a source, and its sentences", async (t) => {
  const { patch, faults, writer } = await open(t);
  const source = "sources/vietnam-japan-elevate-ties";
  const length = Number(
    writer.get({
      sql: "SELECT text_length FROM source WHERE id = 'vietnam-japan-elevate-ties'",
      parameters: [],
    })?.text_length,
  );
  const sentences = (...bounds: readonly (readonly [number, number])[]) => ({
    sentences: bounds.map(([start, end]) => ({ start, end, reason: null })),
  });
  for (const [body, fault] of [
    [
      { url: "javascript:alert(1)" },
      "/url: expected an address on the web, such as https://example.org/article",
    ],
    [{ language: "English language" }, "/language: expected a language tag (BCP 47) such as en or zh-Hant"],
    [{ media_type: "prose" }, "/media_type: expected a media type such as text/plain; charset=utf-8"],
    [{ text_sha256: "F".repeat(64) }, "/text_sha256: expected a sha256 in lower-case hex"],
    [sentences([0, 5], [9, 9]), "/sentences/1/end: expected start < end (half-open span)"],
    [
      sentences([0, length + 1]),
      `/sentences/0/end: the text of 'vietnam-japan-elevate-ties' has ${length} code points`,
    ],
    [sentences([0, 5], [4, 9]), "/sentences/1/start: expected 5 or more, the end of the sentence before"],
    [sentences([5, 9], [0, 5]), "/sentences/1/start: expected 9 or more, the end of the sentence before"],
    [
      { credits: [{ person_id: "kishida-fumio", organization_id: "asean", role: "photographer" }] },
      "/credits/0/organization_id: expected null where a person is credited",
    ],
  ] as const)
    t.strictSame(await faults(source, body), [fault]);
  t.equal((await patch(source, sentences([0, 5], [5, length]))).statusCode, 200, "to the end of the text");
});

t.test("if parts of an entry contradict each other, the entry is named", async (t) => {
  const { faults } = await open(t);
  t.strictSame(
    await faults("meetings/2022-04-30-jpn-vnm-arrival-meeting", {
      participants: [
        { person_id: "kishida-fumio", role: "guest" },
        { country: "VNM", role: "host" },
      ],
    }),
    ["/participants/1/person_id: expected who took part: a person, an office or both"],
  );
  t.strictSame(
    await faults("positions/2022-economic-recovery", {
      outcomes: [
        {
          kind: "repeated",
          position_id: "oda-proposal",
          event_id: "2022-04-30-jpn-vnm-kishida-fumio",
        },
      ],
    }),
    ["/outcomes/0/event_id: expected null where it was a position"],
  );
});

t.test("a number is stored exactly as it was sent, or refused", async (t) => {
  const { patch, faults, app } = await open(t);
  const at = "indicators/vietnamese-community-in-japan-size";
  for (const value of ["9007199254740992", "12345678901234567890", "1e300"])
    t.strictSame(await faults(at, `{"value":${value}}`), [
      "/value: Too big: expected number to be <=9007199254740991",
    ]);
  for (const value of ["9007199254740991", "-9007199254740991", "0.1", "1e15"]) {
    t.equal((await patch(at, `{"value":${value}}`)).statusCode, 200);
    t.equal((await app.inject(`/v1/${at}`)).json().data.value, Number(value), value);
  }
});

t.test("the least values of counts, and a field that another one needs", async (t) => {
  const { patch, faults } = await open(t);
  const visit = "visits/2022-04-30-jpn-vnm-kishida-fumio";
  t.strictSame(await faults(visit, { document_count: -1 }), ["/document_count: expected 0 or more"]);
  t.equal((await patch(visit, { document_count: 0 })).statusCode, 200);
  const source = "sources/vietnam-japan-elevate-ties";
  t.strictSame(await faults(source, { text_length: 0, row_count: 0 }), [
    "/text_length: expected 1 or more",
    "/row_count: expected 1 or more",
  ]);
  const milestone = "milestones/1973-jpn-vnm-ties-established";
  for (const kind of ["tier_changed", "tier_lowered"]) {
    t.strictSame(await faults(milestone, { kind, tier: null }), [
      `/tier: expected a value where kind is ${kind}`,
    ]);
    t.equal((await patch(milestone, { kind, tier: "extensive_strategic_partnership" })).statusCode, 200);
  }
});

t.test("a text is as long as it is kept: what NFC makes too long is refused", async (t) => {
  const { send, problem, item, app, writer } = await open(t);
  // NFC makes two characters of each of these.
  const text = "\u0958".repeat(10_000);
  const post = (description: string) =>
    send("POST", "/v1/organizations", { body: { ...parliament, description } });
  t.strictSame(problem(await post(`${text}a`), 422).errors, [
    { pointer: "/description", detail: "Too big: expected string to have <=20000 characters" },
  ]);
  item(await post(text), 201);
  const at = "/v1/organizations/parliament-of-tests";
  const { record } = (await app.inject(`${at}/revisions`)).json().data[0];
  t.equal((await send("PUT", at, { body: record, headers: ANY })).statusCode, 200, "it can be written back");
  t.strictSame(check(writer), []);
});
