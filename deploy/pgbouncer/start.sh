#!/usr/bin/env bash
# Write the list of logins from the environment, then become PgBouncer.
set -euo pipefail
umask 077
{
    printf '"postmagiq_app" "%s"\n' "$APP_PASSWORD"
    printf '"postmagiq_system" "%s"\n' "$SYSTEM_PASSWORD"
} >/tmp/userlist.txt
unset APP_PASSWORD SYSTEM_PASSWORD
exec pgbouncer /etc/pgbouncer/pgbouncer.ini
