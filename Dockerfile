# Porchlight in an image: the first stage builds what the second runs. It migrates its database before it serves.
FROM debian:bookworm-slim AS build
# Debian keeps one version of a package in a release, so there is nothing to pin.
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates python3 python3-venv \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /srv/porchlight

COPY requirements.lock requirements-build.lock ./
RUN python3 -m venv /opt/tools \
 && /opt/tools/bin/pip install --no-cache-dir --require-hashes -r requirements-build.lock \
 && python3 -m venv --without-pip .venv \
 && /opt/tools/bin/uv pip sync --no-cache --python .venv/bin/python --require-hashes --compile-bytecode requirements.lock

ENV PATH=/opt/tools/bin:$PATH
WORKDIR /srv/porchlight/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY frontend ./
RUN npm run build

FROM debian:bookworm-slim
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates python3 \
 && rm -rf /var/lib/apt/lists/* \
 && install -d -m 700 -o 10001 -g 10001 /data
WORKDIR /srv/porchlight
COPY --from=build /srv/porchlight/.venv .venv
COPY --from=build /srv/porchlight/frontend/dist frontend/dist
COPY migrations migrations
COPY app app
RUN python3 -m compileall -q app migrations

# Where people's words (with SQLite) and the master key lie: back it up, and give it to user 10001.
ENV PORCHLIGHT_DATA=/data PORCHLIGHT_HOST=0.0.0.0 PORCHLIGHT_PORT=8000
VOLUME /data
EXPOSE 8000
USER 10001:10001
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
    CMD [".venv/bin/python", "-c", "import os, urllib.request as r; r.urlopen(f\"http://127.0.0.1:{os.environ['PORCHLIGHT_PORT']}/readyz\", timeout=4)"]
ENTRYPOINT [".venv/bin/python", "-m", "app"]
