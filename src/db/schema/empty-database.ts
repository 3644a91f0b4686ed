// An empty database with the schema of this program. The migrations run only for the first one; the others are copies.
import { Database } from "../connection/database.ts";
import { migrate } from "./migrate.ts";

let image: Buffer | undefined;

/** A new database in memory without records; the caller closes it. Throws a SchemaError as `migrate` does. */
export function emptyDatabase(): Database {
  image ??= makeImage();
  return new Database(image);
}

function makeImage(): Buffer {
  const database = new Database(":memory:");
  try {
    migrate(database);
    return database.connection.serialize();
  } finally {
    database.close();
  }
}
