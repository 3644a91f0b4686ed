// The commands as an operator runs them: what they print, what they change, and how they fail.
import { existsSync, readFileSync } from "node:fs";
import t from "tap";
import { Database } from "../../src/db/connection/database.ts";
import { createToken } from "../../src/db/tokens.ts";
import { matches } from "../matches.ts";
import { newSeededFile, seededFile, seedState } from "../seeded.ts";
import { finished, run } from "./run.ts";

const visits = JSON.parse(readFileSync("seed/visits.json", "utf8")).length;

// Each command is a new process.
t.test("commands say what they did", async (t) => {
  const env = { ENTENTE_DB: `${t.testdir()}/entente.sqlite` };
  matches(t, await finished(run(["migrate"], env)), { code: 0, output: /applied 001_registry\.sql/ });
  matches(t, await finished(run(["migrate"], env)), { code: 0, output: /nothing to migrate/ });
  matches(t, await finished(run(["seed"], env)), { code: 0, output: /\d+ created, 0 updated, 0 unchanged/ });
  matches(t, await finished(run(["seed", "nowhere"], env)), {
    code: 1,
    output: /nowhere: there is no such file or folder/,
  });
  const kishida = "2022-04-30-jpn-vnm-kishida-fumio";
  matches(t, await finished(run(["delete", "visits", kishida], env)), {
    code: 1,
    output:
      /^entente: other records refer to visit '2022-04-30-jpn-vnm-kishida-fumio'\n(.+ names it in visit_id\n){5}and more\n$/,
  });
  matches(t, await finished(run(["delete", "visits", "nothing"], env)), {
    code: 1,
    output: /there is no visit 'nothing'/,
  });
  matches(t, await finished(run(["delete", "events", kishida], env)), {
    code: 1,
    output: /no records of its own/,
  });
  matches(t, await finished(run(["delete", "quotes", "2022-limitless"], env)), {
    code: 0,
    output: /deleted quote 2022-limitless/,
  });
  const newer = new Database(env.ENTENTE_DB);
  matches(
    t,
    newer.all({ sql: "SELECT type, id, action FROM change ORDER BY seq DESC LIMIT 1", parameters: [] }),
    [{ type: "quote", id: "2022-limitless", action: "deleted" }],
    "a tombstone",
  );
  t.strictSame(
    newer.all({
      sql: "SELECT key FROM citation WHERE number NOT IN (SELECT number FROM record)",
      parameters: [],
    }),
    [],
  );
  t.equal(
    newer.get({ sql: "SELECT count(*) AS n FROM visit", parameters: [] })?.n,
    visits,
    "what was refused is whole",
  );
  newer.connection.pragma("user_version = 999");
  newer.close();
  matches(t, await finished(run(["serve"], env)), { code: 1, output: /schema 999, newer than/ });
  const check = await finished(run(["check"], env));
  matches(t, check, {
    code: 1,
    output: /^entente: the database has schema 999, and this program reads \d+: update Entente\n$/,
  });
  t.not((await finished(run(["sevre"], env))).code, 0, "an unknown command fails");
});

t.test("the version of the program is that of its package", async (t) => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  matches(t, await finished(run(["--version"], {})), { code: 0, output: `${version}\n` });
  matches(t, await finished(run(["-V"], {})), { code: 0, output: `${version}\n` });
});

