"""The counting of both kinds of installation."""

import pytest

from runner.access import MemoryBuckets, PostgresBuckets
from runner.access.buckets import Buckets
from runner.bootstrap import Container


@pytest.fixture
def buckets(container: Container) -> Buckets:
    if container.database.is_postgres:
        return PostgresBuckets(container.database)
    return MemoryBuckets()
