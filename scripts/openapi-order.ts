// The order of operations in the document, in which Swagger UI and others show them: that of the tags, and in each what
// reads before what writes.
import type { Operation } from "./openapi-shape.ts";

const METHODS = ["get", "post", "put", "patch", "delete"];

type Paths = Record<string, Record<string, Operation>>;

export function inOrder(paths: Paths, tags: readonly { name: string }[]): Paths {
  const places = new Map(tags.map(({ name }, place) => [name, place]));
  const tagOf = (methods: Paths[string]) => places.get(Object.values(methods)[0]?.tags[0] ?? "") ?? -1;
  const isWrite = ([path, methods]: [string, Paths[string]]) =>
    Number(methods.get === undefined && !path.endsWith("/query"));
  return Object.fromEntries(
    Object.entries(paths)
      .toSorted(
        ([onePath, one], [otherPath, other]) =>
          tagOf(one) - tagOf(other) || isWrite([onePath, one]) - isWrite([otherPath, other]),
      )
      .map(([path, methods]) => [
        path,
        Object.fromEntries(
          Object.entries(methods)
            .toSorted(([one], [other]) => METHODS.indexOf(one) - METHODS.indexOf(other))
            .map(([method, operation]) => [method, withNameFirst(operation)]),
        ),
      ]),
  );
}

/** What it is, before what it takes and answers. */
const withNameFirst = ({
  operationId,
  tags,
  summary,
  description,
  security,
  ...more
}: Operation): Operation => ({
  operationId,
  tags,
  summary,
  description,
  security,
  ...more,
});
