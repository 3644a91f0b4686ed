// A record made for a test, with null for what may be unknown and is not given: a field that a resource gains later asks
// nothing of the tests that are there.
import { resourceAt } from "../src/resources/index.ts";

export const withUnknowns = (path: string, record: object): object => ({
  ...Object.fromEntries(
    Object.entries(resourceAt(path).fields)
      .filter(([, { nullable, computed }]) => nullable && !computed)
      .map(([name]) => [name, null]),
  ),
  ...record,
});
