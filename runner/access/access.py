"""What a process keeps about its callers, and the task that writes it down."""

import asyncio
from contextlib import suppress

import structlog

from runner.access.keyring import Keyring
from runner.access.limits import Limits

log = structlog.get_logger(__name__)

TURN_S = 1.0
TURNS_BETWEEN_WRITES = 60


class Access:
    """Keys and limits of a process; its upkeep keeps every write off the requests' path."""

    def __init__(self, keyring: Keyring, limits: Limits) -> None:
        self.keyring, self.limits = keyring, limits
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._stopping.clear()
        self._task = asyncio.create_task(self._run(), name="access")

    async def stop(self) -> None:
        if self._task is not None:
            self._stopping.set()
            await self._task
            self._task = None
            await self.limits.tidy(idle_s=0)
            await self.keyring.write_uses()

    async def _run(self) -> None:
        turn = 0
        while not self._stopping.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), TURN_S)
            turn += 1
            try:
                await self.limits.tidy()
                if turn % TURNS_BETWEEN_WRITES == 0:
                    await self.keyring.write_uses()
                    await self.limits.forget()
            except Exception:
                # The database may be away: allowance ends with its window, uses come again.
                log.exception("access_upkeep_postponed")
