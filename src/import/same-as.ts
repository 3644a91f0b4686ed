// Merges what a mapping declares to be one thing under several ids. The rows are loaded under the ids that they give, so
// each spelling stays, and the merge is one like any other: it can be undone, and is then not repeated.
import { areDistinct } from "../db/records/distinct-pairs.ts";
import type { LostId } from "../db/records/lost-ids.ts";
import type { Resource } from "../resources/define-resource.ts";
import { hasCodes } from "../resources/storage.ts";
import { mergeRecords } from "../write/merge-records.ts";
import { Refusal } from "../write/refusal.ts";
import { correctedHere } from "../write/settle.ts";
import type { Writing } from "../write/writing.ts";
import { resourceOf } from "./compile-fields.ts";
import { MappingError } from "./expression.ts";
import type { ImportReport } from "./import-report.ts";
import type { Mapping } from "./mapping.ts";

interface Rule {
  resource: Resource;
  id: string;
  /** The record that it is. */
  into: string;
}

/** What is known of the records that there are. */
type Known = Pick<Writing, "database" | "lostId" | "registered">;

export class SameAs {
  readonly #rules: readonly Rule[];

  /** Throws a MappingError for a resource whose records cannot be merged, and for chains of ids. */
  constructor(declared: Mapping["same_as"]) {
    this.#rules = Object.entries(declared).flatMap(([path, ids]) => {
      const resource = resourceOf(path, `same_as.${path}`);
      if (hasCodes(resource))
        throw new MappingError(
          `same_as.${path}`,
          `the id of a ${resource.type} is a code: two are never one`,
        );
      return Object.entries(ids).map(([id, into]) => {
        if (Object.hasOwn(ids, into))
          throw new MappingError(
            `same_as.${path}.${id}`,
            id === into
              ? "leads to itself"
              : `leads to '${into}', which leads to '${ids[into]}': name that one`,
          );
        return { resource, id, into };
      });
    });
  }

  /** Whether an id leads to another one by a rule of the mapping, and not by the decision of a person. */
  merged({ type, id, into }: LostId): boolean {
    return this.#rules.some((one) => one.resource.type === type && one.id === id && one.into === into);
  }

  /**
   * Merges the records that are one. Those of which a person has said that they are two are left, and so are ids that were
   * withdrawn or merged otherwise here. Reports these, rules for which there are no records, and what a person has corrected
   * of the others. Returns why any cannot be merged, by the key of their rule.
   */
  merge(writing: Writing, report: ImportReport, sourceId: string): { key: string; message: string }[] {
    const refused: { key: string; message: string }[] = [];
    for (const { resource, id, into } of this.toMerge(writing, report))
      try {
        mergeRecords(writing, resource, { id, into });
        report.merged++;
        const corrected = correctedHere(writing.database, resource, into, sourceId);
        if (corrected.length > 0) report.keep(resource, into, corrected);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.push({ key: `same_as.${resource.path}.${id}`, message: error.message });
      }
    return refused;
  }

  /** The rules whose records are still to be merged, one by one. The others are reported, as `merge` says. */
  *toMerge(known: Known, report: ImportReport): Generator<Rule> {
    for (const rule of this.#rules) {
      const { resource, id, into } = rule;
      const { path, type } = resource;
      const lost = [id, into].map((one) => known.lostId(resource, one)).find((one) => one !== undefined);
      const isThere = [id, into].every((one) => known.registered(type, one) !== undefined);
      if (lost !== undefined) {
        if (!this.merged(lost)) report.leave(lost);
      } else if (!isThere) report.unused(`${path}.${id}`);
      else if (areDistinct(known.database, type, id, into)) report.keepApart(type, id, into);
      else yield rule;
    }
  }
}
