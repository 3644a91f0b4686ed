// A condition that checks the query's time limit: true, or an error raised inside the database.
import { type Sql, sql } from "../sql.ts";

/**
 * Put it first among the conditions of any query that may read many rows. better-sqlite3 exposes no progress handler,
 * so each row draws a random number, and one row in 256 checks the clock (`within_budget`, defined in
 * `src/db/connection/database.ts`).
 */
export const withinBudget: Sql = sql`((random() & 255) <> 0 or within_budget())`;
