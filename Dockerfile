# Two stages: the first installs everything and generates the database client, the second holds what runs.
FROM node:26-slim AS build
WORKDIR /app
# The install also generates the database client, into src/store/generated. Sources change more often and come after it.
COPY package.json package-lock.json .npmrc prisma.config.ts ./
COPY prisma ./prisma
RUN npm ci
COPY . .
# Without what only tests and the generator need (npm counts the latter as optional). Nothing is left to run scripts for.
RUN npm prune --omit=dev --omit=optional --ignore-scripts

FROM node:26-slim
ENV NODE_ENV=production HEARBACK_CONFIG=/app/config HEARBACK_DATA_DIR=/app/data PORT=3000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/config ./config
COPY --from=build /app/bin ./bin
COPY --from=build /app/src ./src
# Owned by the user that runs, also when a fresh volume is mounted here.
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
# Pages for operators (/healthz, /readyz, /metrics), and Slack's requests when slack.mode is http.
EXPOSE 3000 3001
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# --live: a container that lost its secrets stops with an error instead of opening the practice workspace.
CMD ["node", "bin/hearback.mjs", "start", "--live"]
