// Which visits were made in each year, with the client: every page, checked by the compiler.
// Run: node examples/visits-by-year.ts [http://127.0.0.1:3000]
import { createClient, everyRecord } from "../client/index.ts";

const client = createClient(process.argv[2] ?? "http://127.0.0.1:3000");

const visits = everyRecord((query) =>
  client.GET("/v1/visits", { params: { query: { ...query, sort: "date", include: "visitor" } } }),
);
for await (const visit of visits)
  console.log(
    `${visit.date}: ${visit.visitor?.name ?? "somebody"} (${visit.guest_country}) in ${visit.host_country}`,
  );
