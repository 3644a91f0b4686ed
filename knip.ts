// What is in use, for `npm run unused`: files, exports and dependencies that nothing reaches from here are refused.
import type { KnipConfig } from "knip";

export default {
  workspaces: {
    ".": {
      entry: [
        "test/**/*.test.ts",
        // package.json names it, compiled.
        "src/entente.ts",
        // package.json names them to tap.
        "test/{fast-start,reporter}.ts",
        "test/by-folder/*.ts",
        // Public: programs that use the client.
        "examples/typescript/*.ts",
        // Started as threads or processes of their own.
        "src/reader.ts",
        "src/import/row-watch-thread.ts",
        "bench/bare-*.{js,ts}",
        "test/http/stale-writer.ts",
        "test/process/tell-phases.ts",
        // Pages link two of them; the build names the other.
        "explorer/src/styles/{index,docs,guide}.css",
      ],
      project: ["{bench,examples,scripts,src,test}/**/*.{js,ts}", "explorer/src/**/*.{css,ts,tsx}"],
      vite: { config: "explorer/vite.config.ts" },
    },
    client: { project: ["src/**/*.{css,ts}"] },
  },
  // Generated: it has types for all that an OpenAPI document may hold.
  ignoreIssues: { "client/src/schema.ts": ["types"] },
  // What a style sheet loads: other sheets, and fonts from packages.
  compilers: {
    css: (text) =>
      [...text.matchAll(/(?:@import |url\()"([^"#]+)"/g)].map(([, name]) => `import "${name}";`).join("\n"),
  },
  // A program that a test writes imports it, as a user of the generated types would.
  // Scripts find the Node of the second by its name, and a test reads the files of the third.
  ignoreDependencies: ["openapi-fetch", "entente-node", "@cyclonedx/cyclonedx-library"],
  // Programs of the system: benchmarks pin processes to cores, a test checks the units for systemd, and another serves
  // on a terminal.
  ignoreBinaries: ["taskset", "systemd-analyze", "script"],
  // An exception that is no longer needed fails too.
  treatConfigHintsAsErrors: true,
} satisfies KnipConfig;
