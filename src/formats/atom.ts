// Atom (RFC 4287): one page of dated records as a feed. Its entries lead to the page that a person reads.
import { createRequire } from "node:module";
import type { Json } from "../resources/define-resource.ts";
import { type Format, isDated, pageOf, pathOf, printable, text } from "./format.ts";

/** Loaded with the first feed: it would take a large part of every start. */
const xml = (): typeof import("xmlbuilder2") => createRequire(import.meta.url)("xmlbuilder2");

const xmlText = (value: Json | undefined): string => printable(text(value));

export const atom: Format = {
  name: "atom",
  mediaType: "application/atom+xml",
  description: "A feed of one page of the list.",
  serves: isDated,
  streams: false,
  fixed: true,
  head: () => "",
  rows: ({ resource, url, absolute, updated, changeTimes }, records) => {
    const changed = changeTimes(records);
    return xml()
      .create(
        { version: "1.0", encoding: "UTF-8" },
        {
          feed: {
            "@xmlns": "http://www.w3.org/2005/Atom",
            id: `tag:entente,2026:${xmlText(url)}`,
            title: `Entente: ${resource.path}`,
            subtitle: resource.description,
            updated: updated(),
            author: { name: "Entente" },
            link: { "@rel": "self", "@type": "application/atom+xml", "@href": absolute(xmlText(url)) },
            entry: records.map((record, index) => ({
              id: `tag:entente,2026:${resource.type}/${text(record.id)}`,
              title: xmlText(record.title),
              updated: changed[index],
              link: [
                { "@rel": "alternate", "@type": "text/html", "@href": absolute(pageOf(resource, record)) },
                {
                  "@rel": "alternate",
                  "@type": "application/json",
                  "@href": absolute(pathOf(resource, record)),
                },
              ],
              summary: `${xmlText(record.date)}: ${xmlText(record.summary)}`,
            })),
          },
        },
      )
      .end();
  },
  foot: () => "",
};
