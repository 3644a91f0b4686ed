// The client writes with a token, over a socket.
import t from "tap";
import { EntenteClient, type InputOf } from "../../client/src/index.ts";
import { matches } from "../matches.ts";
import { openWritable, parliament } from "../write-app.ts";
import { seqOf, thrownBy } from "./serving.ts";

const input: InputOf<"organizations"> = {
  ...parliament,
  kind: "legislature",
  evidence: parliament.evidence.map((span) => ({ ...span, basis: "stated" as const })),
};
const { id } = input;

t.test("create, put, patch, delete, restore", async (t) => {
  const { app, tokens } = await openWritable(t);
  const client = new EntenteClient(await app.listen({ port: 0, host: "127.0.0.1" }), { token: tokens.write });

  const made = await client.create("organizations", input, { reason: "a test" });
  t.equal(made.data.name, "Parliament of Tests");
  matches(t, await thrownBy(client.create("organizations", input)), { status: 409, code: "RECORD_EXISTS" });

  const patched = await client.patch("organizations", id, { aliases: ["PoT"] }, { ifMatch: made.etag });
  t.strictSame(patched.data.aliases, ["PoT"]);
  matches(t, await thrownBy(client.patch("organizations", id, { aliases: [] }, { ifMatch: made.etag })), {
    status: 412,
    code: "PRECONDITION_FAILED",
  });

  matches(t, await thrownBy(client.put("organizations", id, input)), { code: "PRECONDITION_REQUIRED" });
  const { etag } = await client.get("organizations", id);
  const put = await client.put("organizations", id, { ...input, name: "The Parliament" }, { ifMatch: etag });
  t.equal(put.data.name, "The Parliament");

  t.equal(await client.delete("organizations", id, { ifMatch: "*" }), undefined);
  matches(t, await thrownBy(client.get("organizations", id)), { status: 410, code: "RECORD_WITHDRAWN" });
  const revisions = await client.read("/v1/organizations/{id}/revisions", { id });
  t.strictSame(
    revisions.data.map(({ action, reason, record }) => [action, reason, record?.name]),
    [
      ["deleted", null, undefined],
      ["updated", null, "The Parliament"],
      ["updated", null, "Parliament of Tests"],
      ["created", "a test", "Parliament of Tests"],
    ],
  );
  const first = revisions.data.at(-1)?.revision ?? 0;
  t.strictSame((await client.restore("organizations", id, first)).data.aliases, []);
});

t.test("merge, for whom it is allowed", async (t) => {
  const { app, tokens } = await openWritable(t);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const writer = new EntenteClient(url, { token: tokens.write });
  const twin = { ...input, id: "parliament-of-others" };
  await writer.create("organizations", input);
  await writer.create("organizations", twin);
  matches(t, await thrownBy(writer.merge("organizations", twin.id, id, { ifMatch: "*" })), { status: 403 });
  const chief = new EntenteClient(url, { token: tokens.admin });
  t.equal((await chief.merge("organizations", twin.id, id, { ifMatch: "*" })).data.id, id);
  t.equal((await chief.get("organizations", twin.id)).data.id, id, "its id leads on");
});

t.test("an answer that is lost on its way is had again, and nothing changes twice", async (t) => {
  const { app, tokens } = await openWritable(t);
  let lost = 0;
  const client = new EntenteClient(await app.listen({ port: 0, host: "127.0.0.1" }), {
    token: tokens.write,
    fetch: async (...asked) => {
      const answer = await fetch(...asked);
      if (lost++ > 0) return answer;
      await answer.text();
      throw new TypeError("the connection was lost");
    },
  });
  const before = (await client.changes({ limit: 1 })).meta.dataset_version;
  const made = await client.create("organizations", input);
  t.equal(lost, 3, "the changes that were asked again, and the record");
  const changed = await client.patch("organizations", id, { aliases: ["A"] }, { ifMatch: made.etag });
  t.strictSame(changed.data.aliases, ["A"]);
  t.equal((await client.changes({ since: seqOf(before) })).data.length, 2);
});
