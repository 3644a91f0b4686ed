// The answer to a GET of a list.
import { nextUrl } from "../../query/urls.ts";
import type { ListParts } from "../../read/read-list.ts";
import { type Answer, jsonAnswer, nextLink } from "./send.ts";

/** `url` is the URL that the client requested. */
export function listAnswer({ data, meta, cursor }: ListParts, url: string): Answer {
  const next = cursor === null ? null : nextUrl(url, cursor);
  return jsonAnswer(
    `{"data":[${data.join(",")}],"meta":${JSON.stringify(meta)},"links":${JSON.stringify({ self: url, next })}}`,
    nextLink(next),
  );
}
