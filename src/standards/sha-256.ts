// SHA-256 (FIPS 180-4) at once: what is hashed here is short, and a hash object for each would outlive its use.
import { type BinaryToTextEncoding, hash } from "node:crypto";

/** The digest of bytes, or of a text in UTF-8; in lower-case hex unless another encoding is asked for. */
export const sha256 = (data: string | Buffer, encoding: BinaryToTextEncoding = "hex"): string =>
  hash("sha256", data, encoding);
