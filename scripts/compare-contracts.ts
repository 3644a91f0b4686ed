// Every difference of two OpenAPI documents that a client meets, and whether it breaks the client.
import { isDeepStrictEqual } from "node:util";
import { compareNames } from "./compare-names.ts";
import { OperationComparison } from "./compare-operations.ts";
import { type Change, differs } from "./compare-schemas.ts";
import { type ContractDocument, METHODS } from "./contract-document.ts";

/** One change, in every place where it was made. */
export interface Difference {
  what: string;
  breaks: boolean;
  /** `Visit.title`, `GET /v1/visits?limit`, `GET /v1/visits 200 text/csv`, … */
  places: string[];
  /** The operations in which a client meets it. */
  operations: string[];
}

/** The differences between two documents, those that break a client and those that do not. */
export function compareContracts(before: ContractDocument, after: ContractDocument): Difference[] {
  const differences = new Map<string, { change: Change; places: Set<string>; operations: Set<string> }>();
  const add = (change: Change, operation = ""): void => {
    const { place, what, breaks } = change;
    // The same change of the same part of several operations is told once.
    const part = operation !== "" && place.startsWith(operation) ? place.slice(operation.length) : [place];
    const key = JSON.stringify([breaks, part, what]);
    const known = differences.get(key) ?? { change, places: new Set(), operations: new Set() };
    differences.set(key, known);
    known.places.add(place);
    if (operation !== "") known.operations.add(operation);
  };
  compareShared(before, after, add);
  for (const path of new Set([...Object.keys(before.root.paths), ...Object.keys(after.root.paths)])) {
    const [old, now] = [before.root.paths[path], after.root.paths[path]];
    if (old === undefined || now === undefined) {
      add({ place: path, what: now ? "added" : "removed", breaks: !now });
      continue;
    }
    for (const method of METHODS) {
      const name = `${method.toUpperCase()} ${path}`;
      const [from, to] = [old[method], now[method]];
      if (from !== undefined && to !== undefined)
        new OperationComparison(before, after, name, (change) => add(change, name)).compare(from, to);
      else if (from !== to) add({ place: name, what: to ? "added" : "removed", breaks: !to });
    }
  }
  return [...differences.values()].map(({ change: { what, breaks }, places, operations }) => ({
    what,
    breaks,
    places: [...places],
    operations: [...operations],
  }));
}

/** What no operation holds: servers, names of components, ways to say who asks. */
function compareShared(
  before: ContractDocument,
  after: ContractDocument,
  add: (change: Change) => void,
): void {
  const serversOf = ({ root }: ContractDocument) => (root.servers ?? [{ url: "/" }]).map(({ url }) => url);
  for (const url of serversOf(before))
    if (!serversOf(after).includes(url)) add({ place: `servers ${url}`, what: "removed", breaks: true });
  const [old, now] = [before.root.components, after.root.components];
  compareNames(old?.schemas, now?.schemas, (name, what) =>
    add({ place: name, what: `schema ${what}`, breaks: what === "removed" }),
  );
  compareNames(
    old?.securitySchemes,
    now?.securitySchemes,
    (name, what) => add({ place: `securitySchemes ${name}`, what, breaks: what === "removed" }),
    (name, { description: _, ...from }, { description: __, ...to }) => {
      if (!isDeepStrictEqual(from, to))
        add({ place: `securitySchemes ${name}`, what: differs("it", from, to), breaks: true });
    },
  );
}
