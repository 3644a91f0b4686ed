// The page's state is the query of its URL, with the API's parameter names, so that every state can be shared.
import { useEffect, useState } from "preact/hooks";

export type PageQuery = Readonly<Record<string, string | null | undefined>>;

const encode = (value: string): string =>
  encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%20", "+");

/** The prefix of the service's public address, taken from the URL of this script. */
const { pathname } = new URL(import.meta.url);
const PREFIX = pathname.slice(0, pathname.lastIndexOf("/explorer/"));

/** A path of the service with a query; null and empty parameters are left out. */
export function urlOf(
  path: string,
  query: Readonly<Record<string, string | readonly string[] | null | undefined>> = {},
): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : (value ?? []))
      .filter((one) => one !== "")
      .map((one) => `${name}=${encode(one)}`),
  );
  return PREFIX + (pairs.length === 0 ? path : `${path}?${pairs.join("&")}`);
}

/** The URL of a state of the page. */
export const pageUrl = (query: PageQuery): string => urlOf("/", query);

const currentQuery = (): Record<string, string> => Object.fromEntries(new URLSearchParams(location.search));

/** The URL of the current state with some changes; null removes a parameter. */
export const changed = (changes: PageQuery): string => pageUrl({ ...currentQuery(), ...changes });

const MOVED = "entente:moved";

export function navigate(url: string, options: { replace?: boolean } = {}): void {
  if (options.replace) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  dispatchEvent(new Event(MOVED));
}

/** The query of the URL, updated whenever it changes. */
export function useQuery(): Record<string, string> {
  const [query, setQuery] = useState(currentQuery);
  useEffect(() => {
    const read = () => setQuery(currentQuery());
    for (const type of [MOVED, "popstate"]) addEventListener(type, read);
    return () => {
      for (const type of [MOVED, "popstate"]) removeEventListener(type, read);
    };
  }, []);
  return query;
}

/** Follows links to other states without loading the page again. */
export function followLinks(): void {
  addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const href = link?.getAttribute("href") ?? "";
    const page = urlOf("/");
    if (href !== page && !href.startsWith(`${page}?`)) return;
    event.preventDefault();
    navigate(href);
  });
}
