#!/usr/bin/env bash
# Make the secrets that docker-compose.yml hands to its services: one file each in secrets/.
# What is there already is kept. Docker shows a file inside as it is outside, where another user
# runs; so the files may be read, and the folder keeps everybody else on this machine away.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p secrets && chmod 700 secrets && cd secrets

keep() { if [ -e "$1" ]; then cat >/dev/null; else cat >"$1"; fi; chmod 644 "$1"; }
random() { head -c 32 /dev/urandom | od -An -vtx1 | tr -d ' \n'; }

for name in postgres_password owner_password app_password system_password secret_key metrics_token; do
    random | keep "$name"
done
url() { printf 'postgresql+asyncpg://postmagiq_%s:%s@%s/postmagiq' "$1" "$(cat "$1_password")" "$2"; }
url app pgbouncer:6432 | keep database_url
url system pgbouncer:6432 | keep system_database_url
# Migrations need session state, so the owner never goes through PgBouncer.
url owner postgres:5432 | keep owner_database_url
# Left empty, mail is written into the volume: see docs/mail.md.
printf '' | keep smtp_url
echo "The secrets are in $PWD"
