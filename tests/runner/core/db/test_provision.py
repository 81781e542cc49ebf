"""The logins of an installation, as the command and the container make them."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic import command
from sqlalchemy import make_url

from migrations.configuration import config
from runner.core.db.provision import SETTINGS, URLS, BelongsToOthers, Provisioned, provision
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
    with pytest.raises(BelongsToOthers, match="rotating_owner"):
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


def roles(like: str) -> list[tuple[Any, ...]]:
    """What the server knows of logins, their passwords too."""
    with psycopg.connect(ensure_server().admin_url) as connection:
        wanted = "SELECT to_jsonb(a) - 'oid' FROM pg_authid a WHERE rolname LIKE %s ORDER BY 1"
        return connection.execute(wanted, (like,)).fetchall()


def made_by_hand(*statements: str) -> None:
    with psycopg.connect(ensure_server().admin_url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize("rotate", [False, True])
def test_a_login_that_was_not_made_for_the_database_is_left_alone(rotate: bool) -> None:
    server = ensure_server()
    names = [f"{who}_{rotate}".lower() for who in ("itself", "chief", "stranger")]
    powers = ("SUPERUSER", "CREATEROLE", "NOSUPERUSER")
    for name, power in zip(names, powers, strict=True):
        made_by_hand(
            f"CREATE ROLE {name}_owner LOGIN PASSWORD 'theirs' {power}",
            f"CREATE DATABASE {name} OWNER {name}_owner",
        )
        admin_url = server.admin_url
        if name == names[0]:
            admin_url = server.url("postgres", f"{name}_owner", "theirs")
        before = roles(f"{name}%")
        with pytest.raises(BelongsToOthers, match=f"'{name}_owner'.*--database") as refused:
            provision(admin_url, name, rotate=rotate)
        assert "--rotate" not in str(refused.value)
        assert roles(f"{name}%") == before
    # What somebody believes to know makes no login of ours of an administrator's.
    with pytest.raises(BelongsToOthers, match="administrator"):
        provision(server.admin_url, names[1], lambda login: "a wrong belief", rotate=rotate)


def test_a_database_made_with_the_owner_of_another_is_not_taken_for_that_installation() -> None:
    server = ensure_server().admin_url
    production = settings_of(provision(server, "production"))
    made_by_hand("CREATE DATABASE drill OWNER production_owner")
    before = roles("production%")
    known = {make_url(url).username: make_url(url).password for url in production.values()}
    for password_of, rotate in ((lambda _: None, True), (known.get, True), (lambda _: None, False)):
        with pytest.raises(BelongsToOthers, match="'drill' belongs to 'production_owner'"):
            provision(server, "drill", password_of, rotate=rotate)
    assert roles("production%") == before
    assert roles("drill%") == []


@pytest.mark.parametrize("database", ["crm", "postgres", "template1"])
def test_a_database_that_is_there_for_something_else_is_left_alone(database: str) -> None:
    if database == "crm":
        made_by_hand("CREATE DATABASE crm")
        with psycopg.connect(ensure_server().url("crm")) as connection:
            connection.execute("CREATE SCHEMA sales CREATE TABLE customers (id int)")
    may = f"SELECT has_database_privilege('public', '{database}', 'CONNECT')"
    with psycopg.connect(ensure_server().admin_url) as connection:
        before = connection.execute(may).fetchone(), roles(f"{database}%")
        with pytest.raises(BelongsToOthers, match="is there for something else"):
            provision(ensure_server().admin_url, database)
        assert (connection.execute(may).fetchone(), roles(f"{database}%")) == before


def test_no_login_is_made_whose_password_nobody_could_keep() -> None:
    def full(made: Provisioned) -> None:
        raise OSError(28, "No space left on device")

    server = ensure_server().admin_url
    with pytest.raises(OSError, match="No space left"):
        provision(server, "unkept", keep=full)
    assert roles("unkept%") == []
    first = settings_of(provision(server, "unkept"))
    with pytest.raises(OSError, match="No space left"):
        provision(server, "unkept", rotate=True, keep=full)
    psycopg.connect(first["app"]).close()


def test_an_administrator_who_is_no_superuser_is_enough() -> None:
    made_by_hand("CREATE ROLE manager LOGIN PASSWORD 'managing' CREATEROLE CREATEDB")
    server = ensure_server().url("postgres", "manager", "managing")
    first = settings_of(provision(server, "managed"))
    again = settings_of(provision(server, "managed", rotate=True))
    command.upgrade(config(again["owner"]), "head")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(first["app"])


def test_a_name_that_postgresql_would_cut_is_refused() -> None:
    with pytest.raises(ValueError, match="56 bytes"):
        provision("postgresql://nobody@127.0.0.1:1/postgres", "d" * 57)


@pytest.mark.parametrize("name", ["a b", "x%41y", "größe", "a/b", "a?b", "", 'a"b'])
def test_a_name_that_a_url_would_change_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        provision("postgresql://nobody@127.0.0.1:1/postgres", name)
