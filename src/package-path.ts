// Finds files that ship with the code: the package's root is the parent of both src/ and dist/.
import { fileURLToPath } from "node:url";

/** The absolute path of a file or folder at the package's root. */
export const packagePath = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The version of the program and of its API (Semantic Versioning 2.0.0), as in package.json. */
export const API_VERSION = "0.1.0";
