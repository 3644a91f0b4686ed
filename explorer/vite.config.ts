// How the explorer is built: one page, its script and its styles, the template of the
// guide, and the styles of the documentation at /docs.
// `npx vite explorer` serves it with reloading while you work, and asks the API of a server on port 3000.
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "/explorer/",
  // Styles find their fonts beside them, under whatever prefix they are served.
  experimental: {
    renderBuiltUrl: (_, { hostType }) => (hostType === "css" ? { relative: true } : undefined),
  },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    // A font or an image inside the styles would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ["index.html", "guide.html", "src/styles/docs.css"].map(
        (file) => `${import.meta.dirname}/${file}`,
      ),
      output: {
        assetFileNames: ({ names }) =>
          names.includes("docs.css") ? "docs.css" : "assets/[name]-[hash][extname]",
      },
    },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { proxy: { "/v1": "http://127.0.0.1:3000" } },
});
