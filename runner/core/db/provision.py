"""Create the database and its three logins on a PostgreSQL that an administrator may enter."""

import re
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
# Every reader of a URL takes these for what they are.
PLAIN = re.compile(r"[A-Za-z0-9_.-]+")
Connection: TypeAlias = "psycopg.Connection[tuple[object, ...]]"


class BelongsToOthers(Exception):
    """Refuse to take a login or a database over from whoever uses it."""


@dataclass(frozen=True, slots=True)
class Provisioned:
    """The three URLs a server needs, as its settings name them."""

    database_url: str
    system_database_url: str
    owner_database_url: str


def unknown(login: str) -> str | None:
    return None


def handed_back(made: Provisioned) -> None:
    """Keep nothing: whoever called has what is returned."""


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
    keep: Callable[[Provisioned], None] = handed_back,
) -> Provisioned:
    """Make logins and database, named after the database; twice is the same as once.

    `password_of` says what is known of a login of this database. One that exists keeps its
    password, or gets a new one with `rotate`. `reachable_at` is host:port for the URLs when the
    server is reached through a proxy. `keep` stores what a login opens with before there is one.
    Raises BelongsToOthers before anything was changed, ValueError for a name that does not do.
    """
    if len(database.encode()) > LONGEST_NAME:
        raise ValueError(f"the name of the database may have {LONGEST_NAME} bytes")
    if not PLAIN.fullmatch(database):
        raise ValueError("the name of the database may have letters, digits, and _ . -")
    url = make_url(admin_url).set(drivername="postgresql")
    inside = url.set(database=database)
    with _connected(url) as connection:
        names = _names(connection, database, password_of, rotate)
        _require_unused(connection, inside, database, names["owner"])
        passwords = _passwords(connection, database, names, password_of, rotate)
        urls = {
            URLS[login]: _url(inside, names[login], password, reachable_at)
            for login, password in passwords.items()
        }
        made = Provisioned(**urls)
        with connection.transaction():
            for login, password in passwords.items():
                _make_login(connection, names[login], password, rotate)
            keep(made)
        _make_database(connection, database, names)
    with _connected(inside) as connection:
        connection.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        connection.execute(_sql("GRANT ALL ON SCHEMA public TO {}", names["owner"]))
    return made


def _connected(url: URL) -> Connection:
    return psycopg.connect(url.render_as_string(hide_password=False), autocommit=True)


def _names(
    connection: Connection,
    database: str,
    password_of: Callable[[str], str | None],
    rotate: bool,
) -> dict[str, str]:
    """Name the logins after the database, or as those are that an older version made for it.

    Those serve other databases too, so whoever asks has to know them, and cannot rotate them.
    """
    owner, found = f"{database}_owner", connection.execute(_OWNER, (database,)).fetchone()
    if found is not None and found[0] != owner and not found[1]:
        other = str(found[0])
        if password_of(other) is None or rotate or not other.endswith("_owner"):
            raise BelongsToOthers(
                f"The database {database!r} belongs to {other!r}, which was not made for it: "
                "choose another name with --database."
            )
        owner = other
    return {login: login_beside(owner, login) for login in SETTINGS}


# An administrator may have made the database by hand; it has no logins then.
_OWNER = """
    SELECT r.rolname, r.rolsuper OR r.rolname = session_user
    FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba WHERE d.datname = %s
"""


def _require_unused(connection: Connection, inside: URL, database: str, owner: str) -> None:
    """Refuse a database that an administrator has for something else; raises BelongsToOthers."""
    found = connection.execute(_KIND, (database,)).fetchone()
    if found is None or found[0] == owner:
        return
    if not (taken := found[1]):
        with _connected(inside) as there:
            (taken,) = there.execute(_USED).fetchone() or (False,)
    if taken:
        raise BelongsToOthers(
            f"The database {database!r} is there for something else: choose another name with "
            "--database."
        )


_KIND = """
    SELECT r.rolname, d.datistemplate OR d.datname = 'postgres'
    FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba WHERE d.datname = %s
"""
# What comes with an extension is nobody's data, and what is migrated by us is ours.
_USED = """
    SELECT to_regclass('public.event_heads') IS NULL AND EXISTS (
        SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e'))
"""


def _passwords(
    connection: Connection,
    database: str,
    names: Mapping[str, str],
    password_of: Callable[[str], str | None],
    rotate: bool,
) -> dict[str, str]:
    chosen = {}
    for login, name in names.items():
        known = password_of(name)
        found = connection.execute(_LOGIN, (database, name)).fetchone()
        if found is not None:
            _require_ours(name, database, *found, known=known is not None, rotate=rotate)
        chosen[login] = secrets.token_urlsafe(24) if rotate or known is None else known
    return chosen


# What provision sets for a login in its database tells that it made that login for it.
_LOGIN = """
    SELECT r.rolname = session_user OR r.rolsuper OR r.rolcreaterole OR r.rolcreatedb
               OR r.rolreplication OR r.rolbypassrls,
           EXISTS (SELECT FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
                   WHERE s.setrole = r.oid AND d.datname = %s)
    FROM pg_roles r WHERE r.rolname = %s
"""


def _require_ours(
    login: str, database: str, mighty: object, made: object, *, known: bool, rotate: bool
) -> None:
    """Refuse a login that exists and is not this installation's, or is not known to be."""
    if mighty:
        raise BelongsToOthers(
            f"The login {login!r} is an administrator's, or may do what none of ours may: "
            "choose another name with --database."
        )
    if not known and not made:
        raise BelongsToOthers(
            f"The login {login!r} exists and was not made for the database {database!r}: "
            "choose another name with --database, or drop that login if nobody needs it."
        )
    if not known and not rotate:
        raise BelongsToOthers(
            f"The login {login!r} exists, and its password is not known here: give the secrets "
            "file of that installation, or set new passwords for all of it with --rotate."
        )


def _exists(connection: Connection, login: str) -> bool:
    found = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (login,))
    return found.fetchone() is not None


def _make_login(connection: Connection, login: str, password: str, rotate: bool) -> None:
    opens = sql.Identifier(login), sql.Literal(password)
    if not _exists(connection, login):
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(*opens))
    elif rotate:
        connection.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(*opens))


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
