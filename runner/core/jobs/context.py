"""What a running job holds in its hand."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Generic, TypeVar, TypeVarTuple

from dbos import DBOS
from dbos import error as engine_error
from dbos._context import get_local_dbos_context

from runner.core.clock import now
from runner.core.errors import DatabaseUnavailable, Unavailable
from runner.core.jobs.portable import require_json
from runner.core.jobs.status import Failure, State

if TYPE_CHECKING:
    from runner.core.jobs.runtime import Jobs

log = logging.getLogger(__name__)

C = TypeVar("C")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class StepFailed(Exception):
    """A step failed, now or in an earlier life of this job: both look the same.

    The original exception cannot be had back from a record, so only its name, message and code are.
    """

    def __init__(self, step: str, failure: Failure) -> None:
        super().__init__(f"{step}: {failure.message}")
        self.step = step
        self.failure = failure
        self.code = failure.code


@dataclass(frozen=True, slots=True)
class JobContext(Generic[C]):
    """Give a job its identity, its world (`container`) and steps that happen once."""

    id: str
    attempt: int
    container: C
    jobs: "Jobs"
    stopping: asyncio.Event
    retries: Sequence[timedelta] = ()

    async def step(
        self,
        name: str,
        fn: Callable[[*Ts], Awaitable[T]],
        *args: *Ts,
        preemptible: bool = False,
    ) -> T:
        """Run `fn` and record its JSON result; once recorded it is never run again.

        A kill between the two runs it again, so an outside effect needs its own key. Steps
        are told apart by their order: a job must take the same ones each time. Cancelling the
        job interrupts a `preemptible` step within a second, any other once it is over.

        Raises: StepFailed, also recorded.
        """
        self._stop_here_if_stopping()

        async def run() -> T:
            result = await self.outlast(DatabaseUnavailable, self._rest, fn, *args)
            require_json(result, f"result of step {name}")
            return result

        try:
            return await DBOS.run_step_async({"name": name, "preemptible": preemptible}, run)
        except engine_error.DBOSException:
            raise
        except Exception as error:
            raise StepFailed(name, Failure.of(error)) from error

    async def sleep_until(self, at: datetime) -> None:
        """Wait, over restarts too; the moment first given counts. It holds a place in the queue:
        for hours and days enqueue another job with `at`."""
        wake_at = await self.step("sleep", _iso, at)
        await self.step("wake", self._wake_at, wake_at, preemptible=True)

    async def begin_again_after(self, wait: timedelta) -> None:
        """Rest, then let the job take its steps from the first; recorded ones are not run again."""
        await self._rest(wait)
        engine_context = get_local_dbos_context()
        assert engine_context is not None
        # As the engine itself does when it recovers a run: steps are told apart by this number.
        engine_context.function_id = 0

    async def stop_if_cancelled(self) -> None:
        """End the job here when somebody cancelled it; each step asks this by itself."""
        self._stop_here_if_stopping()
        if (await self.jobs.status(self.id)).state is State.CANCELLED:
            raise engine_error.DBOSWorkflowCancelledError(f"Job {self.id} was cancelled.")

    async def outlast(
        self,
        absence: type[Unavailable],
        rest: Callable[[timedelta], Awaitable[None]],
        fn: Callable[[*Ts], Awaitable[T]],
        *args: *Ts,
    ) -> T:
        """Call `fn` again after each of the job's retries for as long as it meets this absence."""
        for wait in self.retries:
            try:
                return await fn(*args)
            except absence as fact:
                log.warning("Job %s tries again in %s: %s", self.id, wait, fact)
                await rest(wait)
        return await fn(*args)

    async def _wake_at(self, wake_at: str) -> None:
        await self._sleep((datetime.fromisoformat(wake_at) - now()).total_seconds())

    async def _rest(self, wait: timedelta) -> None:
        await self._sleep(wait.total_seconds())

    async def _sleep(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(max(seconds, 0)):
                await self.stopping.wait()
        except TimeoutError:
            return
        self._stop_here_if_stopping()

    def _stop_here_if_stopping(self) -> None:
        # Unrecorded, so the job stays unfinished and the next process goes on from here.
        if self.stopping.is_set():
            raise asyncio.CancelledError


async def _iso(at: datetime) -> str:
    return at.isoformat()
