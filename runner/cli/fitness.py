"""Whether settings and database allow a start; each reason not to is one line."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import sqlalchemy as sa

from migrations import newest, revisions
from runner.cli.exits import Exit, Stop, misconfigured
from runner.core.db.logins import UnfitDatabase, place, require_fit_logins
from runner.core.errors import DomainError
from runner.core.jobs import SCHEMA, StoreNotReady
from runner.settings import BadSettings, Settings

LOGINS = ("system_database_url", "owner_database_url")
# What a server says that will let people in by and by.
PASSING = ("the database system is", "too many", "connection slots")


@contextmanager
def one_clear_line() -> Iterator[None]:
    """Turn what forbids a start into its sentence and exit code."""
    try:
        yield
    except BadSettings as error:
        raise misconfigured(error) from error
    except (UnfitDatabase, DomainError) as unfit:
        raise Stop(Exit.UNFIT, str(unfit)) from unfit
    except sa.exc.DatabaseError as error:
        if isinstance(error.orig, sqlite3.DatabaseError):
            # Damaged, read-only, or no room: SQLite's own words say which.
            raise Stop(Exit.UNFIT, f"A SQLite file cannot be used: {error.orig}.") from error
        if isinstance(error.orig, psycopg.errors.InsufficientPrivilege):
            reason = str(error.orig).splitlines()[0]
            raise Stop(Exit.UNFIT, f"PostgreSQL refuses: {reason}.") from error
        if not isinstance(error.orig, psycopg.OperationalError):
            raise
        raise not_let_in(error.orig) from error
    except OSError as error:
        if error.filename is None:
            raise
        line = f"{error.filename} cannot be used: {error.strerror}."
        raise Stop(Exit.UNFIT, line) from error


def not_let_in(error: psycopg.OperationalError) -> Stop:
    """Tell a server that is away, or busy for now, from one that refuses who came."""
    reason = str(error).strip().splitlines()[0].rstrip(".")
    # The driver has no code for what happens before there is a connection, only these words.
    if "FATAL:" in reason and not any(words in reason for words in PASSING):
        return Stop(Exit.UNFIT, f"PostgreSQL refuses: {reason}.")
    return Stop(Exit.UNREACHABLE, f"PostgreSQL does not answer: {reason}.")


def require_meant(settings: Settings, needed: str | None = None) -> None:
    """Refuse URLs that do not say together which database is meant, before one is touched.

    `needed` is the login that the command uses; otherwise the owner's or the system's will do.
    """
    logins = {name: getattr(settings, name) for name in LOGINS}
    if settings.embedded:
        logins["POSTMAGIQ_ADMIN_URL"] = os.environ.get("POSTMAGIQ_ADMIN_URL")
        meant = [name for name, url in logins.items() if url]
        if not meant:
            return
        line = f"{meant[0]} is set and database_url is not, so this would be {which(settings)}"
    elif logins[needed] if needed else any(logins.values()):
        return
    else:
        line = f"database_url is set and {needed or LOGINS[0]} is not, so nothing was looked at"
    advice = "run `postmagiq db provision`, or set all three URLs or none"
    raise Stop(Exit.UNFIT, f"{line}; {advice}.")


def revision(settings: Settings) -> str | None:
    """Name the revision the database is at; None before the first.

    Every command that opens a database begins here, so its logins are looked at first.
    """
    url = migration_url(settings)
    if settings.embedded and not settings.sqlite_path.exists():
        return None
    if not settings.embedded:
        given = {name: getattr(settings, name) for name in ("database_url", *LOGINS)}
        require_fit_logins({name: url.get_secret_value() for name, url in given.items() if url})
    engine = sa.create_engine(url, poolclass=sa.pool.NullPool)
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        try:
            found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        except sa.exc.ProgrammingError:
            # Not readable for this login until `db migrate` says so.
            return None
    return str(found) if found else None


def migration_url(settings: Settings) -> str:
    """Reach the database on a synchronous driver, as the strongest login there is."""
    require_meant(settings)
    secret = settings.owner_database_url or settings.system_database_url
    if secret is None:
        return f"sqlite:///{settings.sqlite_path}"
    url = sa.make_url(secret.get_secret_value()).set(drivername="postgresql+psycopg")
    return url.render_as_string(hide_password=False)


def which(settings: Settings) -> str:
    """Name the database that is worked on, without what opens it."""
    if settings.database_url is None:
        return f"SQLite, {settings.sqlite_path}"
    secret = settings.owner_database_url or settings.system_database_url or settings.database_url
    return place(secret.get_secret_value())


def require_known(found: str | None) -> None:
    """Refuse a database that is newer than this program."""
    if found is not None and found not in revisions():
        raise Stop(
            Exit.UNFIT, f"The database is at {found}, newer than this program; install that one."
        )


def require_migrated(settings: Settings) -> None:
    """Refuse a database that is older or newer than this program, or has no store for jobs."""
    found = revision(settings)
    require_known(found)
    if found != newest():
        raise Stop(
            Exit.UNFIT,
            f"The database is at {found or 'nothing'}, this program needs {newest()}: "
            "run `postmagiq db migrate`.",
        )
    if not settings.embedded and not _has_job_store(settings):
        raise StoreNotReady


def _has_job_store(settings: Settings) -> bool:
    engine = sa.create_engine(migration_url(settings), poolclass=sa.pool.NullPool)
    with engine.connect() as connection:
        return sa.inspect(connection).has_table("workflow_status", schema=SCHEMA)
