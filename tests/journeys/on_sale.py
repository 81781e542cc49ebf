"""Sell plans beside a peer: the browser test of money does, with `python -m …`.

It says where the peer is, and takes lines: `trial ACCOUNT DAYS` has a trial end in so many days.
"""

import asyncio
import os
import sys
from datetime import timedelta
from uuid import UUID

from pydantic import SecretStr

from runner.billing import SubscriptionState, SubscriptionStatus, Sync, apply_subscription, tiers_of
from runner.bootstrap import Container, build
from runner.cli import provisioning, serving
from runner.core.clock import now
from runner.core.retries import Retries
from runner.layers import load
from runner.providers.payments.peer.app import Peer
from runner.providers.payments.peer.serving import peer_on
from runner.settings import Settings

AT_ONCE = Retries([timedelta(seconds=1)] * 5)


async def main() -> None:
    """Serve both until a signal ends it."""
    async with peer_on(retries=AT_ONCE) as peer:
        settings = await _selling(provisioning.with_secret_key(load()), peer)
        listener, settings = serving.listen(settings)

        async def ready(container: Container) -> None:
            print(f"peer {peer.books.address}", flush=True)
            asyncio.get_running_loop().add_reader(sys.stdin, _hear, container)

        await serving._run(settings, listener, worker=True, ready=ready)


async def _selling(settings: Settings, peer: Peer) -> Settings:
    """Have the plans of a new server at the peer, and its events sent here."""
    at_peer = {
        "price_list": True,
        "stripe_url": peer.books.address,
        "stripe_secret_key": SecretStr("sk_test_here"),
    }
    settings = settings.model_copy(update=at_peer)
    await asyncio.to_thread(provisioning.migrate_if_behind, settings)
    container = build(settings)
    async with container.database.system_read() as work:
        tiers = await tiers_of(work)
    *_, endpoint = await Sync(container.payments).all(tiers, settings.base_url)
    await container.close()
    return settings.model_copy(update={"stripe_webhook_secret": SecretStr(endpoint.secret or "")})


_told: set[asyncio.Task[None]] = set()


def _hear(container: Container) -> None:
    words = os.read(sys.stdin.fileno(), 4096).decode().split()
    if not words:
        asyncio.get_running_loop().remove_reader(sys.stdin)
        return
    _, account_id, days = words
    task = asyncio.create_task(_end_trial(container, UUID(account_id), int(days)))
    _told.add(task)
    task.add_done_callback(_told.discard)


async def _end_trial(container: Container, account_id: UUID, days: int) -> None:
    """Have a trial end soon, which no test waits for."""
    ends_at = now() + timedelta(days=days, minutes=-1)
    trying = SubscriptionState("team", SubscriptionStatus.TRIALING, trial_ends_at=ends_at)
    async with container.database.system() as work:
        await apply_subscription(work, account_id, trying)
    print(f"trial {account_id}", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
