// What is in use, for `npm run unused`: files, exports and dependencies that nothing reaches from here are refused.
import type { KnipConfig } from "knip";

export default {
  entry: [
    "test/**/*.test.ts",
    // The reporter that package.json names to tap.
    "test/reporter.ts",
    // Public: the client, and programs that use it.
    "client/index.ts",
    "examples/*.ts",
    // Started as processes of their own.
    "bench/bare-*.{js,ts}",
    "test/http/stale-writer.ts",
    // The page links the one; the build names the other.
    "explorer/src/styles/{index,docs}.css",
  ],
  project: ["{bench,client,examples,scripts,src,test}/**/*.{js,ts}", "explorer/src/**/*.{css,ts,tsx}"],
  vite: { config: "explorer/vite.config.ts" },
  // What a style sheet loads: other sheets, and fonts from packages.
  compilers: {
    css: (text) =>
      [...text.matchAll(/(?:@import |url\()"([^"#]+)"/g)].map(([, name]) => `import "${name}";`).join("\n"),
  },
  // Programs of the system: benchmarks pin processes to cores, and a test checks the unit for systemd.
  ignoreBinaries: ["taskset", "systemd-analyze"],
  // An exception that is no longer needed fails too.
  treatConfigHintsAsErrors: true,
} satisfies KnipConfig;
