// Texts of a form that a standard gives: what is wrong with one, and what would be right; null where nothing is.

/** A tag of a language (BCP 47), spelled as is usual: upper and lower case mean the same, and filters tell them apart. */
export function languageFault(text: string): string | null {
  const canonical = canonicalTag(text);
  const expected = "expected a language tag (BCP 47) such as en or zh-Hant";
  if (canonical === null) return expected;
  // Which tags have another in their place is for those who keep the registry.
  const isOther = canonical.toLowerCase() !== text.toLowerCase();
  return isOther || canonical === text ? null : `${expected}: here '${canonical}'`;
}

function canonicalTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** An address that a browser may open (RFC 3986): no script, no file, nobody's password. */
export function addressFault(text: string): string | null {
  const url = /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (url === null) return "expected an address on the web, such as https://example.org/article";
  return url.username === "" && url.password === "" ? null : "expected an address without a user's name";
}

const TOKEN = "[A-Za-z0-9!#$&^_.+-]+";
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}(?: ?; ?${TOKEN}=(?:${TOKEN}|"[^"\\\\]*"))*$`);

/** A media type with its parameters (RFC 6838). */
export const mediaTypeFault = (text: string): string | null =>
  MEDIA_TYPE.test(text) ? null : "expected a media type such as text/plain; charset=utf-8";

export const SHA_256 = /^[0-9a-f]{64}$/;

export const sha256Fault = (text: string): string | null =>
  SHA_256.test(text) ? null : "expected a sha256 in lower-case hex";
