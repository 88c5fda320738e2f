# The bot. What it needs beside its bundle (queue, embedded database, metrics, log) comes from node_modules.
FROM node:24-slim AS libraries
WORKDIR /plansync
COPY package.json package-lock.json ./
COPY packages/bot/package.json packages/bot/
RUN npm ci --omit=dev --ignore-scripts --workspace=packages/bot

FROM node:24-slim
LABEL org.opencontainers.image.title="plansync" \
  org.opencontainers.image.description="Keeps markdown plans and GitHub issues the same, both ways: the bot" \
  org.opencontainers.image.source="https://github.com/plansync/plansync" \
  org.opencontainers.image.documentation="https://github.com/plansync/plansync/blob/main/docs/bot.md" \
  org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /plansync
COPY --from=libraries /plansync/node_modules node_modules
COPY package.json LICENSE ./
COPY dist dist
RUN groupadd --system plansync && useradd --system --gid plansync --no-create-home plansync \
  && mkdir /data && chown plansync:plansync /data
USER plansync
VOLUME /data
EXPOSE 3000
# The bot ends or hands back its jobs within 25 seconds of SIGTERM.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/bot.js"]
