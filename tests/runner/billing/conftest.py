"""A house for each test."""

import pytest

from runner.bootstrap import Container
from tests.client import Api
from tests.runner.billing.house import House, house_of


@pytest.fixture
async def house(api: Api, container: Container) -> House:
    return await house_of(api, container)
