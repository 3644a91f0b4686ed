// The peers: what to install, how to give them the rows, how to start them, and what to ask. Each has the index that
// its list needs, and nothing that it does not bring itself.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Database, type Row } from "../src/db/connection/database.ts";

export interface Peer {
  name: string;
  packages: readonly string[];
  overrides?: Record<string, string>;
  /** How many times as fast we mean to be on the list. */
  target: number;
  prepare: (home: string, rows: readonly Row[]) => void;
  /** What Node runs; it listens on `PORT`. */
  args: readonly string[];
  env?: Record<string, string>;
  headers?: Record<string, string>;
  list: string;
  item: string;
}

/** The driver whose binary comes inside the package. */
const DRIVER = { "better-sqlite3": "13.2.0" };
const ID = "visit-100";

/** One table with the index that the list needs. */
function writeTable(path: string, rows: readonly Row[]): void {
  const database = new Database(path);
  const columns = Object.keys(rows[0] ?? {});
  const types = columns.map((name) =>
    name === "id"
      ? "id TEXT PRIMARY KEY NOT NULL"
      : `${name} ${name === "document_count" ? "INTEGER" : "TEXT"}`,
  );
  database.connection.exec(`CREATE TABLE visits (${types.join(", ")})`);
  const insert = `INSERT INTO visits VALUES (${columns.map(() => "?").join(", ")})`;
  database.transaction(() => {
    for (const row of rows) database.run(insert, ...Object.values(row));
  });
  database.connection.exec("CREATE INDEX visits_by_guest ON visits (guest_country, date_min, id)");
  database.connection.pragma("journal_mode = DELETE");
  database.close();
}

const PLATFORMATIC = `
import Fastify from "fastify";
import mapper from "@platformatic/sql-mapper";
import openapi from "@platformatic/sql-openapi";
const app = Fastify();
app.register(mapper, { connectionString: "sqlite://./visits.sqlite" });
app.register(openapi);
await app.listen({ host: "127.0.0.1", port: Number(process.env.PORT) });
`;
const SOUL = `
process.argv.push("-d", "visits.sqlite", "-p", process.env.PORT);
require("soul-cli/src/server.js");
`;
const JSON_SERVER = `
const server = require("json-server");
const app = server.create();
app.use(server.router("rows.json"));
app.listen(Number(process.env.PORT), "127.0.0.1");
`;

const DIRECTUS = "node_modules/directus/cli.js";
const DIRECTUS_ENV = {
  KEY: "entente-benchmark",
  SECRET: "entente-benchmark",
  DB_CLIENT: "sqlite3",
  DB_FILENAME: "visits.sqlite",
  ADMIN_EMAIL: "admin@example.org",
  ADMIN_PASSWORD: "entente-benchmark",
  ADMIN_TOKEN: "entente-benchmark",
  HOST: "127.0.0.1",
  TELEMETRY: "false",
};

export const peers: readonly Peer[] = [
  {
    name: "platformatic",
    packages: ["fastify@5", "@platformatic/sql-mapper@3", "@platformatic/sql-openapi@3"],
    overrides: DRIVER,
    target: 5,
    prepare: (home, rows) => {
      writeTable(join(home, "visits.sqlite"), rows);
      writeFileSync(join(home, "server.mjs"), PLATFORMATIC);
    },
    args: ["server.mjs"],
    list: "/visits?where.guestCountry.eq=JPN&limit=20&orderby.dateMin=desc",
    item: `/visits/${ID}`,
  },
  {
    name: "soul-cli",
    packages: ["soul-cli@0.8"],
    overrides: DRIVER,
    target: 10,
    prepare: (home, rows) => {
      writeTable(join(home, "visits.sqlite"), rows);
      writeFileSync(join(home, "server.cjs"), SOUL);
    },
    args: ["server.cjs"],
    list: "/api/tables/visits/rows?_limit=20&_ordering=-date_min&_filters=guest_country:JPN",
    item: `/api/tables/visits/rows/${ID}`,
  },
  {
    name: "json-server",
    packages: ["json-server@0.17"],
    target: 50,
    prepare: (home, rows) => {
      writeFileSync(join(home, "rows.json"), JSON.stringify({ visits: rows }));
      writeFileSync(join(home, "server.cjs"), JSON_SERVER);
    },
    args: ["server.cjs"],
    list: "/visits?guest_country=JPN&_limit=20&_sort=date_min&_order=desc",
    item: `/visits/${ID}`,
  },
  {
    name: "directus",
    packages: ["directus@11", "sqlite3@5"],
    target: 100,
    prepare: (home, rows) => {
      writeTable(join(home, "visits.sqlite"), rows);
      const { status, stdout, stderr } = spawnSync(process.execPath, [DIRECTUS, "bootstrap"], {
        cwd: home,
        env: { ...process.env, ...DIRECTUS_ENV },
        timeout: 120_000,
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`it does not start: ${(stderr || stdout).slice(-300)}`);
    },
    args: [DIRECTUS, "start"],
    env: DIRECTUS_ENV,
    headers: { authorization: `Bearer ${DIRECTUS_ENV.ADMIN_TOKEN}` },
    list: "/items/visits?filter[guest_country][_eq]=JPN&limit=20&sort=-date_min",
    item: `/items/visits/${ID}`,
  },
];
