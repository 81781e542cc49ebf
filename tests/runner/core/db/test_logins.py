"""Logins that are asked who they are and where they lead before anything is done with them."""

import pytest

from runner.core.db.logins import UnfitDatabase, require_fit_logins
from runner.core.db.provision import URLS, provision
from runner.settings import Settings
from tests.conftest import postgres_settings
from tests.postgres import ensure_server

APP, SYSTEM, OWNER = URLS["app"], URLS["system"], URLS["owner"]


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    settings = postgres_settings("together", tmp_path_factory.mktemp("together"))
    return urls_of(settings)


def urls_of(settings: Settings) -> dict[str, str]:
    return {key: getattr(settings, key).get_secret_value() for key in (APP, SYSTEM, OWNER)}


def test_the_logins_of_one_installation_belong_together(mine: dict[str, str]) -> None:
    found = require_fit_logins(mine)
    assert [login.name for login in found] == ["together_app", "together_system", "together_owner"]
    assert [login.endless for login in found[:2]] == [False, False]


def test_logins_of_two_installations_do_not(mine: dict[str, str]) -> None:
    made = provision(ensure_server().admin_url, "apart", password_of=lambda it: f"test-{it}")
    for setting in (APP, SYSTEM, OWNER):
        mixed = mine | {setting: getattr(made, setting)}
        with pytest.raises(UnfitDatabase, match="different databases"):
            require_fit_logins(mixed)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({APP: SYSTEM}, "database_url and system_database_url have one login"),
        ({SYSTEM: APP}, "database_url and system_database_url have one login"),
        ({OWNER: APP}, "database_url and owner_database_url have one login"),
        ({APP: SYSTEM, SYSTEM: APP}, "'together_system' of database_url sees every workspace"),
        ({APP: OWNER, OWNER: APP}, "'together_owner' could bypass row-level security"),
        ({SYSTEM: OWNER, OWNER: SYSTEM}, "'together_owner' could bypass row-level security"),
    ],
)
def test_each_is_for_its_own_setting(mine: dict[str, str], given: dict[str, str], why: str) -> None:
    with pytest.raises(UnfitDatabase, match=why):
        require_fit_logins(mine | {setting: mine[other] for setting, other in given.items()})


def test_only_the_owner_migrates(mine: dict[str, str]) -> None:
    server = ensure_server()
    empty = provision(server.admin_url, "apart", password_of=lambda it: f"test-{it}")
    require_fit_logins({OWNER: empty.owner_database_url})
    for url in (mine[APP], mine[SYSTEM], empty.database_url, server.url("together")):
        with pytest.raises(UnfitDatabase, match=f"of {OWNER} cannot migrate"):
            require_fit_logins({OWNER: url})
