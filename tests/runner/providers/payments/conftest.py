"""A peer for each test."""

from collections.abc import AsyncIterator

import pytest

from tests.runner.providers.payments.house import House, house


@pytest.fixture
async def there() -> AsyncIterator[House]:
    async with house() as made:
        yield made
