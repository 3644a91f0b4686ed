// The message for somebody who copies a declaration and forgets to rename a part of it.
import t from "tap";
import { doubledNames } from "../../src/resources/doubled-names.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";

t.test("each name that a resource needs for itself is declared once", (t) => {
  t.strictSame(doubledNames(resources), []);
  const other = {
    path: "journeys",
    type: "journey",
    schemaName: "Journey",
    view: "journeys",
    table: "journey",
  };
  const visits = resourceAt("visits");
  const told = (more: object) => doubledNames([...resources, { ...visits, ...other, ...more }]);
  t.strictSame(told({}), []);
  const says = (called: string, name: string, one = "journeys (Journey)") => [
    `the ${called} '${name}' is declared by 2 resources, visits (Visit) and ${one}: each needs one of its own (src/resources/)`,
  ];
  t.strictSame(told({ path: "visits" }), says("path", "visits", "visits (Journey)"));
  t.strictSame(told({ type: "visit" }), says("type", "visit"));
  t.strictSame(told({ schemaName: "Visit" }), says("schema name", "Visit", "journeys (Visit)"));
  t.strictSame(told({ view: "visits" }), says("view", "visits"));
  t.strictSame(told({ table: "visit" }), says("table", "visit"));
  t.strictSame(told({ table: null }), [], "what only gathers has no table");
  t.equal(doubledNames([...resources, visits]).length, 5, "all are told at once");
  t.end();
});
