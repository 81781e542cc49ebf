#!/usr/bin/env bash
# Make the three logins: who migrates, who serves tenants, who serves identity and queues.
# None is a superuser and none may bypass row-level security. The same as `postmagiq db provision`,
# for a container that starts before there is anything to run that command with.
set -euo pipefail

password_of() { cat "/run/secrets/$1_password"; }

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
    --set=owner="$(password_of owner)" --set=app="$(password_of app)" --set=system="$(password_of system)" \
    --set=database="$POSTGRES_DB" <<'SQL'
CREATE ROLE postmagiq_owner LOGIN PASSWORD :'owner';
CREATE ROLE postmagiq_app LOGIN PASSWORD :'app';
CREATE ROLE postmagiq_system LOGIN PASSWORD :'system';
ALTER DATABASE :"database" OWNER TO postmagiq_owner;
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO postmagiq_app, postmagiq_system;
ALTER ROLE postmagiq_owner IN DATABASE :"database" SET row_security = 'off';
ALTER ROLE postmagiq_owner IN DATABASE :"database" SET lock_timeout = '10s';
ALTER ROLE postmagiq_app IN DATABASE :"database" SET lock_timeout = '5s';
ALTER ROLE postmagiq_app IN DATABASE :"database" SET statement_timeout = '30s';
ALTER ROLE postmagiq_app IN DATABASE :"database" SET idle_in_transaction_session_timeout = '15s';
ALTER ROLE postmagiq_system IN DATABASE :"database" SET lock_timeout = '30s';
ALTER ROLE postmagiq_system IN DATABASE :"database" SET statement_timeout = '5min';
ALTER ROLE postmagiq_system IN DATABASE :"database" SET idle_in_transaction_session_timeout = '15s';
ALTER SCHEMA public OWNER TO postmagiq_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
SQL
