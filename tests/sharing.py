"""How test workers share out the suite: what builds one world stays together.

A world is what the tests of a file make of one database. The worlds on SQLite come before those on
PostgreSQL, so that a worker opens each database once. Between them comes what mostly waits, for
processes that start and die and for moments that come: nobody waits for it at the end, and in the
beginning the browser has the cores.

The groups of pytest-xdist would do the first, but pytest 9.2 no longer reads what they are told by.
"""

import re
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

DATABASE = re.compile(r"\[(?:.*-)?(sqlite|postgresql)(?:-.*)?\]$")
WAITING = (
    "tests/journeys/test_killed",
    "tests/runner/notifications/test_jobs",
    "tests/runner/webhooks/test_jobs",
    "tests/runner/core/jobs/",
    "tests/runner/cli/",
)
TURNS = ("sqlite", "waiting", "postgresql", "")


class ByWorld(LoadScopeScheduling):  # type: ignore[misc]
    """Hand out one world after the other, in the order in which they were collected."""

    def _split_scope(self, nodeid: str) -> str:
        return f"{nodeid.partition('::')[0]} {database(nodeid)}"


def database(nodeid: str) -> str:
    found = DATABASE.search(nodeid)
    return found[1] if found else ""


def turn(item: pytest.Item) -> int:
    waits = item.nodeid.startswith(WAITING)
    return TURNS.index("waiting" if waits else database(item.nodeid))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=turn)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    config.option.loadscopereorder = False
    return ByWorld(config, log)
