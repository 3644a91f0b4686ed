// The id of a citation is a digest of what it cites, long enough that no two of them share it.
import t from "tap";
import type { Evidence } from "../../src/resources/define-resource.ts";
import { citationKey } from "../../src/resources/written-record.ts";
import { sha256 } from "../../src/standards/sha-256.ts";
import { matches } from "../matches.ts";
import { openWritable, parliament } from "../write-app.ts";

const whole: Evidence = {
  source_id: "vietnam-japan-elevate-ties",
  start: 0,
  end: 7,
  span_sha256: "0".repeat(64),
  field: null,
  basis: "stated",
  note: null,
};
const AT = "/v1/organizations/parliament-of-tests";
const ANY = { headers: { "if-match": "*" } };

/** Two citations whose digests begin with the same 32 bits. */
function alike(): [Evidence, Evidence] {
  const seen = new Map<string, Evidence>();
  for (let n = 0; ; n++) {
    const citation = { ...whole, field: "name", value: `Parliament ${n}` };
    const start = sha256(citationKey(citation)).slice(0, 8);
    const other = seen.get(start);
    if (other !== undefined) return [other, citation];
    seen.set(start, citation);
  }
}

t.test("two citations whose digests begin alike are both taken, and each has its id", async (t) => {
  const { app, send, item, get } = await openWritable(t);
  const pair = alike();
  item(await send("POST", "/v1/organizations", { body: { ...parliament, evidence: [whole, ...pair] } }), 201);
  const { data } = await get("/v1/evidence?record_id=parliament-of-tests&field=name&fields=id,value");
  t.equal(data.length, 2);
  const [one, other] = data.map(({ id }) => String(id));
  const shape = /^organization-parliament-of-tests-([0-9a-f]{8})([0-9a-f]{12})$/;
  t.equal(one?.match(shape)?.[1], other?.match(shape)?.[1], "32 bits are not enough");
  t.not(one?.match(shape)?.[2], other?.match(shape)?.[2]);
  for (const { id, value } of data)
    matches(t, (await app.inject(`/v1/evidence/${id}`)).json(), { data: { id, value } });
});

t.test("an id stays when other citations come, go, or change their places", async (t) => {
  const { send, item, get } = await openWritable(t);
  const [one, other] = [
    { ...whole, field: "name" },
    { ...whole, field: "kind" },
  ];
  const idsAfter = async (evidence: Evidence[]) => {
    item(await send("PUT", AT, { body: { ...parliament, evidence }, ...ANY }));
    const { data } = await get("/v1/evidence?record_id=parliament-of-tests&fields=id,field");
    return new Map(data.map(({ id, field }) => [field, id]));
  };
  item(await send("POST", "/v1/organizations", { body: parliament }), 201);
  const before = await idsAfter([whole, one, other]);
  t.equal(new Set(before.values()).size, 3);
  t.strictSame(await idsAfter([other, whole, one]), before);
  t.strictSame(await idsAfter([one, whole]), new Map([...before].filter(([field]) => field !== "kind")));
});

t.test("one citation twice is refused at the second, whatever it says besides", async (t) => {
  const { send, problem } = await openWritable(t);
  const again = { ...whole, basis: "inferred", note: "It follows." };
  for (const second of [whole, again])
    matches(
      t,
      problem(
        await send("POST", "/v1/organizations", { body: { ...parliament, evidence: [whole, second] } }),
        422,
      ),
      { errors: [{ pointer: "/evidence/1", detail: "this span is cited for this field already" }] },
    );
});
