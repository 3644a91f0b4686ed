// Finds circles: records that lead back to themselves through references to their own type, such as an area that is
// part of itself.
import type { Resource } from "../../resources/define-resource.ts";
import { fieldAt } from "../../resources/storage.ts";
import type { Database, Row } from "../connection/database.ts";
import { type Edge, edgesOf } from "./edges.ts";

/** A record that leads back to itself, and the field through which it does. */
export interface Circle {
  resource: Resource;
  id: string;
  field: string;
  /** The ids along the circle, from the record back to itself. */
  way: readonly string[];
}

/** The circles that contain a record of `begins`. Each is reported once, for the first such record on it. */
function circlesOf(
  database: Database,
  resources: readonly Resource[],
  begins: (edge: Edge, resource: Resource) => Iterable<string>,
): Circle[] {
  return edgesOf(database, resources).flatMap((edge) => {
    const { resource } = edge.owner;
    if (resource === undefined || edge.parent !== resource.table) return [];
    return circlesAlong(database, edge, new Set(begins(edge, resource))).map(({ id, row, way }) => ({
      resource,
      id,
      field: fieldAt(edge.owner, edge.column, row.ordinal),
      way,
    }));
  });
}

/** All circles in the database. */
export const allCircles = (database: Database, resources: readonly Resource[]): Circle[] =>
  circlesOf(database, resources, ({ table, column, owner }) =>
    database
      .all({
        sql: `SELECT id FROM record WHERE number IN (SELECT ${owner.number} FROM ${table} WHERE "${column}" IS NOT NULL)`,
        parameters: [],
      })
      .map(({ id }) => String(id)),
  );

/** The circles that contain a record changed by the present transaction, which has not updated the version yet. */
export const newCircles = (database: Database, resources: readonly Resource[]): Circle[] =>
  circlesOf(database, resources, ({ table, column, owner }, { type }) =>
    database
      .all({
        // The `+` makes SQLite use the index by sequence, and not read all changes of the type.
        sql: `SELECT DISTINCT id FROM change WHERE seq > (SELECT seq FROM dataset) AND +type = ? AND EXISTS (SELECT 1 FROM ${table} AS held WHERE held.${owner.number} = change.number AND held."${column}" IS NOT NULL)`,
        parameters: [type],
      })
      .map(({ id }) => String(id)),
  );

/** A record on the present path, and the rows with which it names others. */
interface Step {
  id: string;
  /** The rows not followed yet. */
  left: Row[];
  /** The row followed now. */
  row: Row;
}

/** Searches depth first, and visits each record once. */
function circlesAlong(
  database: Database,
  { table, column, parent, owner }: Edge,
  begins: ReadonlySet<string>,
) {
  const sql = `SELECT * FROM ${table} WHERE ${owner.number} = (SELECT number FROM ${parent} WHERE id = ?) AND "${column}" IS NOT NULL`;
  const step = (id: string): Step => ({
    id,
    left: database.all({ sql, parameters: [id] }).reverse(),
    row: {},
  });
  const places = new Map<string, number>();
  const walked = new Set<string>();
  const found: (Step & { way: string[] })[] = [];
  for (const begin of begins) {
    const way = walked.has(begin) ? [] : [step(begin)];
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      walked.add(last.id);
      places.set(last.id, way.length - 1);
      const row = last.left.pop();
      if (row === undefined) {
        places.delete(last.id);
        way.pop();
        continue;
      }
      last.row = row;
      const named = String(row[column]);
      const place = places.get(named);
      if (place !== undefined) {
        const circle = way.slice(place);
        const at = circle.findIndex(({ id }) => begins.has(id));
        const first = circle[at];
        const ids = [...circle.slice(at), ...circle.slice(0, at + 1)].map(({ id }) => id);
        if (first !== undefined) found.push({ ...first, way: ids });
      } else if (!walked.has(named)) way.push(step(named));
    }
  }
  return found;
}

const MOST_SHOWN = 6;

/** The message about a circle, for the field that closes it. */
export function circleWords(way: readonly string[]): string {
  const shown =
    way.length <= MOST_SHOWN
      ? way
      : [...way.slice(0, MOST_SHOWN - 2), `${way.length - MOST_SHOWN + 1} more`, ...way.slice(-1)];
  return `expected no circle, found ${shown.join(" → ")}`;
}
