"""The main job on a started server, on both databases."""

from pathlib import Path

import asyncpg
import pytest

from runner.settings import Settings
from tests.conftest import postgres_settings
from tests.journeys.story import Story
from tests.runner.cli.program import Program

URLS = ("database_url", "system_database_url", "owner_database_url", "secret_key")


def environment(settings: Settings) -> dict[str, str]:
    urls = {f"POSTMAGIQ_{n.upper()}": getattr(settings, n).get_secret_value() for n in URLS}
    return urls | {"POSTMAGIQ_RATE_LIMIT_PER_MINUTE": "6000"}


@pytest.mark.timeout(300)
def test_source_material_becomes_an_approved_and_published_post(tmp_path: Path) -> None:
    Story(Program(tmp_path), print).notify()


@pytest.mark.timeout(300)
async def test_the_same_on_postgresql_where_the_app_login_sees_nothing_by_itself(
    tmp_path: Path,
) -> None:
    settings = postgres_settings("postmagiq_story", tmp_path)
    Story(Program(tmp_path, environment(settings)), print).notify()
    assert settings.database_url is not None
    url = settings.database_url.get_secret_value().replace("+asyncpg", "")
    connection = await asyncpg.connect(url)
    try:
        for table in ("posts", "sources", "workflow_runs", "publications", "events"):
            assert await connection.fetchval(f"SELECT count(*) FROM {table}") == 0
    finally:
        await connection.close()
