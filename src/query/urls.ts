// Rewrites URLs of this API, for links to the next page and to the lists behind counts.

/** The path and query of a URL, split at the first question mark. Later question marks belong to the query. */
export function splitUrl(url: string): { path: string; query: string } {
  const at = url.indexOf("?");
  return at === -1 ? { path: url, query: "" } : { path: url.slice(0, at), query: url.slice(at + 1) };
}

/** The URL without some parameters, however they are encoded, and with others appended. */
export function rewriteUrl(
  url: string,
  dropped: readonly string[],
  added: readonly (readonly [string, string])[],
): string {
  const { path, query } = splitUrl(url);
  const kept = query.split("&").filter((pair) => pair !== "" && !dropped.includes(nameOf(pair)));
  const pairs = [...kept, ...added.map(([name, value]) => `${name}=${encode(value)}`)];
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
}

const encode = (value: string): string => (/^[\w.~-]*$/.test(value) ? value : encodeAll(value));
const encodeAll = (value: string): string =>
  encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/");

/** The query has been parsed before, so its encoding is valid. */
function nameOf(pair: string): string {
  const at = pair.indexOf("=");
  const name = at === -1 ? pair : pair.slice(0, at);
  return /[%+]/.test(name) ? decodeURIComponent(name.replaceAll("+", " ")) : name;
}

/** The URL of the next page of the same list. */
export const nextUrl = (url: string, cursor: string): string =>
  rewriteUrl(url, ["cursor"], [["cursor", cursor]]);
