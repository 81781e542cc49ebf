"""`db`: make the database, bring it up to date, say how it stands."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say
from runner.cli.session import session

if TYPE_CHECKING:
    from sqlalchemy import URL

    from runner.core.db.provision import Provisioned
    from runner.settings import Settings

app = typer.Typer(help="Make, migrate and inspect the database.", no_args_is_help=True)


@app.command()
def provision(
    context: typer.Context,
    admin_url: Annotated[
        str, typer.Option(envvar="POSTMAGIQ_ADMIN_URL", help="Login that may make logins.")
    ],
    database: Annotated[
        str, typer.Option(help="Name of the database; its logins are named after it.")
    ] = "postmagiq",
    rotate: Annotated[
        bool, typer.Option("--rotate", help="Give logins that exist new passwords.")
    ] = False,
) -> None:
    """Make a PostgreSQL database with its three logins; keep their URLs in the secrets file."""
    import os

    from runner.cli import fitness
    from runner.core.db.logins import place
    from runner.layers import config_paths, load

    here, file = session(context), config_paths(os.environ)[1]
    before = fitness.which(here.settings)
    try:
        made = _made(here.settings, admin_url, database, rotate, file)
    except Stop as stop:
        now = fitness.which(load())
        used = f"still {now}" if now == before else f"{now} by now: run this again"
        raise Stop(stop.code, f"{stop} The database is {used}.") from stop
    about = {"database": place(made.database_url), "written to": str(file)}
    about["next"] = "postmagiq db migrate"
    if here.settings.embedded and here.settings.sqlite_path.exists():
        left = f"{here.settings.sqlite_path} stays as it is"
        about["content"] = (
            f"{left}; it comes over by export and import, as docs/admin-guide.md says"
        )
    here.show.thing(about, *about)


@app.command()
def migrate(context: typer.Context) -> None:
    """Bring the database to the newest version, on the owner's login."""
    from migrations import newest
    from runner.cli import fitness
    from runner.cli.migrating import migrate as bring_up_to_date

    settings = session(context).settings
    with fitness.one_clear_line():
        fitness.require_meant(settings, "owner_database_url")
        before = fitness.revision(settings)
        fitness.require_known(before)
        bring_up_to_date(settings)
    about = {"database": fitness.which(settings), "before": before or "empty", "now": newest()}
    session(context).show.thing(about, *about)


@app.command()
def status(context: typer.Context) -> None:
    """Say which database is used and whether it fits this program."""
    from migrations import newest
    from runner.cli import fitness

    settings = session(context).settings
    with fitness.one_clear_line():
        found = fitness.revision(settings)
    fits = found == newest()
    about = {"database": fitness.which(settings), "at": found or "empty", "needed": newest()}
    about["fits"] = "yes" if fits else "no: run `postmagiq db migrate`"
    session(context).show.thing(about, *about)
    if not fits:
        raise typer.Exit(Exit.UNFIT)


@app.command()
def backup(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="A new file, or a folder for a dated one.")],
) -> None:
    """Copy the SQLite database while it is in use; on PostgreSQL use pg_dump."""
    from runner.cli import fitness
    from runner.cli.backup import back_up
    from runner.core.clock import now

    settings = session(context).settings
    if not settings.embedded:
        line = "This is PostgreSQL: use pg_dump as docs/admin-guide.md shows."
        raise Stop(Exit.USAGE, line)
    fitness.require_meant(settings)
    target = Path(file)
    if target.is_dir():
        target /= f"postmagiq-{now():%Y%m%dT%H%M%SZ}.sqlite3"
    elif file.endswith("/") or not (target.suffix or target.exists()):
        # Not made: it may be a disk that is not mounted, and a backup beside it is none.
        line = f"There is no folder {file}; make it first, or name a file as {target}.sqlite3."
        raise Stop(Exit.USAGE, line)
    size_bytes = back_up(settings.sqlite_path, target)
    about = {"written to": str(target), "bytes": size_bytes}
    about["not in it"] = "uploaded files; docs/admin-guide.md says how to copy them"
    session(context).show.thing(about, *about)


