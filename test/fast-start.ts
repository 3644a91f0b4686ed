// Loaded first in every process of a test file. Most tests are short, so the start takes longer than they do.
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

// The compiled code of all modules is kept for the next process. package.json says where, so that it holds for this file
// too: only a process that compiles something loads Node's compiler. Tests start processes in other folders.
process.env.NODE_COMPILE_CACHE = fileURLToPath(new URL("../.cache/compiled", import.meta.url));

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
