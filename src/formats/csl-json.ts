// CSL-JSON: sources in the format of reference managers.
import { type Format, text } from "./format.ts";

export const cslJson: Format = {
  name: "csl",
  mediaType: "application/vnd.citationstyles.csl+json",
  description: "Citations for reference managers.",
  serves: ({ jsonLd }) => jsonLd.type === "Article",
  streams: true,
  fixed: true,
  include: "author",
  head: () => "[",
  rows: (_, records, first) =>
    records
      .map((record, index) => {
        const { id, title, author_id, publisher, published, language, summary, url, accessed } = record;
        const item = {
          id: text(id),
          type: "article",
          title: text(title),
          language: text(language),
          abstract: text(summary),
          ...(typeof author_id === "string" ? { author: [{ literal: authorName(record) }] } : {}),
          ...(typeof publisher === "string" ? { publisher } : {}),
          ...(typeof published === "string" ? { issued: { raw: published } } : {}),
          ...(typeof url === "string" ? { URL: url } : {}),
          ...(typeof accessed === "string" ? { accessed: { raw: accessed } } : {}),
        };
        return (first && index === 0 ? "" : ",") + JSON.stringify(item);
      })
      .join(""),
  foot: () => "]",
};

/** The author's name if the record is included, otherwise their id. */
function authorName({ author, author_id }: Record<string, unknown>): string {
  if (typeof author === "object" && author !== null && "name" in author) return String(author.name);
  return String(author_id);
}
