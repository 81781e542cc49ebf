"""Create the database and its three logins on a PostgreSQL that an administrator may enter."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

# Nobody waits without end. Who meets a lock of a frozen process waits longer on the system login,
# whose durable jobs would fail otherwise: until that process is cut off for idling. There, too,
# one statement removes what a whole workspace has in a table.
SETTINGS: Mapping[str, Mapping[str, str]] = {
    # A statement of the owner that a policy would filter fails instead of touching no rows.
    "owner": {"row_security": "off", "lock_timeout": "10s"},
    "app": {
        "lock_timeout": "5s",
        "statement_timeout": "30s",
        "idle_in_transaction_session_timeout": "15s",
    },
    "system": {
        "lock_timeout": "30s",
        "statement_timeout": "5min",
        "idle_in_transaction_session_timeout": "15s",
    },
}
LOGINS = tuple(SETTINGS)


@dataclass(frozen=True, slots=True)
class Provisioned:
    """The three URLs a server needs, as its settings name them."""

    database_url: str
    system_database_url: str
    owner_database_url: str


def new_password(login: str) -> str:
    return secrets.token_urlsafe(24)


def provision(
    admin_url: str,
    database: str = "postmagiq",
    password_of: Callable[[str], str] = new_password,
    reachable_at: str | None = None,
) -> Provisioned:
    """Make logins and database; twice is the same as once, with new passwords.

    `reachable_at` is host:port for the URLs when the server is reached through a proxy.
    """
    url = make_url(admin_url)
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    passwords = {f"postmagiq_{name}": password_of(name) for name in LOGINS}
    with psycopg.connect(plain, autocommit=True) as connection:
        for login, password in passwords.items():
            _make_login(connection, login, password)
        _make_database(connection, database)
    inside = url.set(drivername="postgresql", database=database)
    with psycopg.connect(
        inside.render_as_string(hide_password=False), autocommit=True
    ) as connection:
        connection.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        connection.execute("GRANT ALL ON SCHEMA public TO postmagiq_owner")
    return Provisioned(**_urls(url.set(database=database), passwords, reachable_at))


def _make_login(
    connection: "psycopg.Connection[tuple[object, ...]]", login: str, password: str
) -> None:
    name = sql.Identifier(login)
    known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (login,)).fetchone()
    if not known:
        connection.execute(sql.SQL("CREATE ROLE {}").format(name))
    connection.execute(
        sql.SQL(
            "ALTER ROLE {} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD {}"
        ).format(name, sql.Literal(password))
    )


def _make_database(connection: "psycopg.Connection[tuple[object, ...]]", database: str) -> None:
    name = sql.Identifier(database)
    known = connection.execute(
        "SELECT 1 FROM pg_database WHERE datname = %s", (database,)
    ).fetchone()
    if not known:
        connection.execute(sql.SQL("GRANT postmagiq_owner TO CURRENT_USER"))
        connection.execute(sql.SQL("CREATE DATABASE {} OWNER postmagiq_owner").format(name))
    connection.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(name))
    connection.execute(
        sql.SQL("GRANT CONNECT ON DATABASE {} TO postmagiq_app, postmagiq_system").format(name)
    )
    for login, settings in SETTINGS.items():
        role = sql.Identifier(f"postmagiq_{login}")
        for setting, value in settings.items():
            connection.execute(
                sql.SQL("ALTER ROLE {} IN DATABASE {} SET {} = {}").format(
                    role, name, sql.Identifier(setting), sql.Literal(value)
                )
            )


def _urls(url: URL, passwords: Mapping[str, str], reachable_at: str | None) -> dict[str, str]:
    host, _, port = (reachable_at or "").partition(":")
    made = {}
    for login, password in passwords.items():
        own = url.set(drivername="postgresql+asyncpg", username=login, password=password)
        if host:
            own = own.set(host=host, port=int(port or 5432))
        key = login.replace("postmagiq_app", "postmagiq").removeprefix("postmagiq").lstrip("_")
        made[f"{key}_database_url".lstrip("_")] = own.render_as_string(hide_password=False)
    return made
