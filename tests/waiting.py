"""Wait for what happens elsewhere, without guessing how long it takes."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")
GIVE_UP_S = 60.0
# Each look costs what a request costs, and takes it from what is waited for.
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.05, 0.5


async def until(look: Callable[[], Awaitable[T | None]]) -> T:
    """Look less and less often until there is something to see; fail loudly when there never is."""
    never, pause_s = asyncio.Event(), FIRST_PAUSE_S
    async with asyncio.timeout(GIVE_UP_S):
        while not (seen := await look()):
            with suppress(TimeoutError):
                await asyncio.wait_for(never.wait(), pause_s)
            pause_s = min(2 * pause_s, LONGEST_PAUSE_S)
    return seen
