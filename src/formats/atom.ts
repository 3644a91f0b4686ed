// Atom (RFC 4287): one page of dated records as a feed. References are relative to where the feed was fetched.
import { createRequire } from "node:module";
import { type Format, isDated, pathOf, text } from "./format.ts";

/** Loaded with the first feed: it would take a large part of every start. */
const xml = (): typeof import("xmlbuilder2") => createRequire(import.meta.url)("xmlbuilder2");

export const atom: Format = {
  name: "atom",
  mediaType: "application/atom+xml",
  description: "A feed of one page of the list.",
  serves: isDated,
  streams: false,
  fixed: true,
  head: () => "",
  rows: ({ resource, url, changedAt }, records) =>
    xml()
      .create(
        { version: "1.0", encoding: "UTF-8" },
        {
          feed: {
            "@xmlns": "http://www.w3.org/2005/Atom",
            id: `tag:entente,2026:${url}`,
            title: `Entente: ${resource.path}`,
            subtitle: resource.description,
            updated: changedAt(),
            author: { name: "Entente" },
            link: { "@rel": "self", "@type": "application/atom+xml", "@href": url },
            entry: records.map((record) => ({
              id: `tag:entente,2026:${resource.type}/${text(record.id)}`,
              title: text(record.title),
              updated: changedAt(record),
              link: { "@rel": "alternate", "@type": "application/json", "@href": pathOf(resource, record) },
              summary: `${text(record.date)}: ${text(record.summary)}`,
            })),
          },
        },
      )
      .end(),
  foot: () => "",
};
