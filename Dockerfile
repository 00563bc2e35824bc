# One image for the API, the solver-workers and the command line; docker-compose.yml says which runs where.
FROM node:20-bookworm-slim AS build
WORKDIR /srv/homeround
COPY . .
RUN npm ci --no-audit --no-fund && npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /srv/homeround
# Owned by root: the programs can read themselves and change nothing.
COPY --from=build /srv/homeround ./
USER node
EXPOSE 3000
CMD ["node", "apps/api/dist/main.js"]
