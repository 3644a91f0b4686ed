// URLs of this API, rewritten: what links to a next page or to the list behind a count is made from.

/** The path and the query of a URL; the query begins at the first question mark, later ones belong to it. */
export function splitUrl(url: string): { path: string; query: string } {
  const at = url.indexOf("?");
  return at === -1 ? { path: url, query: "" } : { path: url.slice(0, at), query: url.slice(at + 1) };
}

/** The same URL without some parameters, however they are encoded, and with others at the end. */
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

/** The query was read before it is rewritten, so its encoding is right. */
function nameOf(pair: string): string {
  const at = pair.indexOf("=");
  const name = at === -1 ? pair : pair.slice(0, at);
  return /[%+]/.test(name) ? decodeURIComponent(name.replaceAll("+", " ")) : name;
}

/** The same list from a cursor on. */
export const nextUrl = (url: string, cursor: string): string =>
  rewriteUrl(url, ["cursor"], [["cursor", cursor]]);
