"""Two who act in one workspace in the same moment."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

from runner.bootstrap import Container
from runner.core.db.work import Work
from runner.workspaces import WorkspaceScope
from tests.api.approvals.cast import Cast
from tests.contract.unconfined import waits_for
from tests.waiting import until

Act = Callable[[Work], Awaitable[Any]]


class Meeting:
    """The owner of a workspace, from two windows."""

    def __init__(self, container: Container, cast: Cast) -> None:
        self.container, self.cast = container, cast

    async def meet(self, first: Act, second: Act) -> None:
        """Begin the first, and have the second wait for it; raises what refuses the second."""
        async with self.write() as work:
            await first(work)
            await work.flush()
            waiting = asyncio.create_task(self._do(second))
            assert await until(lambda: waits_for(self.container, work))
        await waiting

    async def _do(self, act: Act) -> None:
        async with self.write() as work:
            await act(work)

    def write(self) -> AbstractAsyncContextManager[Any]:
        entry = self.cast.context(self.cast.ann, WorkspaceScope.WRITE)
        return self.container.database.write(entry)
