"""The logins of an installation, as the command and the container make them."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic import command
from sqlalchemy import make_url

from migrations import config
from runner.core.db.provision import SETTINGS, URLS, LoginExists, Provisioned, provision
from tests.postgres import ensure_server

LOGINS_SH = Path(__file__).parents[4] / "deploy/postgres/logins.sh"


def test_the_containers_logins_have_the_same_settings() -> None:
    wanted = [
        f"ALTER ROLE postmagiq_{login} IN DATABASE :\"database\" SET {name} = '{value}';"
        for login, settings in SETTINGS.items()
        for name, value in settings.items()
    ]
    lines = LOGINS_SH.read_text().splitlines()
    assert [line for line in lines if " SET " in line] == wanted


def settings_of(made: Provisioned) -> dict[str, str]:
    return {login: asdict(made)[key].replace("+asyncpg", "") for login, key in URLS.items()}


def installed(database: str, **options: Any) -> dict[str, str]:
    """Provision and migrate an installation; returns the URLs of its logins."""
    made = provision(ensure_server().admin_url, database, **options)
    command.upgrade(config(made.owner_database_url), "head")
    return settings_of(made)


def test_two_installations_on_one_server_neither_enter_nor_read_each_other() -> None:
    def kept(login: str) -> str:
        return f"kept-{login}"

    mine = installed("first-house", password_of=kept)
    other = installed("second-house", password_of=kept)
    for login, url in mine.items():
        with psycopg.connect(url) as connection:
            row = connection.execute("SELECT current_user").fetchone()
            assert row is not None
            assert row[0] == f"first-house_{login}"
        elsewhere = make_url(url).set(database="second-house").render_as_string(False)
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            psycopg.connect(elsewhere)
    with psycopg.connect(ensure_server().url("second-house")) as connection:
        reached = connection.execute(
            "SELECT c.relname, r.rolname FROM pg_class c, pg_roles r "
            "WHERE r.rolname LIKE 'first-house%%' AND c.relnamespace = 'public'::regnamespace "
            "AND has_any_column_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE')"
        )
        assert reached.fetchall() == []
    assert [make_url(url).username for url in other.values()] == [
        "second-house_owner", "second-house_app", "second-house_system",
    ]  # fmt: skip


def test_a_login_that_exists_keeps_its_password_until_it_is_rotated() -> None:
    server = ensure_server().admin_url
    first = settings_of(provision(server, "rotating"))
    with pytest.raises(LoginExists, match="rotating_owner"):
        provision(server, "rotating")
    # What is believed to be known is given back, and sets nothing.
    provision(server, "rotating", lambda login: "a wrong belief")
    psycopg.connect(first["app"]).close()
    second = settings_of(provision(server, "rotating", rotate=True))
    psycopg.connect(second["app"]).close()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(first["app"])


def test_the_default_installation_and_older_ones_keep_their_names() -> None:
    server = ensure_server()

    def kept(login: str) -> str:
        return f"kept-{login}"

    made = settings_of(provision(server.admin_url, "postmagiq", kept))
    assert [make_url(url).username for url in made.values()] == [
        "postmagiq_owner", "postmagiq_app", "postmagiq_system",
    ]  # fmt: skip
    with psycopg.connect(server.admin_url, autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS older")
        connection.execute("CREATE DATABASE older OWNER postmagiq_owner")
    older = settings_of(provision(server.admin_url, "older", kept))
    assert make_url(older["app"]).username == "postmagiq_app"


def test_a_name_that_postgresql_would_cut_is_refused() -> None:
    with pytest.raises(ValueError, match="56 bytes"):
        provision("postgresql://nobody@127.0.0.1:1/postgres", "d" * 57)
