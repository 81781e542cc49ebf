"""Wiring: what is missing is named, and nothing is touched before it is opened."""

import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from runner.bootstrap import JOBS, READERS, build
from runner.core.db.logins import UnfitDatabase
from runner.settings import BadSettings, Settings

KEY = SecretStr("k" * 32)


def test_building_touches_no_disk(tmp_path: Path) -> None:
    build(Settings(data_dir=tmp_path / "nowhere", secret_key=KEY))
    assert list(tmp_path.iterdir()) == []


def test_what_few_requests_need_is_loaded_by_the_first() -> None:
    program = (
        "import sys\n"
        "from runner.cli.server import lean_imports\n"
        "with lean_imports():\n"
        "    import api.app, runner.bootstrap as b, runner.settings as s\n"
        "api.app.create_app(b.build(s.Settings(secret_key='k' * 32)))\n"
        "unneeded = {'alembic', 'budoux', 'fasttext', 'obstore', 'pygments', 'python_calamine',"
        " 'regex', 'rich', 'snowballstemmer', 'stopwordsiso', 'stripe'}\n"
        "print(*unneeded & {*sys.modules})"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert loaded.stdout == "\n"


def test_without_a_key_it_is_said_which_is_missing(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="secret_key"):
        build(Settings(data_dir=tmp_path))


def test_a_short_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Settings(data_dir=tmp_path, secret_key=SecretStr("short"))


def test_postgresql_needs_its_second_login(tmp_path: Path) -> None:
    url = SecretStr("postgresql+asyncpg://a:b@127.0.0.1/c")
    with pytest.raises(BadSettings, match="system_database_url"):
        build(Settings(data_dir=tmp_path, secret_key=KEY, database_url=url))


def test_jobs_and_readers_have_names_of_their_own() -> None:
    for named in ([job.name for job in JOBS], [reader.name for reader in READERS]):
        assert len({*named}) == len(named)
    assert {reader.job for reader in READERS} <= {*JOBS}


def test_what_may_let_others_wait_has_a_queue_of_its_own_and_is_shared_out() -> None:
    kinds = ("runs.execute", "content.fetch_source", "publishing.send", "notifications.send")
    queues = {job.name: job.queue for job in JOBS}
    own = [queues[name] for name in (*kinds, "webhooks.send")]
    schedules = {job.queue for job in JOBS if job.cron}
    assert len({*own, queues["approvals.revoke_outdated"], *schedules}) == len(own) + 2
    for queue in {*queues.values()} - schedules:
        assert queue.concurrency_each is not None
        assert queue.concurrency_each * 4 <= queue.concurrency or queue is queues["publishing.send"]
    assert {queues[name] for name in ("runs.stop", "webhooks.begin")}.isdisjoint(own)


async def test_a_login_that_could_bypass_row_security_is_not_served(settings: Settings) -> None:
    if settings.embedded:
        return
    for login in ("database_url", "system_database_url"):
        container = build(settings.model_copy(update={login: settings.owner_database_url}))
        with pytest.raises(UnfitDatabase, match="postmagiq_test_owner"):
            await container.database.open()
        await container.database.close()
