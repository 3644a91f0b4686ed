// The explorer as Vite has built it (npm run explorer): its folder, and its page with the paths that clients ask for.
import { existsSync, readFileSync } from "node:fs";
import { packagePath } from "../package-path.ts";
import type { PublicAddress } from "./public-address.ts";

const built = packagePath("explorer/dist");

/** The folder of its files; null where nobody has built it. */
export const EXPLORER: string | null = existsSync(`${built}/index.html`) ? built : null;

/** The page, with places for a title, a description and a summary. */
export const explorerPage = (folder: string, { prefix }: PublicAddress): string =>
  readFileSync(`${folder}/index.html`, "utf8").replaceAll(/\b(href|src|action)="\//g, `$1="${prefix}/`);
