// Loaded before every test file. Keeps the compiled code of all modules for the next process, and so do the processes
// that the test starts: most tests are short, and compiling took more than half of their time.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../.cache/compiled", import.meta.url));
enableCompileCache(folder);
process.env.NODE_COMPILE_CACHE = folder;
