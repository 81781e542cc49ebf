"""Durable work of identity."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.db.locks import shut_out
from runner.core.events.readers import PlatformEventArgs, PlatformReader
from runner.core.jobs import Job, JobContext, job, schedule
from runner.core.secrets import Keys
from runner.identity.claims import Claims, EndClaimed, others_who_said
from runner.identity.sign_ins import ActiveSessions
from runner.identity.verifications import VerificationRepository
from runner.settings import Settings

# Mails are written from these rows; one that waits for its server must still find its own.
KEEP = timedelta(days=7)
# So many users who said an address are worked off in one step, which a killed run repeats.
CLAIMANTS = 20


class Deps(Protocol):
    """What these jobs need of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def keys(self) -> Keys: ...

    @property
    def claimed(self) -> Sequence[EndClaimed]: ...


@schedule("identity.forget", cron="41 3 * * *")
async def forget(ctx: JobContext[Deps], due_at: datetime) -> int:
    """Delete one-time tokens and sign-ins that ended long ago; returns how many."""
    kept = timedelta(days=ctx.container.settings.sign_ins_kept_days)
    async with ctx.container.database.system() as work:
        tokens = await VerificationRepository(work).forget_expired(now() - KEEP)
        return tokens + await ActiveSessions(work).forget_ended(now() - kept)


@job("identity.end_claims")
async def end_claims(ctx: JobContext[Deps], event: PlatformEventArgs) -> None:
    """End what others made who said an address before it was proven, each in a work of its own."""
    after: str | None = str(UUID(int=0))
    while after is not None:
        after = await ctx.step("end", _end_next, ctx.container, event["subject_id"], after)


async def _end_next(deps: Deps, owner_id: str, after: str) -> str | None:
    """End the next claims; return after which of them to go on, None when those were the last."""
    async with deps.database.system_read() as work:
        others = await others_who_said(work, UUID(owner_id), UUID(after), CLAIMANTS)
    for other in others:
        async with deps.database.system() as work:
            await shut_out(work, other)
            await Claims(work, deps.keys, deps.claimed).end(other)
    return str(others[-1]) if len(others) == CLAIMANTS else None


JOBS: tuple[Job[Any], ...] = (forget, end_claims)
READERS: tuple[PlatformReader, ...] = (
    PlatformReader("identity.end_claims", frozenset({"email.verified"}), end_claims),
)
