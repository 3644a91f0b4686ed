// The answer with one record, used by both reads and writes.

import type { Database } from "../../db/connection/database.ts";
import { revisionOf } from "../../db/records/last-changes.ts";
import type { Resource } from "../../resources/define-resource.ts";
import { type Answer, jsonAnswer } from "./send.ts";

/** The ETag begins with the record's revision, which a change of the record must name in `If-Match`. */
export function itemAnswer(
  database: Database,
  { type, table }: Resource,
  id: string,
  data: string,
  url: string,
): Answer {
  const revision = table === null ? undefined : revisionOf(database, type, id);
  const meta = {
    dataset_version: database.datasetVersion(),
    ...(revision === undefined ? {} : { revision }),
  };
  const answer = jsonAnswer(
    `{"data":${data},"meta":${JSON.stringify(meta)},"links":${JSON.stringify({ self: url })}}`,
  );
  return revision === undefined ? answer : { ...answer, etag: answer.etag.replace(/^"/, `"${revision}-`) };
}
