#!/usr/bin/env bash
# Write the list of logins from their secrets, then become PgBouncer.
set -euo pipefail
umask 077
{
    printf '"postmagiq_app" "%s"\n' "$(cat /run/secrets/app_password)"
    printf '"postmagiq_system" "%s"\n' "$(cat /run/secrets/system_password)"
} >/tmp/userlist.txt
exec pgbouncer /etc/pgbouncer/pgbouncer.ini
