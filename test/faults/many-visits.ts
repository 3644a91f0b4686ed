// Adds so many visits that reading or sending them takes a while. They are only in the table, the registry and the log, so
// `entente check` would report them.
import type { Database } from "../../src/db/connection/database.ts";

/** Adds visits and returns the new total. A list of 20,000 does not fit into the buffers of a connection. */
export const addVisits = ({ connection }: Database, count: number): number => {
  connection.exec(`
    WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < ${count})
    INSERT INTO visit SELECT 1000000 + value, 'visit-' || value, title, summary, relation_id, date, date_min, date_max, date_precision,
      visit_type, guest_country, host_country, visitor_id, 'Office ' || value, occasion, document_count
    FROM visit, n WHERE id = '2022-04-30-jpn-vnm-kishida-fumio';
    INSERT INTO record SELECT number, 'visit', id, title, zeroblob(32) FROM visit WHERE id GLOB 'visit-*';
    INSERT INTO change (schema, type, id, action, at, actor, number)
    SELECT 0, 'visit', id, 'created', '2026-01-01T00:00:00.000Z', 'a test', number FROM visit WHERE id GLOB 'visit-*';
    UPDATE change SET chain = zeroblob(32) WHERE seq = (SELECT max(seq) FROM change)`);
  return Number(connection.prepare("SELECT count(*) FROM visit").pluck().get());
};
