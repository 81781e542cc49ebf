"""Run the chain: on the owner's login, each migration in one transaction."""

from collections.abc import Callable
from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import JSON, Engine, create_engine, event, make_url, pool
from sqlmodel import AutoString

from migrations.rls import LOGINS
from runner import tables
from runner.core.db.provision import login_beside
from runner.core.db.types import Choice, UtcDateTime
from runner.layers import load


def database_url() -> str:
    """Take the URL that was handed over, else the one the settings name; on a sync driver."""
    url = context.config.attributes.get("url")
    if url is None:
        settings = load()
        owner = settings.owner_database_url
        url = owner.get_secret_value() if owner else f"sqlite:///{settings.sqlite_path}"
    parsed = make_url(url)
    driver = {"postgresql": "postgresql+psycopg", "sqlite": "sqlite"}[parsed.get_backend_name()]
    return parsed.set(drivername=driver).render_as_string(hide_password=False)


def render_type(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Write our column types by what they are in the database."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, Choice):
        return "sa.Text()"
    if kind == "type" and isinstance(item, AutoString):
        return f"sa.String(length={item.length})" if item.length else "sa.String()"
    if kind == "type" and isinstance(item, JSON):
        autogen.imports.add("from runner.core.db.types import Json")
        return "Json"
    return False


def ours(name: str | None, kind: str, parents: Any) -> bool:
    """Leave the tables of the job engine alone; a tag narrows a new migration to some tables.

    Indexes for searching and for derived orders are PostgreSQL's own and stand in migrations only.
    """
    if kind == "schema":
        return name is None
    if kind == "index" and name and name.endswith(("_search", "_place")):
        return False
    wanted = context.get_x_argument(as_dictionary=True).get("tables")
    return kind != "table" or not wanted or name in wanted.split(",")


def own_logins(engine: Engine) -> Callable[..., tuple[str, Any]]:
    """Have the logins of this installation meant where a migration names those of the first."""
    quote = engine.dialect.identifier_preparer.quote
    owner = str(engine.url.username)
    own = {name: quote(login_beside(owner, name.removeprefix("postmagiq_"))) for name in LOGINS}

    def rename(
        connection: Any, cursor: Any, statement: str, parameters: Any, *rest: Any
    ) -> tuple[str, Any]:
        for name, login in own.items():
            statement = statement.replace(name, login)
        return statement, parameters

    return rename


def run() -> None:
    engine = create_engine(database_url(), poolclass=pool.NullPool)
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def configure(connection: Any, entry: Any) -> None:
            connection.execute("PRAGMA journal_mode=WAL")

    else:
        event.listen(engine, "before_cursor_execute", own_logins(engine), retval=True)
    with engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=tables.METADATA,
            include_name=ours,
            include_object=lambda obj, name, kind, *rest: ours(name, kind, rest),
            render_item=render_type,
            render_as_batch=engine.dialect.name == "sqlite",
            transaction_per_migration=True,
            compare_type=True,
        )
        with context.begin_transaction():
            context.run_migrations()
    engine.dispose()


run()
