"""Who accounts are at the provider."""

from uuid import UUID

from runner.billing import Customers
from runner.bootstrap import Container


async def customer_of(container: Container, account_id: str) -> str:
    async with container.database.system_read() as work:
        customer_id = await Customers(work).of(UUID(account_id))
    assert customer_id is not None
    return customer_id
