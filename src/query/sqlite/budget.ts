// The condition that a query still has time: true, or an error that the database raises from within.
import { type Sql, sql } from "../sql.ts";

/**
 * Stands first among the conditions of whatever reads many rows. The engine has no hook for progress that we can reach,
 * so each row draws a number, and one in 256 looks at the clock (`within_budget`, made in `src/db/connection/database.ts`).
 */
export const withinBudget: Sql = sql`((random() & 255) <> 0 or within_budget())`;
