// The documents for those who use the API, as pages for a browser: what /docs/guide serves. `npm run explorer` makes them.
import { type GuideDocument, renderDocument } from "./guide-document.ts";

/** The pages in order; the first has no name in its URL. Sections that are for readers of the repository are left out. */
const DOCUMENTS: readonly (GuideDocument & { label: string })[] = [
  { name: "", label: "Start", file: "README.md", leftOut: ["The explorer", "More", "Licence"] },
  { name: "api", label: "The API", file: "API.md" },
  { name: "client", label: "TypeScript client", file: "client/README.md" },
  { name: "mapping", label: "Mapping data files", file: "docs/mapping.md" },
  { name: "operations", label: "Operations", file: "docs/operations.md" },
  { name: "reliability", label: "Reliability", file: "docs/reliability.md" },
];

/** The choice holds for every sample of a page; the style sheet sees to that. */
const LANGUAGES = `<fieldset class="languages"><legend>Samples in</legend>
<label><input type="radio" name="language" value="curl" checked /> curl</label>
<label><input type="radio" name="language" value="python" /> Python</label>
<label><input type="radio" name="language" value="typescript" /> TypeScript</label>
<p>They use <a href="/docs/guide/entente.py">entente.py</a>, one file to copy, and <a href="/docs/guide/client">entente-client</a>.</p>
</fieldset>`;

/** The pages by their files' names, made of the template and of the header and footer of the explorer's page. */
export function renderGuide(template: string, explorer: string): Map<string, string> {
  const partOf = (tag: string) => explorer.match(new RegExp(`<${tag}[\\s\\S]*?</${tag}>`))?.[0] ?? "";
  const pathOf = ({ name }: GuideDocument) => (name === "" ? "/docs/guide" : `/docs/guide/${name}`);
  const paths = new Map(DOCUMENTS.map((document) => [document.file, pathOf(document)]));
  return new Map(
    DOCUMENTS.map((document) => {
      const { html, title, description, contents } = renderDocument(document, paths);
      const parts = {
        title: document.name === "" ? "Guide" : title,
        description,
        header: partOf("header").replace('data-view="guide"', '$& aria-current="page"'),
        footer: partOf("footer"),
        pages: listOf(
          DOCUMENTS.map((one) => [pathOf(one), one.label, one === document ? ' aria-current="page"' : ""]),
        ),
        languages: html.includes('class="sample"') ? LANGUAGES : "",
        contents: listOf(contents.map(({ id, text }) => [`#${id}`, text, ""])),
        text: html,
      };
      const page = Object.entries(parts).reduce(
        (text, [name, value]) => text.replaceAll(`<!-- ${name} -->`, () => value),
        template,
      );
      return [`${document.name || "index"}.html`, page];
    }),
  );
}

const listOf = (links: readonly (readonly [href: string, label: string, attributes: string])[]): string =>
  `<ul>\n${links.map(([href, label, attributes]) => `<li><a href="${href}"${attributes}>${label}</a></li>`).join("\n")}\n</ul>`;
