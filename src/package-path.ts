// Where the files that ship beside the code are: the same folder above src/ and above dist/.
import { fileURLToPath } from "node:url";

/** The absolute path of a file or folder at the package's root. */
export const packagePath = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The version of the program and of its API (Semantic Versioning 2.0.0), as in package.json. */
export const API_VERSION = "0.1.0";
