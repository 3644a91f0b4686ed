// Where the service is for those who ask it: `https://host/entente`, behind a proxy. The routes know nothing of it:
// what they are asked has no prefix, and what they answer gets it here.
import type { FastifyRequest } from "fastify";

declare module "fastify" {
  interface FastifyInstance {
    publicAddress: PublicAddress;
  }
}

/** The first parts of the service's own paths: a prefix that begins with one could not be told from them. */
const OWN_PATHS = ["v1", "docs", "explorer", "problems"];

/** What `ENTENTE_PUBLIC_URL` takes. */
export const PUBLIC_URL =
  "expected a URL such as https://example.org/entente: http or https, a path of letters, digits and `.-_~`, no query";

/** Whether a URL can be the address of the service. */
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
  /** `https://host`; empty where nobody has said it. */
  readonly origin: string;
  /** `/entente`; empty where the service is at the root. */
  readonly prefix: string;

  /** Of a URL that can be one; null where nobody has said it. */
  constructor(url: string | null) {
    const { origin, pathname } = url === null ? { origin: "", pathname: "" } : new URL(url);
    this.origin = origin;
    this.prefix = pathname.replace(/\/$/, "");
  }

  /** A link for whoever asks the service: a path of a route, with the prefix before it. */
  link(path: string): string {
    return this.prefix + path;
  }

  /** A link that is kept or sent on: absolute where the address is known. */
  absolute(path: string): string {
    return this.origin + this.prefix + path;
  }

  /**
   * The path and query that a request's target names, as routes have them: without the prefix, which a proxy may have
   * taken away already, and without the authority of the absolute form (RFC 9112, section 3.2.2).
   */
  local(target: string): string {
    const path = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?]*/i, "");
    const rest = this.prefix !== "" && path.startsWith(this.prefix) ? path.slice(this.prefix.length) : path;
    if (rest === "" || rest.startsWith("?")) return `/${rest}`;
    return rest.startsWith("/") ? rest : path;
  }
}

/** The URL of a request as its client knows it: what `links.self` is, and what other links are made from. */
export const shownUrl = ({ server, url }: FastifyRequest): string => server.publicAddress.link(url);
