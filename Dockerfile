# Nothing is compiled: every package brings what it needs ready-made. Pinned, so that the same sources give the same image;
# renew tag and digest together.
FROM node:24.18.0-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund && node bin/prune-modules.mjs

FROM node:24.18.0-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
# One arena: threads that set documents come and go, and the C library keeps what each of them freed (docs/performance.md).
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 VAR_DIR=/data MALLOC_ARENA_MAX=1
WORKDIR /app
COPY --from=build /app/package.json /app/.env.example ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/templates ./templates
COPY --from=build /app/dist ./dist
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The worker is the same image with `node dist/worker.js`, the command line with `node dist/cli.js`.
CMD ["node", "dist/main.js"]
