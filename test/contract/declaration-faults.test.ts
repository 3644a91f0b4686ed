// The generator of openapi.yaml reports examples that would be wrong.
import t from "tap";
import { declarationFaults } from "../../scripts/declaration-faults.ts";
import { integer, type Resource } from "../../src/resources/define-resource.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";
import { openSeeded } from "../seeded.ts";

t.test("examples fit their fields, and ids name records of the seed", async (t) => {
  const database = openSeeded(t);
  t.strictSame(declarationFaults(database, resources), []);
  const visits = resourceAt("visits");
  const { id } = visits.fields;
  if (id === undefined) throw new Error("visits have no id");
  const faults = (fields: Resource["fields"]) =>
    declarationFaults(database, [{ ...visits, fields: { ...visits.fields, ...fields } }]);
  t.strictSame(faults({ document_count: { ...integer("How many.", 22), example: "many" } }), [
    `visits (src/resources/visits.ts): the example of 'document_count', "many", does not fit the field: Invalid input: expected number, received string`,
  ]);
  t.strictSame(faults({ id: { ...id, example: "nowhere" } }), [
    "visits (src/resources/visits.ts): the example of 'id', 'nowhere', is no record of seed/visits.json: name one that it has",
  ]);
});