t.test("a record's history is listed, restored and merged", async (t) => {
  const env = { ENTENTE_DB: newSeededFile(t) };
  const entente = (...args: string[]) => finished(run(args, env));
  const quote = ["quotes", "2022-limitless"];
  const as = ["--actor", "mai", "--reason", "a trial"];
  matches(t, await entente("delete", ...quote, ...as), { code: 0 });
  const { output } = await entente("history", ...quote);
  t.match(output, /deleted\tmai\ta trial\n\d+\t\S+\tcreated\tseed/);
  const created = output.trim().split("\n").at(-1)?.split("\t")[0] ?? "";
  matches(t, await entente("restore", ...quote, created), {
    code: 0,
    output: "created quote 2022-limitless\n",
  });
  matches(t, await entente("restore", ...quote, "1"), { code: 1, output: /no state after revision 1/ });
  matches(t, await entente("history", "quotes", "nothing"), { code: 1, output: /there never was/ });
  matches(t, await entente("merge", "cooperation-areas", "supply-chains", "trade", ...as), { code: 0 });
  matches(t, await entente("merge", "cooperation-areas", "supply-chains", "trade"), {
    code: 1,
    output: /there is no/,
  });
  matches(t, await entente("check"), { code: 0, output: "nothing is wrong\n" });
  const database = new Database(env.ENTENTE_DB);
  for (let n = 0; n < 250; n++)
    database.run(
      "INSERT INTO change (schema, type, id, action, at, actor, former) SELECT schema, type, id, 'updated', at, actor, former FROM change WHERE type = 'quote' AND former IS NOT NULL LIMIT 1",
    );
  database.close();
  const long = (await entente("history", ...quote)).output.trim().split("\n");
  t.equal(new Set(long).size, 253, "all of a long history, each change once");
});

t.test("tokens are made, listed and revoked", async (t) => {
  const env = { ENTENTE_DB: `${t.testdir()}/entente.sqlite` };
  const entente = (...args: string[]) => finished(run(["token", ...args], env));
  matches(t, await entente("create", "mai", "--expires", "2999-12-31"), {
    code: 0,
    output: /^entente_[0-9a-f]{12}_\S{43}\n$/,
  });
  matches(t, await entente("create", "mai"), { code: 1, output: /already/ });
  matches(t, await entente("create", "an", "--scope", "root"), {
    code: 1,
    output: /expected one of read, write, admin/,
  });
  matches(t, await entente("create", "an", "--expires", "soon"), { code: 1, output: /expected a day/ });
  const dayIn = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString().slice(0, 10);
  const yesterday = dayIn(-86_400);
  matches(t, await entente("create", "an", "--expires", yesterday), {
    code: 1,
    output: new RegExp(
      `--expires ${yesterday}: that day is over: expected [-0-9]+ \\(today in UTC\\) or a later day`,
    ),
  });
  matches(t, await entente("create", "binh", "--expires", dayIn(60)), { code: 0 });
  const database = new Database(env.ENTENTE_DB);
  createToken(database, { name: "chi", scope: "read", expires: "2020-01-01T23:59:59.999Z" });
  database.close();
  matches(t, await entente("list"), { code: 0, output: /\tchi\tread\tcreated .*expired 2020-01-01/ });
  matches(t, await entente("list"), { code: 0, output: /\tmai\twrite\tcreated .*in force until 2999-12-31/ });
  matches(t, await entente("revoke", "mai"), { code: 0 });
  matches(t, await entente("revoke", "mai"), { code: 1, output: /no token 'mai' in force/ });
  matches(t, await entente("list"), { output: /revoked / });
});

t.test("an export or a backup is complete or does not exist", async (t) => {
  const folder = t.testdir();
  const env = { ENTENTE_DB: `${folder}/entente.sqlite` };
  const entente = (...args: string[]) => finished(run(args, env));
  matches(t, await entente("backup", `${folder}/copy.sqlite`), { code: 1, output: /there is no database/ });
  seededFile(env.ENTENTE_DB).close();
  matches(t, await entente("backup", `${folder}/copy.sqlite`), {
    code: 0,
    output: new RegExp(`version ${seedState().seq}-[0-9a-f]{12}`),
  });
  matches(t, await entente("backup", `${folder}/copy.sqlite`), { code: 1, output: /overwrites nothing/ });
  matches(t, await finished(run(["check"], { ENTENTE_DB: `${folder}/copy.sqlite` })), { code: 0 });
  matches(t, await entente("export", `${folder}/out`, "--format", "ndjson"), {
    code: 0,
    output: new RegExp(`visits.ndjson: ${visits} records`),
  });
  matches(t, await entente("export", `${folder}/out`, "--format", "xml"), {
    code: 1,
    output: /expected json or ndjson/,
  });
  t.notOk(existsSync(`${folder}/copy.sqlite.unfinished`));
  const spoiled = new Database(env.ENTENTE_DB);
  spoiled.connection.exec("DELETE FROM name");
  spoiled.close();
  matches(t, await entente("check"), { code: 1, output: /^names: .+ is missing$/m });
});
