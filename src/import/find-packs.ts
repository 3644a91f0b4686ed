// Finds packs of records: which file holds records of which resource. Refuses files whose name is no resource.
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { didYouMean } from "../query/suggest.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { type Complaint, ImportError } from "./complaints.ts";

/** A file of entries. */
export interface PackFile {
  path: string;
  form: "json" | "ndjson";
}

/** A file with records of one resource. */
export interface Pack extends PackFile {
  resource: Resource;
}

const written = resources.filter((resource) => resource.table !== null);
const names = written.map((resource) => resource.path);

const formOf = (path: string): Pack["form"] | null =>
  ({ ".json": "json" as const, ".ndjson": "ndjson" as const })[extname(path)] ?? null;

/** The file with redirects from ids to other records; it has no resource. */
const REDIRECTS = "redirects";

/** The file with pairs of records that are known to be two; it has no resource either. */
const DISTINCT = "distinct";

/** The file with ids whose records were withdrawn; it has no resource either. */
const WITHDRAWN = "withdrawn";

/** The file with the names of the origins; it has no resource either. */
const ORIGINS = "origins";

/** The packs, and errors in the names of the other files. */
export interface FoundPacks {
  /** The folder in which they are. */
  folder: string;
  packs: Pack[];
  redirects: PackFile[];
  distinct: PackFile[];
  withdrawn: PackFile[];
  origins: PackFile | null;
  complaints: Complaint[];
}

/** The packs of a folder, or a single file, with referenced records first. */
export function findPacks(path: string, resourcePath?: string): FoundPacks {
  if (!existsSync(path)) throw refusal(path, "there is no such file or folder");
  if (!statSync(path).isDirectory()) {
    const folder = dirname(path);
    const packs = [packOf(path, resourcePath)];
    const none = { redirects: [], distinct: [], withdrawn: [], complaints: [] };
    return { folder, packs, origins: originsIn(folder), ...none };
  }
  if (resourcePath !== undefined)
    throw refusal(path, "is a folder: `--resource` is for one file, in a folder each file names its own");
  const files = readdirSync(path)
    .filter((name) => formOf(name) !== null && !/\.rejected\.\w+$/.test(name))
    .sort();
  if (files.length === 0) throw refusal(path, "holds no pack of records: expected files such as visits.json");
  const stem = (name: string) => basename(name, extname(name));
  const filesNamed = (wanted: string): PackFile[] =>
    files
      .filter((name) => stem(name) === wanted)
      .map((name) => ({ path: join(path, name), form: formOf(name) ?? "json" }));
  const isNamed = (name: string) => names.includes(stem(name));
  return {
    folder: path,
    origins: originsIn(path),
    packs: files
      .filter(isNamed)
      .map((name) => packOf(join(path, name)))
      .sort((one, other) => written.indexOf(one.resource) - written.indexOf(other.resource)),
    redirects: filesNamed(REDIRECTS),
    distinct: filesNamed(DISTINCT),
    withdrawn: filesNamed(WITHDRAWN),
    complaints: files
      .filter((name) => !isNamed(name) && ![REDIRECTS, DISTINCT, WITHDRAWN, ORIGINS].includes(stem(name)))
      .map((name) => unnamed(join(path, name))),
  };
}

function originsIn(folder: string): PackFile | null {
  const [found] = (["json", "ndjson"] as const)
    .map((form) => ({ path: join(folder, `${ORIGINS}.${form}`), form }))
    .filter(({ path }) => existsSync(path));
  return found ?? null;
}

function packOf(path: string, resourcePath = basename(path, extname(path))): Pack {
  const form = formOf(path);
  if (form === null)
    throw refusal(
      path,
      "is not a pack: expected a name that ends in .json or .ndjson; a data file needs a `--mapping`",
    );
  const resource = written.find((one) => one.path === resourcePath);
  if (resource === undefined) throw new ImportError([unnamed(path, resourcePath)]);
  return { path, resource, form };
}

function unnamed(path: string, name = basename(path, extname(path))): Complaint {
  const { did_you_mean: meant } = didYouMean(name, names);
  const hint = meant === undefined ? `expected one of ${names.join(", ")}` : `did you mean '${meant}'?`;
  return { file: path, line: null, place: null, message: `no resource is called '${name}': ${hint}` };
}

const refusal = (file: string, message: string) =>
  new ImportError([{ file, line: null, place: null, message }]);
