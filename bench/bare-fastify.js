// A bare Fastify app over the same file: one route, one prepared statement. The measure for start and memory.
import SQLite from "better-sqlite3";
import Fastify from "fastify";

const database = new SQLite(process.env.ENTENTE_DB ?? "", { readonly: true });
const visits = database.prepare("SELECT * FROM visits ORDER BY date_min DESC LIMIT 20");
const app = Fastify();
app.get("/v1/visits", () => ({ data: visits.all() }));
await app.listen({ host: "127.0.0.1", port: Number(process.env.PORT) });
