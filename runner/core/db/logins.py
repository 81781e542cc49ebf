"""Who the logins of an installation are and where they lead, asked before they are used."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

OLDEST_POSTGRESQL = 150000
OWNER, SYSTEM = "owner_database_url", "system_database_url"


class UnfitDatabase(Exception):
    """Refuse to start on a database or login that would not keep its promises."""


@dataclass(frozen=True, slots=True)
class Login:
    """What PostgreSQL says of who came, and of where they are."""

    version: int
    name: str
    database: str
    server_since: datetime
    """Tells one server from another, through whatever proxy it was reached."""
    bypasses: bool
    owns: bool
    everywhere: bool
    """Whether a policy lets it see the rows of every workspace."""
    migrates: bool
    endless: bool


def require_fit_logins(urls: Mapping[str, str]) -> list[Login]:
    """Refuse logins that row-level security would not hold, or that do not belong together.

    The URLs come under the names of their settings. Raises UnfitDatabase.
    """
    found = {setting: _ask(url) for setting, url in urls.items()}
    if any(login.version < OLDEST_POSTGRESQL for login in found.values()):
        raise UnfitDatabase("PostgreSQL 15 or newer is needed.")
    _require_together(found, urls)
    for setting, login in found.items():
        if setting == OWNER:
            _require_owner(login)
        else:
            _require_confined(setting, login)
    return list(found.values())


def place(url: str) -> str:
    """Name a database of PostgreSQL, without what opens it."""
    parts = sa.make_url(url)
    host = parts.host or parts.query.get("host", "a local socket")
    return f"PostgreSQL, {parts.database} at {host}" + (f":{parts.port}" if parts.port else "")


def _require_together(found: Mapping[str, Login], urls: Mapping[str, str]) -> None:
    advice = "give the URLs that `postmagiq db provision` wrote, which belong together."
    if len({(login.server_since, login.database) for login in found.values()}) > 1:
        places = "; ".join(f"{setting} leads to {place(url)}" for setting, url in urls.items())
        raise UnfitDatabase(f"These are different databases: {places}; {advice}")
    settings_of: dict[str, list[str]] = {}
    for setting, login in found.items():
        settings_of.setdefault(login.name, []).append(setting)
    for name, settings in settings_of.items():
        if len(settings) > 1:
            raise UnfitDatabase(f"{' and '.join(settings)} have one login, {name!r}; {advice}")


def _require_confined(setting: str, login: Login) -> None:
    if login.bypasses or login.owns:
        raise UnfitDatabase(
            f"The login {login.name!r} could bypass row-level security. "
            "Make the three logins with `postmagiq db provision`."
        )
    if login.everywhere and setting != SYSTEM:
        raise UnfitDatabase(
            f"The login {login.name!r} of {setting} sees every workspace: it is for {SYSTEM} alone."
        )


def _require_owner(login: Login) -> None:
    if not login.migrates:
        raise UnfitDatabase(
            f"The login {login.name!r} of {OWNER} cannot migrate: "
            "it has to be the owner's that `postmagiq db provision` made."
        )


def _ask(url: str) -> Login:
    to = sa.make_url(url).set(drivername="postgresql+psycopg")
    with sa.create_engine(to, poolclass=sa.pool.NullPool).connect() as connection:
        return Login(*connection.exec_driver_sql(_LOGIN).one())


# The other logins are named beside the owner's, which owns what an earlier migration made.
_LOGIN = """
    SELECT current_setting('server_version_num')::int,
           current_user,
           current_database(),
           pg_postmaster_start_time(),
           (SELECT bool_or(r.rolsuper OR r.rolbypassrls) FROM pg_roles r
            WHERE pg_has_role(current_user, r.oid, 'MEMBER')),
           EXISTS (SELECT FROM pg_class c
                   WHERE c.relkind IN ('r', 'p')
                     AND c.relnamespace = 'public'::regnamespace
                     AND pg_has_role(current_user, c.relowner, 'MEMBER')),
           EXISTS (SELECT FROM pg_policy p, unnest(p.polroles) AS r (oid)
                   WHERE r.oid <> 0
                     AND pg_has_role(current_user, r.oid, 'MEMBER')
                     AND pg_get_expr(p.polqual, p.polrelid) = 'true'),
           has_schema_privilege('public', 'CREATE')
               AND EXISTS (SELECT FROM pg_roles
                           WHERE rolname = regexp_replace(current_user, '_owner$', '') || '_system')
               AND NOT EXISTS (SELECT FROM pg_class c
                               WHERE c.relname = 'alembic_version'
                                 AND c.relnamespace = 'public'::regnamespace
                                 AND NOT pg_has_role(current_user, c.relowner, 'MEMBER')),
           EXISTS (SELECT FROM pg_settings
                   WHERE name IN ('lock_timeout', 'statement_timeout',
                                  'idle_in_transaction_session_timeout')
                     AND setting = '0')
"""
