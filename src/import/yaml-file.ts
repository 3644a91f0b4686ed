// A mapping or a file of tables, with the place of everything in it.
import { readFileSync } from "node:fs";
import { type Document, isAlias, isCollection, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Complaint, ImportError } from "./complaints.ts";
import { faultsOf } from "./issue-words.ts";

type Place = Pick<Complaint, "line" | "column">;

export class YamlFile {
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  /** Throws an ImportError with all that is no YAML. */
  constructor(file: string) {
    this.#file = file;
    this.#document = parseDocument(readFileSync(file, "utf8"), { lineCounter: this.#lines, merge: true });
    if (this.#document.errors.length > 0)
      throw new ImportError(
        this.#document.errors.map((error) => {
          const [at] = error.linePos ?? [];
          return this.#notYaml(error, { line: at?.line ?? null, column: at?.col });
        }),
      );
  }

  /** Throws an ImportError with all that the schema refuses. */
  parse<S extends z.ZodType>(schema: S): z.infer<S> {
    const result = schema.safeParse(this.#plainValue());
    if (result.success) return result.data;
    throw this.refusals(faultsOf(schema, result.error));
  }

  refusal(path: readonly PropertyKey[], message: string): ImportError {
    return this.refusals([{ path, message }]);
  }

  refusals(faults: readonly { path: readonly PropertyKey[]; message: string }[]): ImportError {
    return new ImportError(faults.map(({ path, message }) => this.#complaintAt(path, message)));
  }

  /** The line and column of what is at a path, or of the nearest that holds it: `map.yaml:12:7`. */
  placeOf(path: readonly PropertyKey[]): string {
    const { line, column } = this.#find(path);
    return [this.#file, ...(line === null ? [] : [line, column])].join(":");
  }

  #complaintAt(path: readonly PropertyKey[], message: string): Complaint {
    return { file: this.#file, ...this.#find(path), place: path.map(String).join(".") || null, message };
  }

  #find(path: readonly PropertyKey[]): Place {
    let node: unknown = this.#document.contents;
    for (const step of path) {
      const within = isAlias(node) ? node.resolve(this.#document) : node;
      const next = isCollection(within) ? within.get(step, true) : undefined;
      if (next === undefined) break;
      node = next;
    }
    const offset = isNode(node) && node !== this.#document.contents ? node.range?.[0] : undefined;
    if (offset === undefined) return { line: null };
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }

  /** Excessive aliases and invalid merges are found only when the document is converted. */
  #plainValue(): unknown {
    try {
      return this.#document.toJS();
    } catch (error) {
      throw error instanceof Error ? new ImportError([this.#notYaml(error, { line: null })]) : error;
    }
  }

  #notYaml({ message }: Error, place: Place): Complaint {
    return { file: this.#file, ...place, place: null, message: `not YAML: ${message.split("\n")[0]}` };
  }
}
