// Generates openapi.yaml from the routes, with examples taken from real answers over the seed.
// With --check it writes nothing and fails where the committed document differs.
import { readFileSync, writeFileSync } from "node:fs";
import { Document, Scalar, visit } from "yaml";
import { buildApp } from "../src/app.ts";
import { schemaNameOf } from "../src/contract/answers.ts";
import { formats } from "../src/formats/formats.ts";
import { packagePath } from "../src/package-path.ts";
import { resources } from "../src/resources/resources.ts";
import { declarationFaults } from "./declaration-faults.ts";
import { driftMessage } from "./drift.ts";
import { addLinkObjects } from "./link-objects.ts";
import { gatherRoutes } from "./openapi-document.ts";
import { addExamplesTo, formatExample } from "./openapi-examples.ts";
import { inOrder } from "./openapi-order.ts";
import { document, type Parameter } from "./openapi-shape.ts";
import { seededDatabase } from "./seeded-database.ts";
import { shareRepeated } from "./share-repeated.ts";

/** The longest JSON that stands in one line of YAML. */
const ONE_LINE = 100;

/** The document that the code stands for today, as YAML. */
export async function generateOpenapi(): Promise<string> {
  const database = seededDatabase();
  const faults = declarationFaults(database, resources);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const app = await buildApp({ database, beforeRoutes: gatherRoutes });
  await app.ready();
  const generated = document.parse(JSON.parse(JSON.stringify(app.swagger())));
  for (const [path, operations] of Object.entries(generated.paths))
    for (const [method, one] of Object.entries(operations)) {
      await addExamplesTo(app, path, method, one);
      one.parameters &&= arranged(one.parameters);
    }
  for (const format of formats)
    Object.assign(generated.components.schemas[schemaNameOf(format)] ?? {}, {
      examples: [await formatExample(app, format)],
    });
  await app.close();
  database.close();
  addLinkObjects(generated.paths);
  const { openapi, info, servers, security, tags } = generated;
  const { paths, examples, ...shared } = shareRepeated(inOrder(generated.paths, tags));
  const components = {
    ...generated.components,
    ...shared,
    examples: { ...generated.components.examples, ...examples },
  };
  const ordered = { openapi, info, servers, security, tags, paths, components };
  return toYaml(ordered);
}

/**
 * In blocks, but what is short stands in one line: references, types, examples. Readers of YAML 1.1 (PyYAML, libyaml)
 * read the same: what that version takes for a date, a number or a boolean is quoted, and so is what it cannot read in
 * one line.
 */
function toYaml(value: unknown): string {
  const yaml = new Document(value, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  const quote = (pattern: RegExp) => (_: unknown, scalar: Scalar) => {
    if (typeof scalar.value === "string" && pattern.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
  };
  visit(yaml, { Scalar: quote(/^\d[\d:TZ.+-]*$/) });
  visit(yaml, {
    Collection: (_, node) => {
      if (JSON.stringify(node).length > ONE_LINE) return;
      node.flow = true;
      visit(node, { Scalar: quote(/[?:]/) });
      return visit.SKIP;
    },
  });
  return yaml.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false });
}

/**
 * The parameters with what their schemas say of them where OpenAPI has it, those of the path first. The example of one
 * that may be left out stands in its schema: Swagger UI would send it otherwise.
 */
function arranged(parameters: readonly Parameter[]): Parameter[] {
  const inPath = (one: Parameter) => Number(one.in === "path");
  return parameters
    .toSorted((one, other) => inPath(other) - inPath(one))
    .map(({ name, in: where, description, required, example, schema }) => {
      const { style, explode, "x-group": group, ...type } = schema;
      const examples = example === undefined ? {} : { examples: [example] };
      return {
        name,
        in: where,
        description,
        style,
        explode,
        "x-group": group,
        ...(required ? { required, example, schema: type } : { schema: { ...type, ...examples } }),
      };
    });
}

if (import.meta.main) {
  const file = packagePath("openapi.yaml");
  const yaml = await generateOpenapi();
  if (!process.argv.includes("--check")) writeFileSync(file, yaml);
  else if (readFileSync(file, "utf8") !== yaml) {
    console.error(driftMessage("openapi.yaml"));
    process.exitCode = 1;
  } else console.log("openapi.yaml agrees with the code");
}
