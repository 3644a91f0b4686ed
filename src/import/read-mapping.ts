// Reads and validates a mapping file (YAML). Every complaint names the file, line and key.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { compileMapping, type RowMapper } from "./compile-mapping.ts";
import { type Complaint, ImportError } from "./complaints.ts";
import { MappingError } from "./expression.ts";
import { faultsOf } from "./issue-words.ts";
import { type Mapping, mappingSchema } from "./mapping.ts";
import { SameAs } from "./same-as.ts";
import { readTableFile } from "./table-file.ts";
import { tablesFileSchema, type ValueTables } from "./tables-schema.ts";

export interface ReadMapping {
  mapping: Mapping;
  mapRow: RowMapper;
  sameAs: SameAs;
}

export function readMapping(file: string): ReadMapping {
  const document = readYaml(file);
  const own = document.parse(mappingSchema);
  const mapping = { ...own, tables: withOthers(file, own, document) };
  try {
    return { mapping, mapRow: compileMapping(mapping), sameAs: new SameAs(mapping.same_as) };
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    throw document.refusal(error.path.split("."), error.message);
  }
}

function withOthers(file: string, { tables, tables_from }: Mapping, document: YamlFile): ValueTables {
  const all = { ...tables };
  for (const [index, other] of tables_from.entries()) {
    const path = join(dirname(file), typeof other === "string" ? other : other.csv);
    if (!existsSync(path)) throw document.refusal(["tables_from", index], `there is no file ${path}`);
    const found =
      typeof other === "string"
        ? readYaml(path).parse(tablesFileSchema).tables
        : { [other.table]: readTableFile(path, other) };
    for (const [table, entries] of Object.entries(found)) {
      if (Object.hasOwn(all, table))
        throw document.refusal(["tables_from", index], `the table '${table}' of ${path} exists already`);
      all[table] = entries;
    }
  }
  return all;
}

interface YamlFile {
  parse: <S extends z.ZodType>(schema: S) => z.infer<S>;
  refusal: (path: readonly PropertyKey[], message: string) => ImportError;
}

function readYaml(file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines, merge: true });
  const complaintAt = (path: readonly PropertyKey[], message: string): Complaint => {
    const node = document.getIn(path.map(String), true);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    const line = offset === undefined ? null : lines.linePos(offset).line;
    return { file, line, place: path.map(String).join(".") || null, message };
  };
  const notYaml = ({ message }: Error, line: number | null): Complaint => ({
    file,
    line,
    place: null,
    message: `not YAML: ${message.split("\n")[0]}`,
  });
  if (document.errors.length > 0)
    throw new ImportError(document.errors.map((error) => notYaml(error, error.linePos?.[0].line ?? null)));
  return {
    parse: (schema) => {
      const result = schema.safeParse(
        plainValue(document, (error) => new ImportError([notYaml(error, null)])),
      );
      if (result.success) return result.data;
      throw new ImportError(
        faultsOf(schema, result.error).map(({ path, message }) => complaintAt(path, message)),
      );
    },
    refusal: (path, message) => new ImportError([complaintAt(path, message)]),
  };
}

/** Excessive aliases and invalid merges are found only when the document is converted. */
function plainValue(document: Document, refusal: (error: Error) => ImportError): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw error instanceof Error ? refusal(error) : error;
  }
}
