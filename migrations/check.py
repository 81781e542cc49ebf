"""Prove the chain on both databases: up, equal to the models, down to nothing, up again."""

import tempfile
from pathlib import Path

from alembic import command
from alembic.script import ScriptDirectory

from migrations import newest
from migrations.configuration import config
from runner.core.db.provision import provision
from tests.postgres import ensure_server


def prove(url: str) -> None:
    chain = config(url)
    # A program takes the highest number for the newest one, before Alembic is loaded.
    assert ScriptDirectory.from_config(chain).get_current_head() == newest()
    command.upgrade(chain, "head")
    command.check(chain)
    command.downgrade(chain, "base")
    command.upgrade(chain, "head")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        prove(f"sqlite:///{Path(folder) / 'check.sqlite3'}")
    prove(provision(ensure_server().admin_url, "migrations_check").owner_database_url)


if __name__ == "__main__":
    main()
