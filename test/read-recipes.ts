// Reads the recipes of CONTRIBUTING.md as steps that a program can run: create a file, change one, run commands. Any
// other block is refused with its line, so that readers never see a step that was not tested.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Lines in a file, and the lines that replace them. */
interface Hunk {
  before: readonly string[];
  after: readonly string[];
}

export type Step = { line: number } & (
  | { kind: "create"; path: string; text: string }
  | { kind: "change"; path: string; hunks: readonly Hunk[] }
  | { kind: "run"; commands: readonly string[] }
  | { kind: "output"; text: string }
);

export interface Recipe {
  /** Its heading, such as `Add a resource`. */
  title: string;
  steps: readonly Step[];
}

interface Block {
  section: string;
  /** The line on which it begins, counted from 1. */
  line: number;
  language: string;
  text: string;
  /** The paragraph before it. */
  intro: string;
}

const wrong = ({ section, line }: { section: string; line: number }, what: string) =>
  new Error(`CONTRIBUTING.md:${line}: ${section}: ${what}`);

/** Every recipe in the order of the text: a section with a block, whose heading begins with Add or Correct. */
export function readRecipes(markdown: string): Recipe[] {
  const blocks = readBlocks(markdown).filter(({ section }) => /^(Add|Correct)\b/.test(section));
  return [...Map.groupBy(blocks, ({ section }) => section)].map(([title, own]) => ({
    title,
    steps: own.map(stepOf),
  }));
}

/** The fenced blocks of a text, each with its second-level heading. */
function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split("\n");
  let section = "";
  let intro = "";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (/^\s*```/.test(line)) {
      const end = lines.indexOf("```", at + 1);
      if (end === -1) throw wrong({ section, line: at + 1 }, "the block has no end");
      const text = lines.slice(at + 1, end).map((one) => `${one}\n`);
      blocks.push({ section, line: at + 1, language: line.slice(3), text: text.join(""), intro });
      intro = "";
      at = end;
    } else if (line.startsWith("## ")) [section, intro] = [line.slice(3), ""];
    else if (line !== "") intro = lines[at - 1] === "" ? line : `${intro} ${line}`;
  }
  return blocks;
}

function stepOf(block: Block): Step {
  const { line, language, text, intro } = block;
  const [, verb, path] = intro.match(/\b(Create|Change) `([^`\s]+)`:$/) ?? [];
  if (language === "sh") return { kind: "run", line, commands: text.trimEnd().split("\n") };
  if (language === "diff" && verb === "Change" && path !== undefined)
    return { kind: "change", line, path, hunks: hunksOf(text) };
  if (language !== "diff" && verb === "Create" && path !== undefined)
    return { kind: "create", line, path, text };
  if (/\bprints:$/.test(intro)) return { kind: "output", line, text };
  throw wrong(
    block,
    "expected commands (sh), or a paragraph before the block that ends with Create `path`:, Change `path`: (diff) or prints:",
  );
}

/** A line that begins with `@@` separates two places in one file. */
const hunksOf = (diff: string): Hunk[] =>
  diff
    .split(/^@@.*\n/m)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const lines = part.replace(/\n$/, "").split("\n");
      const without = (sign: string) =>
        lines.filter((line) => !line.startsWith(sign)).map((line) => line.slice(1));
      return { before: without("+"), after: without("-") };
    });

/**
 * Creates or changes a file of the project in `folder`. A step that is done already is skipped, so a recipe can be
 * followed twice. Throws if a step cannot be done exactly.
 */
export function writeStep({ title }: Recipe, step: Step, folder: string): void {
  const refuse = (what: string) => wrong({ section: title, line: step.line }, what);
  if (step.kind !== "create" && step.kind !== "change") return;
  const path = step.path.includes("NNN_") ? numbered(step.path, folder) : step.path;
  if (step.kind === "create") {
    const file = join(folder, path);
    if (!existsSync(dirname(file))) throw refuse(`there is no folder for ${path}`);
    if (!existsSync(file)) writeFileSync(file, step.text);
    else if (readFileSync(file, "utf8") !== step.text) throw refuse(`there is another ${path} already`);
  }
  if (step.kind === "change") {
    const file = join(folder, path);
    if (!existsSync(file)) throw refuse(`there is no file ${path}`);
    let lines = readFileSync(file, "utf8").split("\n");
    for (const { before, after } of step.hunks) {
      const places = placesOf(lines, before);
      // If lines are only added, the lines that show the place are still there afterwards.
      const done =
        placesOf(lines, after).length === 1 && (places.length === 0 || after.length > before.length);
      if (done) continue;
      const [place] = places;
      if (place === undefined || places.length > 1)
        throw refuse(`${path} has these lines ${places.length} times, expected once:\n${before.join("\n")}`);
      lines = lines.toSpliced(place, before.length, ...after);
    }
    writeFileSync(file, lines.join("\n"));
  }
}

const placesOf = (lines: readonly string[], wanted: readonly string[]): number[] =>
  lines.flatMap((_, at) => (wanted.every((line, offset) => lines[at + offset] === line) ? [at] : []));

/** Replaces `NNN` by the number that the file has, or else by the next one, such as `014`. */
function numbered(path: string, folder: string): string {
  const names = readdirSync(join(folder, dirname(path)));
  const existing = names.find((name) => name.replace(/^\d{3}/, "NNN") === basename(path));
  const next = Math.max(...names.map((name) => Number(name.slice(0, 3)))) + 1;
  return join(dirname(path), existing ?? basename(path).replace("NNN", String(next).padStart(3, "0")));
}
