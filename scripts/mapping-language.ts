// Generates what describes the mapping language from the program: the tables of docs/mapping.md, and the JSON Schema
// that editors complete mappings from. With --check it writes nothing and fails where a file differs.
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { operatorNames, operators } from "../src/import/expression-operators.ts";
import { mappingSchema } from "../src/import/mapping.ts";
import { packagePath } from "../src/package-path.ts";
import { writtenFields } from "../src/resources/fields.ts";
import { resources } from "../src/resources/resources.ts";
import { driftMessage } from "./drift.ts";

const EXPRESSION = { $ref: "#/$defs/expression" };
const ANYTHING =
  "Text, in which `{name}` stands for a column or a named value; a number; a list; or an operation.";

const node = z.looseObject({
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});
type Node = z.infer<typeof node>;

const jsonSchema = (schema: z.ZodType) =>
  z
    .looseObject({ $defs: z.looseObject({ record: z.looseObject({}).optional() }) })
    .parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));

/** Editors show descriptions without the page that their links lead to. */
const plain = (markdown: string): string => markdown.replaceAll(/\[([^\]]+)\]\(#[^)]+\)/g, "$1");

function operationSchemas(): unknown[] {
  return operatorNames.map((name) => {
    const { $schema: _, $defs: __, ...schema } = jsonSchema(operators[name].schema);
    return { title: name, description: operators[name].description, ...schema };
  });
}

/** What the fields of a record can be, by its resource. */
function fieldRules(): unknown[] {
  return resources
    .filter(({ table }) => table !== null)
    .map(({ path, fields }) => {
      const written = Object.entries(writtenFields(fields)).filter(([name]) => name !== "id");
      const isNeeded = (kind: string, nullable: boolean) =>
        !nullable && kind !== "list" && kind !== "objects";
      return {
        if: { properties: { resource: { const: path } } },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
        then: {
          properties: {
            fields: {
              properties: Object.fromEntries(
                written.map(([name, { description }]) => [name, { description, ...EXPRESSION }]),
              ),
              required: written
                .filter(([, { kind, nullable }]) => isNeeded(kind, nullable))
                .map(([name]) => name),
              additionalProperties: false,
            },
          },
        },
      };
    });
}

/** The JSON Schema of mappings, as text. */
export function generateSchema(): string {
  const { $defs, ...schema } = jsonSchema(mappingSchema);
  const whole = {
    ...schema,
    title: "Mapping of `entente import`",
    $defs: {
      expression: {
        description: ANYTHING,
        anyOf: [
          { type: ["string", "number", "boolean", "null"] },
          { type: "array", items: EXPRESSION },
          ...operationSchemas(),
        ],
      },
      record: { ...withPaths($defs.record), allOf: fieldRules() },
    },
  };
  const text = JSON.stringify(
    whole,
    (key, value: unknown) => (key === "description" && typeof value === "string" ? plain(value) : value),
    2,
  );
  return `${text}\n`;
}

/** The schema of a record, whose resource is one of those that have records. */
function withPaths(record: unknown): Node {
  const whole = node.parse(record);
  const paths = resources.filter(({ table }) => table !== null).map(({ path }) => path);
  const resource = { ...part(whole, "resource"), enum: paths };
  return { ...whole, properties: { ...whole.properties, resource } };
}

const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`.replaceAll("|  |", "| |");
const code = (text: string): string => `\`${text}\``;

const part = ({ properties = {} }: Node, key: string): Node => node.parse(properties[key]);

const keyTable = (of: Node, keys = Object.keys(of.properties ?? {})): string =>
  [
    row("Key", "What it says"),
    row("---", "---"),
    ...keys.map((key) => row(code(key), part(of, key).description ?? "")),
  ].join("\n");

function operationTable(): string {
  const rows = operatorNames.map((name) => {
    const options = Object.keys(operators[name].schema.shape).filter((key) => key !== name);
    return row(code(name), options.map(code).join(", "), operators[name].description);
  });
  return [row("Operation", "Options", "What it gives"), row("---", "---", "---"), ...rows].join("\n");
}

/** The tables of docs/mapping.md, by name. */
function tables(): ReadonlyMap<string, string> {
  const { $defs, ...schema } = jsonSchema(mappingSchema);
  const file = node.parse(schema);
  const record = node.parse($defs.record);
  const skip = node.parse(part(file, "skip").items);
  const csvTable = node.parse(node.parse(part(file, "tables_from").items).anyOf?.[1]);
  return new Map([
    ["file", keyTable(file)],
    ["csv", keyTable(part(file, "csv"))],
    ["source", keyTable(part(file, "source"))],
    ["operations", operationTable()],
    ["csv_table", keyTable(csvTable)],
    ["test", keyTable(part(skip, "when"), ["is", "matches", "in", "exact_case"])],
    ["record", keyTable(record)],
    ["citation", keyTable(node.parse(part(record, "evidence").items))],
    ["skip", keyTable(skip)],
  ]);
}

const TABLE = /(<!-- generated: (\w+) -->\n\n)[\s\S]*?(\n\n<!-- end -->)/g;

/** The document with its tables as the program has them. */
export function generatePage(text: string): string {
  const all = tables();
  return text.replaceAll(TABLE, (_, head: string, name: string, end: string) => {
    const found = all.get(name);
    if (found === undefined) throw new Error(`there is no table '${name}'`);
    return `${head}${found}${end}`;
  });
}

if (import.meta.main) {
  const page = packagePath("docs/mapping.md");
  const files = [
    [packagePath("mappings/mapping.schema.json"), generateSchema()],
    [page, generatePage(readFileSync(page, "utf8"))],
  ] as const;
  for (const [file, text] of files)
    if (!process.argv.includes("--check")) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      console.error(driftMessage(file));
      process.exitCode = 1;
    }
}
