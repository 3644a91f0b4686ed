// A token is valid until it expires or is revoked, exact to the millisecond.
import t from "tap";
import { createToken, findToken, listTokens, revokeToken, writesAreOn } from "../../src/db/tokens.ts";
import { openSeeded } from "../seeded.ts";
import { setTime } from "../set-time.ts";

const EXPIRES = "2030-01-01T00:00:00.000Z";

for (const [time, isInForce] of [
  ["2029-12-31T23:59:59.999Z", true],
  ["2030-01-01T00:00:00.000Z", false],
  ["2030-01-01T00:00:00.001Z", false],
] as const)
  t.test(`at ${time} a token that expires at ${EXPIRES} is ${isInForce ? "" : "not "}in force`, async (t) => {
    const database = openSeeded(t);
    const token = createToken(database, { name: "curator", scope: "write", expires: EXPIRES });
    setTime(t, time);
    t.equal(findToken(database, token)?.name, isInForce ? "curator" : undefined);
    t.equal(writesAreOn(database), isInForce);
  });

t.test("a token that never expires, before and after it is revoked", async (t) => {
  const database = openSeeded(t);
  setTime(t, "2030-01-01T00:00:00.000Z");
  const [one, other] = ["one", "other"].map((name) => createToken(database, { name, scope: "write" }));
  setTime(t, "9999-12-31T23:59:59.999Z");
  t.equal(findToken(database, one ?? "")?.name, "one");
  setTime(t, "2030-01-02T00:00:00.000Z");
  t.equal(revokeToken(database, "one"), true);
  t.equal(findToken(database, one ?? ""), undefined, "in the very millisecond");
  t.equal(findToken(database, other ?? "")?.name, "other", "another one is not touched");
  t.equal(writesAreOn(database), true);
  setTime(t, "2030-01-03T00:00:00.000Z");
  t.equal(revokeToken(database, "one"), false);
  t.equal(listTokens(database)[0]?.revoked_at, "2030-01-02T00:00:00.000Z", "it ended once");
  t.equal(revokeToken(database, listTokens(database)[1]?.id ?? ""), true, "by its id");
  t.equal(writesAreOn(database), false, "and with the last of them writing ends");
});

t.test("a token that only reads does not turn writing on", async (t) => {
  const database = openSeeded(t);
  createToken(database, { name: "reader", scope: "read" });
  t.equal(writesAreOn(database), false);
  createToken(database, { name: "chief", scope: "admin" });
  t.equal(writesAreOn(database), true);
});

t.test("a token is found only if each of its parts is right", async (t) => {
  const database = openSeeded(t);
  const [one = "", other = ""] = ["one", "other"].map((name) =>
    createToken(database, { name, scope: "read" }),
  );
  const [head, secret] = [
    one.slice(0, "entente_000000000000_".length),
    one.slice("entente_000000000000_".length),
  ];
  t.equal(findToken(database, head + secret)?.name, "one");
  const otherHead = other.slice(0, head.length);
  for (const wrong of [
    otherHead + secret,
    head + other.slice(head.length),
    head,
    secret,
    `${one}x`,
    one.slice(0, -1),
    ` ${one}`,
    one.toUpperCase(),
    one.replace("entente", "Entente"),
    head + secret.slice(0, -1) + (secret.endsWith("A") ? "E" : "A"),
    "",
  ])
    t.equal(findToken(database, wrong), undefined, wrong.slice(0, 30));
});
