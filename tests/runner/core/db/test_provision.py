"""The logins of an installation, as the command and the container make them."""

from pathlib import Path

from runner.core.db.provision import SETTINGS

LOGINS_SH = Path(__file__).parents[4] / "deploy/postgres/logins.sh"


def test_the_containers_logins_have_the_same_settings() -> None:
    wanted = [
        f"ALTER ROLE postmagiq_{login} IN DATABASE :\"database\" SET {name} = '{value}';"
        for login, settings in SETTINGS.items()
        for name, value in settings.items()
    ]
    lines = LOGINS_SH.read_text().splitlines()
    assert [line for line in lines if " SET " in line] == wanted
