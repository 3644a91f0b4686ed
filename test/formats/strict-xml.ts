// A strict reader of XML that shares no code with our writer: Expat, from Python. It reads all documents in one
// process.
import { spawnSync } from "node:child_process";
import { z } from "zod";

const SCRIPT = `
import json, sys, xml.etree.ElementTree as tree
def value(element): return [element.tag.split("}")[-1], dict(element.attrib), element.text or "", [value(one) for one in element]]
json.dump([value(tree.fromstring(text.encode("utf-8"))) for text in json.load(sys.stdin)], sys.stdout)
`;

/** An element: its name, its attributes, the text before its first child, its children. */
export type Element = [name: string, attributes: Record<string, string>, text: string, children: Element[]];
const element: z.ZodType<Element> = z.tuple([
  z.string(),
  z.record(z.string(), z.string()),
  z.string(),
  z.lazy(() => z.array(element)),
]);

/** The root of each document. Throws if one of them is not well-formed. */
export function readStrictly(texts: readonly string[]): Element[] {
  const { status, stdout, stderr } = spawnSync("python3", ["-X", "utf8", "-c", SCRIPT], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return z.array(element).parse(JSON.parse(stdout));
}

/** The texts of all elements with a name, at any depth. */
export const textsOf = (name: string, [own, , text, children]: Element): string[] => [
  ...(own === name ? [text] : []),
  ...children.flatMap((child) => textsOf(name, child)),
];
