// The explorer as Vite has built it (npm run explorer): its folder, its page with the paths that clients ask for, and
// the headers of its pages.
import { existsSync, readFileSync } from "node:fs";
import { packagePath } from "../../package-path.ts";
import type { PublicAddress } from "../public-address.ts";

const built = packagePath("explorer/dist");

/** The folder of its files; null where nobody has built it. */
export const EXPLORER: string | null = existsSync(`${built}/index.html`) ? built : null;

/** The page, with places for a title, a description and a summary. */
export const explorerPage = (folder: string, address: PublicAddress): string =>
  withPrefix(readFileSync(`${folder}/index.html`, "utf8"), address);

/** A page whose links are those that clients ask for. */
export const withPrefix = (html: string, { prefix }: PublicAddress): string =>
  html.replaceAll(/\b(href|src|action)="\//g, `$1="${prefix}/`);

/** Nothing is fetched from elsewhere, and nothing that stands in a page runs. */
export const SAFE_HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
} as const;
