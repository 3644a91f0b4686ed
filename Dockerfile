# The first stage installs exactly what the lockfile names and compiles; the second has what runs, and no tools.
# docs/operations.md says how to run it: as another user than root, over a root file system that cannot be written.
ARG NODE=24.21.0
# With a digest, a build takes the same bytes each time: docs/operations.md, "Docker".
ARG BASE=node:${NODE}-bookworm-slim

FROM ${BASE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY tools ./tools
# No package runs anything while it is installed: the image brings Node, and better-sqlite3 its binaries.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run explorer && npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM ${BASE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 ENTENTE_DB=/data/entente.sqlite ENTENTE_ARTICLES_DIR=/articles
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/explorer/dist ./explorer/dist
COPY --from=build /app/mappings ./mappings
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/seed ./seed
COPY --from=build /app/openapi.yaml /app/README.md /app/API.md /app/CHANGELOG.md /app/LICENSE ./
# The image's own user of that name; /data is all that it may write.
RUN install -d -o node -g node -m 0750 /data && ln -s /app/dist/entente.js /usr/local/bin/entente
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
# Short-lived objects get 4 MB, not as many as the machine has room for: docs/operations.md, "Start and memory".
ENTRYPOINT ["node", "--max-semi-space-size=4", "/app/dist/entente.js"]
CMD ["serve"]
