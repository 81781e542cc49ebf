"""A full disk is said with one code, loses nothing, and passes when there is room again."""
# ruff: noqa: PT012 - a work is refused when it ends, so all of it stands in the block.

from pathlib import Path

import pytest

from runner.bootstrap import Container, build
from runner.core.errors import StorageFull
from tests.client import Api
from tests.conftest import sqlite_settings


async def limit(container: Container, pages: int) -> None:
    """Let SQLite take no further page than these, as when the disk has none."""
    async with container.database.system() as work:
        connection = await work.session.connection()
        # Behind what is there it sets itself to what is there.
        await connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


async def test_what_does_not_fit_is_507_and_fits_once_there_is_room(tmp_path: Path) -> None:
    container = build(sqlite_settings(tmp_path))
    async with Api.on(container) as api:
        ann = await api.register()
        posts = f"/w/{(await ann.workspace())['id']}/posts"
        await limit(container, 1)
        long = {"title": "A loaf", "variants": {"linkedin": "Bread. " * 400}}
        answers = [await ann.post(posts, long) for _ in range(20)]
        full = answers[-1]
        assert (full.status_code, full.json()["code"]) == (507, "storage_full")
        assert full.headers["Retry-After"]
        assert {answer.status_code for answer in answers} <= {201, 507}
        await limit(container, 1 << 30)
        assert (await ann.post(posts, long)).status_code == 201
        stored = (await ann.get(posts)).json()["items"]
    assert len(stored) == sum(answer.status_code == 201 for answer in answers) + 1
    await container.database.close()


async def test_a_job_takes_it_for_an_absence_that_it_waits_out(tmp_path: Path) -> None:
    container = build(sqlite_settings(tmp_path))
    await limit(container, 1)
    with pytest.raises(StorageFull):
        async with container.database.system() as work:
            connection = await work.session.connection()
            await connection.exec_driver_sql("CREATE TABLE ballast AS SELECT zeroblob(1000000)")
    await container.database.close()
