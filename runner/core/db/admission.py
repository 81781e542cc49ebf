"""Who gets the next connection: a share for each workspace, in turn, and nobody waits for long."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

from runner.core.errors import DatabaseUnavailable, Overloaded

Line = deque[asyncio.Future[None]]


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much of a pool one workspace may hold (None: three quarters), and who may wait."""

    share: int | None = None
    most: int = 200
    longest_s: float = 2


class Admission:
    """Let as many in as there are connections, of one workspace no more than its share.

    Who has to wait stands in the line of their workspace, and the lines are served in turn. A
    work outside the workspaces (None) may take every place.
    """

    def __init__(self, places: int, rules: Waiting) -> None:
        self.places, self.rules = places, rules
        self.share = min(rules.share or max(1, places * 3 // 4), places)
        self.held = self.waiting = self.shed = self.expired = 0
        self._held_by: dict[UUID | None, int] = {}
        self._lines: dict[UUID | None, Line] = {}

    @asynccontextmanager
    async def place(self, workspace_id: UUID | None) -> AsyncIterator[None]:
        """Hold a place; raises what `enter` raises."""
        await self.enter(workspace_id)
        try:
            yield
        finally:
            self.leave(workspace_id)

    async def enter(self, workspace_id: UUID | None) -> None:
        """Take a place; raises Overloaded at once or DatabaseUnavailable after the wait."""
        if self._is_free(workspace_id):
            self._take(workspace_id)
        else:
            await self._queue(workspace_id)

    def leave(self, workspace_id: UUID | None) -> None:
        self.held -= 1
        self._held_by[workspace_id] -= 1
        if not self._held_by[workspace_id]:
            del self._held_by[workspace_id]
        self._let_in()

    def _is_free(self, workspace_id: UUID | None) -> bool:
        share = self.places if workspace_id is None else self.share
        return self.held < self.places and self._held_by.get(workspace_id, 0) < share

    def _take(self, workspace_id: UUID | None) -> None:
        self.held += 1
        self._held_by[workspace_id] = self._held_by.get(workspace_id, 0) + 1

    async def _queue(self, workspace_id: UUID | None) -> None:
        if self.waiting >= self.rules.most:
            self.shed += 1
            raise Overloaded
        turn = asyncio.get_running_loop().create_future()
        self._lines.setdefault(workspace_id, deque()).append(turn)
        self.waiting += 1
        try:
            async with asyncio.timeout(self.rules.longest_s):
                await turn
        except BaseException as error:
            if turn.done() and not turn.cancelled():
                # Its turn came in the very moment that it was cut off.
                self.leave(workspace_id)
            if not isinstance(error, TimeoutError):
                raise
            self.expired += 1
            raise DatabaseUnavailable from None
        finally:
            self.waiting -= 1

    def _let_in(self) -> None:
        """Serve the lines in turn: whoever was served goes behind the others."""
        for workspace_id in list(self._lines):
            line = self._lines[workspace_id]
            while line and line[0].done():
                line.popleft()
            if line and self._is_free(workspace_id):
                del self._lines[workspace_id]
                self._lines[workspace_id] = line
                self._take(workspace_id)
                line.popleft().set_result(None)
            if not line:
                del self._lines[workspace_id]
