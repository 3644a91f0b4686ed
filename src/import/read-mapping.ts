// Reads and validates a mapping file (YAML). Every complaint names the file, line, column and key.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { compileMapping, type RowMapper } from "./compile-mapping.ts";
import { MappingError, type Observer } from "./expression.ts";
import { type Mapping, mappingSchema } from "./mapping.ts";
import { SameAs } from "./same-as.ts";
import { readTableFile } from "./table-file.ts";
import { tablesFileSchema, type ValueTables } from "./tables-schema.ts";
import { TODO, unfinishedIn } from "./unfinished.ts";
import { YamlFile } from "./yaml-file.ts";

export interface ReadMapping {
  mapping: Mapping;
  mapRow: RowMapper;
  sameAs: SameAs;
  /** The same mapping, whose every step is observed. */
  observed: (observer: Observer) => RowMapper;
  /** The file, line and column of a place in the mapping. */
  placeOf: (path: string) => string;
}

export function readMapping(file: string): ReadMapping {
  const document = new YamlFile(file);
  const own = document.parse(mappingSchema);
  const { tables, ...written } = own;
  const unfinished = unfinishedIn(written);
  if (unfinished.length > 0)
    throw document.refusals(
      unfinished.map((path) => ({
        path,
        message: `has ${TODO}, where the draft did not know what to write: write it, or take it out`,
      })),
    );
  const mapping = { ...own, tables: withOthers(file, own, document) };
  try {
    return {
      mapping,
      mapRow: compileMapping(mapping),
      sameAs: new SameAs(mapping.same_as),
      observed: (observer) => compileMapping(mapping, observer),
      placeOf: (path) => document.placeOf(path.split(".")),
    };
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
        ? new YamlFile(path).parse(tablesFileSchema).tables
        : { [other.table]: readTableFile(path, other) };
    for (const [table, entries] of Object.entries(found)) {
      if (Object.hasOwn(all, table))
        throw document.refusal(["tables_from", index], `the table '${table}' of ${path} exists already`);
      all[table] = entries;
    }
  }
  return all;
}
