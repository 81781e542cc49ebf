"""Create the database and its three logins on a PostgreSQL that an administrator may enter."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import LiteralString, TypeAlias

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
URLS = {"owner": "owner_database_url", "app": "database_url", "system": "system_database_url"}
LONGEST_NAME = 63 - len("_system")
Connection: TypeAlias = "psycopg.Connection[tuple[object, ...]]"


class LoginExists(Exception):
    """Refuse to take a login over from whoever uses it."""


@dataclass(frozen=True, slots=True)
class Provisioned:
    """The three URLs a server needs, as its settings name them."""

    database_url: str
    system_database_url: str
    owner_database_url: str


def unknown(login: str) -> str | None:
    return None


def login_beside(owner: str, login: str) -> str:
    """Name another login of the installation that this owner belongs to."""
    return f"{owner.removesuffix('_owner')}_{login}"


def provision(
    admin_url: str,
    database: str = "postmagiq",
    password_of: Callable[[str], str | None] = unknown,
    reachable_at: str | None = None,
    *,
    rotate: bool = False,
) -> Provisioned:
    """Make logins and database, named after the database; twice is the same as once.

    `password_of` says what is known of a login. One that exists keeps its password, or gets a
    new one with `rotate`. `reachable_at` is host:port for the URLs when the server is reached
    through a proxy. Raises LoginExists before anything was changed, ValueError for a long name.
    """
    if len(database.encode()) > LONGEST_NAME:
        raise ValueError(f"the name of the database may have {LONGEST_NAME} bytes")
    url = make_url(admin_url)
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        names = _names(connection, database)
        passwords = _passwords(connection, names, password_of, rotate)
        for login, password in passwords.items():
            _make_login(connection, names[login], password, rotate)
        _make_database(connection, database, names)
    inside = url.set(drivername="postgresql", database=database)
    with psycopg.connect(
        inside.render_as_string(hide_password=False), autocommit=True
    ) as connection:
        connection.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        connection.execute(_sql("GRANT ALL ON SCHEMA public TO {}", names["owner"]))
    made = {
        URLS[login]: _url(url.set(database=database), names[login], password, reachable_at)
        for login, password in passwords.items()
    }
    return Provisioned(**made)


def _names(connection: Connection, database: str) -> dict[str, str]:
    """Name the logins after the database, or as those were that an older version made for it."""
    found = connection.execute(
        "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = %s", (database,)
    ).fetchone()
    owner = str(found[0]) if found else ""
    owner = owner if owner.endswith("_owner") else f"{database}_owner"
    return {login: login_beside(owner, login) for login in SETTINGS}


def _passwords(
    connection: Connection,
    names: Mapping[str, str],
    password_of: Callable[[str], str | None],
    rotate: bool,
) -> dict[str, str]:
    chosen = {}
    for login, name in names.items():
        known = None if rotate else password_of(name)
        if known is None and not rotate and _exists(connection, name):
            raise LoginExists(
                f"The login {name!r} exists, and its password is not known here: give the secrets "
                "file of that installation, or set new passwords for all of it with --rotate."
            )
        chosen[login] = known or secrets.token_urlsafe(24)
    return chosen


def _exists(connection: Connection, login: str) -> bool:
    found = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (login,))
    return found.fetchone() is not None


def _make_login(connection: Connection, login: str, password: str, rotate: bool) -> None:
    if not _exists(connection, login):
        connection.execute(_sql("CREATE ROLE {}", login))
        rotate = True
    connection.execute(
        _sql("ALTER ROLE {} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE", login)
    )
    if rotate:
        connection.execute(
            sql.SQL("ALTER ROLE {} PASSWORD {}").format(
                sql.Identifier(login), sql.Literal(password)
            )
        )


def _make_database(connection: Connection, database: str, names: Mapping[str, str]) -> None:
    known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (database,))
    if known.fetchone() is None:
        connection.execute(_sql("GRANT {} TO CURRENT_USER", names["owner"]))
        connection.execute(_sql("CREATE DATABASE {} OWNER {}", database, names["owner"]))
    # Every other login of the server, another installation's too, stays outside.
    connection.execute(_sql("REVOKE ALL ON DATABASE {} FROM PUBLIC", database))
    connection.execute(
        _sql("GRANT CONNECT ON DATABASE {} TO {}, {}", database, names["app"], names["system"])
    )
    for login, settings in SETTINGS.items():
        for setting, value in settings.items():
            connection.execute(
                sql.SQL("ALTER ROLE {} IN DATABASE {} SET {} = {}").format(
                    sql.Identifier(names[login]),
                    sql.Identifier(database),
                    sql.Identifier(setting),
                    sql.Literal(value),
                )
            )


def _sql(statement: LiteralString, *names: str) -> sql.Composed:
    return sql.SQL(statement).format(*map(sql.Identifier, names))


def _url(url: URL, login: str, password: str, reachable_at: str | None) -> str:
    host, _, port = (reachable_at or "").partition(":")
    own = url.set(drivername="postgresql+asyncpg", username=login, password=password)
    if host:
        own = own.set(host=host, port=int(port or 5432))
    return own.render_as_string(hide_password=False)
