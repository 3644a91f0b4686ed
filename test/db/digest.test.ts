// The digest of a record depends on its known values, and not on unknown ones.
import t from "tap";
import { digestOf } from "../../src/db/records/write-record.ts";
import type { RecordInput } from "../../src/resources/define-resource.ts";

const record = (values: Record<string, unknown>): RecordInput => ({
  id: "a",
  values: { id: "a", ...values },
  evidence: [],
});

t.test("it does not depend on unknown values, at any depth", async (t) => {
  const digest = digestOf(record({ name: "A", members: [{ who: "b" }] }));
  t.equal(digestOf(record({ name: "A", members: [{ who: "b" }], founded: null })), digest);
  t.equal(digestOf(record({ name: "A", members: [{ who: "b" }], aliases: [] })), digest);
  t.equal(digestOf(record({ name: "A", members: [{ who: "b", role: null }] })), digest);
});

t.test("it depends on known values", async (t) => {
  const digests = [
    record({ name: "A" }),
    record({ name: "B" }),
    record({ title: "A" }),
    record({ name: "A", count: 0 }),
    record({ name: "A", open: false }),
    record({ name: "A", note: "" }),
    record({ name: "A", members: [{ who: "b" }] }),
    record({ name: "A", members: [{ who: "c" }] }),
    record({ name: "A", members: [{ who: "b" }, { who: "c" }] }),
    record({ name: "A", members: [{ who: "c" }, { who: "b" }] }),
    {
      ...record({ name: "A" }),
      evidence: [
        {
          source_id: "s",
          start: 0,
          end: 1,
          span_sha256: "0",
          field: null,
          basis: "stated" as const,
          note: null,
        },
      ],
    },
  ].map(digestOf);
  t.equal(new Set(digests).size, digests.length);
});
