// The public address of the service, such as `https://host/entente` behind a proxy. Routes do not know it: the prefix
// is removed from requests and added to links here.
import type { FastifyRequest } from "fastify";

declare module "fastify" {
  interface FastifyInstance {
    publicAddress: PublicAddress;
  }
}

/** The first parts of our own paths. A prefix must not begin with one of them, or the two could be confused. */
const OWN_PATHS = ["v1", "docs", "explorer", "problems"];

/** The error message for `ENTENTE_PUBLIC_URL`. */
export const PUBLIC_URL =
  "expected a URL such as https://example.org/entente: http or https, a path of letters, digits and `.-_~`, no query";

/** Whether a URL can be the public address. */
export function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text) || /[?#\s]/.test(text)) return false;
  const { protocol, username, password, pathname } = new URL(text);
  const [first = ""] = pathname.split("/").slice(1);
  return (
    /^https?:$/.test(protocol) &&
    username + password === "" &&
    /^(\/[\w.~-]+)*\/?$/.test(pathname) &&
    !OWN_PATHS.includes(first)
  );
}

export class PublicAddress {
  /** `https://host`; empty if not configured. */
  readonly origin: string;
  /** `/entente`; empty if the service is at the root. */
  readonly prefix: string;

  /** Takes a URL that passed `isPublicUrl`, or null if none is configured. */
  constructor(url: string | null) {
    const { origin, pathname } = url === null ? { origin: "", pathname: "" } : new URL(url);
    this.origin = origin;
    this.prefix = pathname.replace(/\/$/, "");
  }

  /** The path of a route with the prefix, for a link in an answer. */
  link(path: string): string {
    return this.prefix + path;
  }

  /** A link to be stored or passed on: absolute if the address is configured. */
  absolute(path: string): string {
    return this.origin + this.prefix + path;
  }

  /**
   * The path and query of a request's target, as routes expect them: without the prefix, which a proxy may have
   * removed already, and without the authority of the absolute form (RFC 9112, section 3.2.2).
   */
  local(target: string): string {
    const path = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?]*/i, "");
    const rest = this.prefix !== "" && path.startsWith(this.prefix) ? path.slice(this.prefix.length) : path;
    if (rest === "" || rest.startsWith("?")) return `/${rest}`;
    return rest.startsWith("/") ? rest : path;
  }
}

/** The URL of a request as its client knows it, for `links.self` and other links. */
export const shownUrl = ({ server, url }: FastifyRequest): string => server.publicAddress.link(url);