@app.command()
def reseal(context: typer.Context) -> None:
    """Seal anew what `previous_secret_key` sealed; says what still counts by it."""
    from dataclasses import asdict, fields

    import sqlalchemy as sa

    from runner.bootstrap import keys_of
    from runner.cli import fitness
    from runner.core.db.resealing import Resealed
    from runner.core.db.resealing import reseal as seal_anew

    here = session(context)
    keys = keys_of(here.settings)
    with fitness.one_clear_line():
        fitness.require_migrated(here.settings)
        url = fitness.migration_url(here.settings)
        engine = sa.create_engine(url, poolclass=sa.pool.NullPool)
        done = [asdict(each) for each in seal_anew(engine, keys)]
    here.show.rows({"items": done}, *(field.name for field in fields(Resealed)))
    say(f"The database is {fitness.which(here.settings)}.", complaint=True)
    if any(each["unreadable"] for each in done):
        line = "What is unreadable was sealed with neither key; set the right one and try again."
        raise Stop(Exit.UNFIT, line)


@app.command()
def seed(context: typer.Context) -> None:
    """Make a workspace with example content on the running server."""
    from runner.cli.examples import make

    here = session(context)
    about = make(here)
    here.show.thing(about, *about)


def _made(
    settings: "Settings", admin_url: str, database: str, rotate: bool, file: Path
) -> "Provisioned":
    """Make what is missing, and keep what opens it; each reason why not is one line."""
    from dataclasses import asdict

    import psycopg
    from sqlalchemy.exc import ArgumentError

    from runner.cli.fitness import not_let_in
    from runner.cli.private import keep_secrets
    from runner.core.db.provision import BelongsToOthers
    from runner.core.db.provision import provision as make
    from runner.core.secrets import new_token

    def keep(made: "Provisioned") -> None:
        key = {} if settings.secret_key else {"secret_key": new_token()}
        keep_secrets(file, asdict(made) | key)

    try:
        _require_room(admin_url, database)
        return make(admin_url, database, _passwords(settings).get, rotate=rotate, keep=keep)
    except ArgumentError:
        raise Stop(Exit.USAGE, "--admin-url is not a URL such as postgresql://….") from None
    except ValueError as error:
        raise Stop(Exit.USAGE, f"--database: {error}.") from None
    except BelongsToOthers as error:
        raise Stop(Exit.UNFIT, str(error)) from None
    except OSError as error:
        raise Stop(Exit.UNFIT, f"{file} cannot be written: {error.strerror}.") from None
    except psycopg.OperationalError as error:
        raise not_let_in(error) from None
    except psycopg.Error as error:
        reason = str(error).splitlines()[0]
        raise Stop(Exit.UNFIT, f"PostgreSQL refuses: {reason}.") from None


def _require_room(admin_url: str, database: str) -> None:
    """Refuse to write over what opens another database, or to be of no effect beside it."""
    from sqlalchemy import make_url

    from runner.core.db.logins import place
    from runner.core.db.provision import URLS
    from runner.layers import read_layers

    admin = make_url(admin_url)
    for layer in read_layers():
        for login, key in URLS.items():
            if (known := layer.values.get(key)) is None:
                continue
            url = make_url(str(known))
            # Only the owner comes to PostgreSQL itself, others perhaps through a proxy.
            moved = login == "owner" and _server(url) != _server(admin)
            if url.database != database or moved:
                line = f"{layer.where} holds the URLs of {place(str(known))}: choose another place"
                advice = "with POSTMAGIQ_DATA_DIR, or POSTMAGIQ_SECRETS_FILE if that is set"
                raise Stop(Exit.UNFIT, f"{line} for those of {database} {advice}.")


def _server(url: "URL") -> tuple[object, int]:
    return url.host or url.query.get("host"), url.port or 5432


def _passwords(settings: "Settings") -> dict[str, str]:
    """Return what the settings know of logins of this database: their passwords by name."""
    from sqlalchemy import make_url

    urls = (settings.database_url, settings.system_database_url, settings.owner_database_url)
    logins = [make_url(url.get_secret_value()) for url in urls if url is not None]
    return {str(login.username): str(login.password) for login in logins}
