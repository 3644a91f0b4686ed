// SHA-256 (FIPS 180-4) in one call: the inputs are short, and a hash object for each would be wasteful.
import { type BinaryToTextEncoding, hash } from "node:crypto";

/** The digest of bytes or of a text in UTF-8, in lower-case hex unless another encoding is given. */
export const sha256 = (data: string | Buffer, encoding: BinaryToTextEncoding = "hex"): string =>
  hash("sha256", data, encoding);
