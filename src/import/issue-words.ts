// What zod finds wrong with a mapping, in words that say what would be right.
import { z } from "zod";
import { didYouMean } from "../query/suggest.ts";
import { keyCalled } from "./other-names.ts";

interface Fault {
  path: readonly PropertyKey[];
  message: string;
}

type Issue = z.core.$ZodIssue;

/** The faults in a value that a schema refuses. What is written in a known key is told of before what is missing. */
export const faultsOf = (schema: z.ZodType, { issues }: z.ZodError): Fault[] =>
  issues.map((issue) => faultOf(schema, clearest(issue)));

/** Of a choice, the fault in the form that was probably meant: the one that accepts the kind of the value. */
function clearest(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  const meant = issue.errors.find((form) =>
    form.every(({ path, code }) => path.length > 0 || code !== "invalid_type"),
  );
  const [first] = meant ?? [];
  if (first === undefined) return issue;
  const inner = clearest(first);
  return { ...inner, path: [...issue.path, ...inner.path] };
}

function faultOf(schema: z.ZodType, issue: Issue): Fault {
  const { path, message } = issue;
  if (/received undefined/.test(message)) return { path, message: "is missing" };
  if (issue.code !== "unrecognized_keys") return { path, message };
  const [key = ""] = issue.keys;
  return { path: [...path, key], message: `there is no key '${key}' here${hint(key, keysAt(schema, path))}` };
}

function hint(key: string, expected: readonly string[]): string {
  const here = keyCalled(key, expected);
  if (here !== undefined) return `: it is called ${here}`;
  const { did_you_mean: meant } = didYouMean(key, expected);
  return meant === undefined ? `: expected ${expected.join(", ")}` : `: did you mean '${meant}'?`;
}

const node = z.looseObject({
  $ref: z.string().optional(),
  $defs: z.record(z.string(), z.unknown()).default({}),
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).default([]),
});

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let nodes: unknown[] = [z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })];
  for (const step of path) nodes = nodes.flatMap(forms).flatMap((one) => within(one, step));
  return [...new Set(nodes.flatMap(forms).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

function forms(raw: unknown): z.infer<typeof node>[] {
  const result = node.safeParse(raw);
  return result.success ? [result.data, ...result.data.anyOf.flatMap(forms)] : [];
}

const within = ({ properties, additionalProperties, items }: z.infer<typeof node>, step: PropertyKey) =>
  typeof step === "number"
    ? [items]
    : [
        properties !== undefined && Object.hasOwn(properties, step)
          ? properties[String(step)]
          : additionalProperties,
      ];
