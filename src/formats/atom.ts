// Atom (RFC 4287): one page of dated records as a feed. Entries link to the explorer's pages.
import type { Json } from "../resources/define-resource.ts";
import { type Format, isDated, pageOf, pathOf, printable, text } from "./format.ts";

/** Escapes text and attributes for XML, including carriage returns, which parsers would change to line feeds. */
const escaped = (value: Json | undefined): string =>
  printable(text(value)).replaceAll(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);

const element = (name: string, value: Json | undefined): string => `<${name}>${escaped(value)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

export const atom: Format = {
  name: "atom",
  mediaType: "application/atom+xml",
  description: "A feed of one page of the list.",
  serves: isDated,
  streams: false,
  fixed: true,
  head: ({ resource, url, absolute, updated }) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">',
      element("id", `tag:entente,2026:${url}`),
      element("title", `Entente: ${resource.path}`),
      element("subtitle", resource.description),
      element("updated", updated()),
      "<author><name>Entente</name></author>",
      link("self", "application/atom+xml", absolute(url)),
    ].join(""),
  rows: ({ resource, absolute, changeTimes }, records) => {
    const changed = changeTimes(records);
    return records
      .map((record, index) =>
        [
          "\n<entry>",
          element("id", `tag:entente,2026:${resource.type}/${text(record.id)}`),
          element("title", record.title),
          element("updated", changed[index]),
          link("alternate", "text/html", absolute(pageOf(resource, record))),
          link("alternate", "application/json", absolute(pathOf(resource, record))),
          element("summary", `${text(record.date)}: ${text(record.summary)}`),
          "</entry>",
        ].join(""),
      )
      .join("");
  },
  foot: () => "\n</feed>\n",
};
