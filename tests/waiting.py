"""Wait for what happens elsewhere, without guessing how long it takes."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")
GIVE_UP_S = 60.0
# Each look costs what a request costs, and takes it from what is waited for.
PAUSE_S = 0.05


async def until(look: Callable[[], Awaitable[T | None]]) -> T:
    """Look again and again until there is something to see; fail loudly when there never is."""
    never = asyncio.Event()
    async with asyncio.timeout(GIVE_UP_S):
        while not (seen := await look()):
            try:
                await asyncio.wait_for(never.wait(), PAUSE_S)
            except TimeoutError:
                continue
    return seen
