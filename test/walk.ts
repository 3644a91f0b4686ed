// Reads a whole list, page by page.
import type { Json } from "../src/resources/define-resource.ts";
import type { TestApp } from "./open-app.ts";

/** All records of a list, in order. */
export async function walk({ list }: Pick<TestApp, "list">, url: string): Promise<Record<string, Json>[]> {
  const all: Record<string, Json>[] = [];
  for (let next: string | null = url; next !== null; ) {
    const page = await list(next);
    all.push(...page.data);
    next = page.links.next;
  }
  return all;
}
