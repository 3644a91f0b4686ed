// Which visits were made in each year, with the client: every page, checked by the compiler.
// Run: node examples/typescript/visits-by-year.ts [http://127.0.0.1:3000]
// In a project of your own, import from "entente-client".
import { EntenteClient } from "../../client/src/index.ts";

const client = new EntenteClient(process.argv[2] ?? "http://127.0.0.1:3000");

for await (const visit of client.everyRecord("visits", { sort: "date", include: "visitor" }))
  console.log(
    `${visit.date}: ${visit.visitor?.name ?? "somebody"} (${visit.guest_country}) in ${visit.host_country}`,
  );
