// A document in Markdown → HTML that works without scripts: headings have anchors, links lead to the other pages, and a
// documented curl call stands beside the same call in Python and TypeScript, with its answer laid out to be read.
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { Lexer, Parser, Renderer, type Token, type Tokens } from "marked";
import { z } from "zod";
import { packagePath } from "../src/package-path.ts";
import { ORIGIN, programsOf } from "./guide-samples.ts";

export interface GuideDocument {
  /** In the URL of its page. */
  name: string;
  /** In the repository. */
  file: string;
  /** The headings of sections that are not shown. */
  leftOut?: readonly string[];
}

interface Rendered {
  html: string;
  title: string;
  /** The words of its first paragraph. */
  description: string;
  contents: readonly { id: string; text: string }[];
}

/** `paths` are those of all pages, by their documents. */
export function renderDocument(
  { file, leftOut = [] }: GuideDocument,
  paths: ReadonlyMap<string, string>,
): Rendered {
  const tokens = shown(Lexer.lex(readFileSync(packagePath(file), "utf8")), leftOut);
  const headings = tokens.filter(isHeading);
  const anchors = new Set(headings.map(({ text }) => slugOf(text)));
  const target = (href: string): string | null => {
    if (/^https?:/.test(href)) return href;
    const [path = "", anchor] = href.split("#");
    const suffix = anchor === undefined ? "" : `#${anchor}`;
    if (path === "") return anchors.has(anchor ?? "") ? suffix : null;
    const page = paths.get(posix.join(posix.dirname(file), path));
    return page === undefined ? null : page + suffix;
  };
  const renderer = new PageRenderer(target);
  const title = headings.find(({ depth }) => depth === 1);
  return {
    html: Parser.parse(withSamples(tokens), { renderer }),
    title: escapeHtml(title?.text ?? ""),
    description: escapeHtml(
      (tokens.find(isParagraph)?.text ?? "").replaceAll(/\[([^\]]*)\]\([^)]*\)|[*`]/g, "$1"),
    ),
    contents: headings
      .filter(({ depth }) => depth === 2)
      .map(({ text, tokens }) => ({ id: slugOf(text), text: Parser.parseInline(tokens, { renderer }) })),
  };
}

class PageRenderer extends Renderer {
  /** Where a link of the document leads; null where there is no page of it. */
  readonly #target: (href: string) => string | null;

  constructor(target: (href: string) => string | null) {
    super();
    this.#target = target;
  }

  override heading({ tokens, depth, text }: Tokens.Heading): string {
    const id = slugOf(text);
    const words = this.parser.parseInline(tokens);
    return depth === 1
      ? `<h1 id="${id}">${words}</h1>\n`
      : `<h${depth} id="${id}"><a href="#${id}">${words}</a></h${depth}>\n`;
  }

  override link({ href, tokens }: Tokens.Link): string {
    const words = this.parser.parseInline(tokens);
    const target = this.#target(href);
    return target === null ? words : `<a href="${escapeHtml(target)}">${words}</a>`;
  }

  /** What is wider than the screen is reached by keyboard. */
  override table(token: Tokens.Table): string {
    const name = escapeHtml(`Table: ${token.header.map(({ text }) => text.replaceAll("`", "")).join(", ")}`);
    return `<div class="table" role="group" tabindex="0" aria-label="${name}">\n${super.table(token)}</div>\n`;
  }
}

const isHeading = (token: Token | undefined): token is Tokens.Heading => token?.type === "heading";
const isParagraph = (token: Token | undefined): token is Tokens.Paragraph => token?.type === "paragraph";
const isCode = (token: Token | undefined): token is Tokens.Code => token?.type === "code";

/** Without the sections that are left out, the list of contents, and the marks of what is generated. */
function shown(tokens: readonly Token[], leftOut: readonly string[]): Token[] {
  let dropped = false;
  return tokens.filter((token) => {
    if (isHeading(token) && token.depth <= 2) dropped = leftOut.includes(token.text);
    const isMark = token.type === "html" && token.raw.startsWith("<!--");
    return !dropped && !isMark && !token.raw.startsWith("Contents: ") && token.type !== "space";
  });
}

/** Curl calls with their answers become samples. */
function withSamples(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (isCode(token) && token.lang === "json" && isCurl(before)) return [];
    if (!isCurl(token)) return [token];
    const next = tokens[index + 1];
    const html = sampleHtml(token.text, isCode(next) && next.lang === "json" ? next.text : null);
    return [{ type: "html", raw: html, text: html, block: true }];
  });
}

const isCurl = (token: Token | undefined): token is Tokens.Code =>
  isCode(token) && token.lang === "sh" && token.text.startsWith("curl ");

const problem = z.object({ code: z.string() });

/** Longer answers are opened by who wants to see them. */
const OPEN_LINES = 30;

function sampleHtml(curl: string, answer: string | null): string {
  const parsed: unknown = answer === null ? null : JSON.parse(answer);
  const { python, typescript } = programsOf(curl, problem.safeParse(parsed).data?.code ?? null);
  const programs = [
    ["curl", "curl", curl],
    ["python", "Python", python],
    ["typescript", "TypeScript", typescript],
  ] as const;
  const laidOut = JSON.stringify(parsed, null, 2);
  const open = laidOut.split("\n").length <= OPEN_LINES ? " open" : "";
  return [
    '<div class="sample">',
    ...programs.map(
      ([value, label, text]) =>
        `<div class="in-${value}"><p class="language">${label}</p><pre><code>${escapeHtml(text.trimEnd()).replaceAll(ORIGIN, "<!-- origin -->")}</code></pre></div>`,
    ),
    answer === null
      ? ""
      : `<details${open}><summary>The answer</summary><pre><code>${escapeHtml(laidOut)}</code></pre></details>`,
    "</div>\n",
  ].join("\n");
}

/** The anchor that GitHub gives a heading. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
