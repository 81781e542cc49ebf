"""The upkeep of a process."""

from pydantic import SecretStr

from runner.access import Access, Keyring, Limits
from runner.access.buckets import Buckets
from runner.bootstrap import Container
from runner.core.secrets import new_token
from runner.settings import Settings


async def test_a_process_that_ends_leaves_nothing_taken(
    container: Container, buckets: Buckets
) -> None:
    limits, whose = Limits(buckets, 200), new_token()
    access = Access(Keyring(container.database, container.keys), limits)
    access.start()
    await limits.spend(limits.caller, whose)
    await access.stop()
    successor = Limits(buckets, 200)
    allowance = await successor.spend(successor.caller, whose)
    assert allowance is not None
    assert allowance.remaining == 198


def test_one_person_on_their_own_service_account_is_not_counted_and_a_server_counts() -> None:
    url = SecretStr("postgresql+asyncpg://app@db/postmagiq")
    assert Settings().request_quota == 0
    assert Settings(database_url=url).request_quota == 60
    assert Settings(database_url=url, rate_limit_per_minute=0).request_quota == 0
    assert Settings(rate_limit_per_minute=120).request_quota == 120
