// Loaded first in every process of a test file. Most tests are short, so the start takes longer than they do.
import { enableCompileCache, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

// Keeps the compiled code of all modules for the next process, and so do the processes that the test starts.
const folder = fileURLToPath(new URL("../.cache/compiled", import.meta.url));
enableCompileCache(folder);
process.env.NODE_COMPILE_CACHE = folder;

// tap records which files each process loads, for coverage and `tap --changed`. They are not used here, and the record
// doubles the time that loading takes.
const hooks = registerHooks({
  resolve(specifier, context, next) {
    // It is asked for twice, in NODE_OPTIONS and as an argument, before anything else.
    if (specifier.endsWith("/@tapjs/processinfo/dist/esm/import.mjs"))
      return { url: "data:text/javascript,", shortCircuit: true };
    hooks.deregister();
    return next(specifier, context);
  },
});

// It names this file, and is not meant for the processes that the test starts.
delete process.env.NODE_OPTIONS;
