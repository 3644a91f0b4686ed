// `npm run migration -- NAME`: drafts migrations/NNN_NAME.sql from the declarations. A person reads, mends and commits it.
import { readdirSync, writeFileSync } from "node:fs";
import { Database } from "../src/db/connection/database.ts";
import { layTables } from "../src/db/schema/migrate.ts";
import { packagePath } from "../src/package-path.ts";
import { resources } from "../src/resources/resources.ts";
import { draftMigration } from "./draft-migration.ts";

const [name = "", ...more] = process.argv.slice(2);
if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name) || more.length > 0) {
  console.error(
    "expected one name in lower case, with underscores, such as `npm run migration -- what_it_adds`",
  );
  process.exit(2);
}
const database = new Database(":memory:");
try {
  layTables(database);
  const draft = draftMigration(database, resources);
  if (draft === null) console.log("The tables agree with the declarations: there is nothing to migrate.");
  else {
    const folder = packagePath("migrations");
    const number = String(readdirSync(folder).length + 1).padStart(3, "0");
    writeFileSync(`${folder}/${number}_${name}.sql`, `${draft.sql}\n`, { flag: "wx" });
    console.log(
      `migrations/${number}_${name}.sql is a draft: read it, and replace the lines that begin with "-- MEND".`,
    );
    for (const sentence of draft.left) console.log(`- ${sentence}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  database.close();
}
