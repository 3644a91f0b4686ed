// The explorer as built by Vite (`npm run explorer`): its folder, its page, and the headers of its pages.
import { existsSync, readFileSync } from "node:fs";
import { packagePath } from "../../package-path.ts";
import type { PublicAddress } from "../public-address.ts";

const built = packagePath("explorer/dist");

/** The folder of the built files; null when the explorer has not been built. */
export const EXPLORER: string | null = existsSync(`${built}/index.html`) ? built : null;

/** The page, with placeholders for a title, a description and a summary. */
export const explorerPage = (folder: string, address: PublicAddress): string =>
  withPrefix(readFileSync(`${folder}/index.html`, "utf8"), address);

/** Adds the public prefix to the links of a page. */
export const withPrefix = (html: string, { prefix }: PublicAddress): string =>
  html.replaceAll(/\b(href|src|action)="\//g, `$1="${prefix}/`);

/** Pages load nothing from other hosts and run no inline scripts. */
export const SAFE_HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
} as const;
