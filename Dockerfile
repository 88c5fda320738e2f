# The bot. What it needs beside its bundle (queue, embedded database, metrics, log) comes from node_modules.
FROM node:24-slim AS libraries
WORKDIR /plansync
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --workspaces=false && npm cache clean --force

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /plansync
COPY --from=libraries /plansync/node_modules node_modules
COPY package.json LICENSE ./
COPY dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# The bot ends or hands back its jobs within 25 seconds of SIGTERM.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/bot.js"]
