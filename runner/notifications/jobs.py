"""Durable work of mail: one job per event that calls for some, one per attempt to send."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol, TypedDict

import structlog

from runner.core.clock import now
from runner.core.errors import Unavailable
from runner.core.events.readers import PlatformEventArgs, PlatformReader, Reader
from runner.core.jobs import Job, JobContext, Queue, job, schedule
from runner.notifications import account_mail, payer_mail, workspace_mail
from runner.notifications.composing import Composer, compose
from runner.notifications.composing import Deps as Writing
from runner.notifications.models import MailState
from runner.notifications.queue import MailQueue, Outcome
from runner.providers.mail import Mail, Mailer, MailRefused, forget_mail

log = structlog.get_logger(__name__)

# Of its own: a server that lets us wait must not hold up other work.
QUEUE = Queue("mail", concurrency=16, concurrency_each=4)
SYSTEM_COMPOSERS: Mapping[str, Composer] = {
    **account_mail.COMPOSERS,
    **workspace_mail.SYSTEM_COMPOSERS,
    **payer_mail.SYSTEM_COMPOSERS,
}
COMPOSERS: Mapping[str, Composer] = {**SYSTEM_COMPOSERS, **workspace_mail.COMPOSERS}


class Deps(Writing, Protocol):
    """What these jobs need of the process."""

    @property
    def mail(self) -> Mailer: ...


class Attempt(TypedDict):
    """Which mail of an event to send, and for which time, counted from 1."""

    event: PlatformEventArgs
    message_id: str
    attempt: int


@job("notifications.write", queue=QUEUE)
async def write(ctx: JobContext[Deps], event: PlatformEventArgs) -> None:
    """Put the mails that an event calls for into the queue, and have each of them sent."""
    mails = await compose(COMPOSERS, ctx.container, event)
    async with ctx.container.database.system() as work:
        for mail in mails:
            await MailQueue(work).add(mail.message_id, mail.to, event["type"], mail.subject)
    for mail in mails:
        first: Attempt = {"event": event, "message_id": mail.message_id, "attempt": 1}
        await ctx.jobs.enqueue(send, first, key=_key(first), share=_share(first))


@job("notifications.send", queue=QUEUE)
async def send(ctx: JobContext[Deps], args: Attempt) -> None:
    """Make one attempt, keep what became of it, and plan the next one."""
    outcome = await ctx.step("send", _send, ctx.container, args)
    if outcome is None:
        return
    async with ctx.container.database.system() as work:
        next_at = await MailQueue(work).record(args["message_id"], args["attempt"], outcome)
    if outcome["state"] != MailState.SENT:
        log.warning("mail_not_sent", message_id=args["message_id"], **outcome)
    if next_at is not None:
        again: Attempt = {**args, "attempt": args["attempt"] + 1}
        await ctx.jobs.enqueue(send, again, key=_key(again), share=_share(again), at=next_at)


@schedule("notifications.purge", cron="43 3 * * *")
async def purge(ctx: JobContext[Deps], due_at: datetime) -> int:
    """Forget the mails that ended long ago, and those that became files; returns how many."""
    settings = ctx.container.settings
    before = now() - timedelta(days=settings.mail_files_kept_days)
    # Also where a server takes mail by now: what was written before it did is still there.
    files = await asyncio.to_thread(forget_mail, settings.mail_folder, before)
    async with ctx.container.database.system() as work:
        return files + await MailQueue(work).purge()


async def _send(deps: Deps, args: Attempt) -> Outcome | None:
    """Send the mail as it reads by now; None when this attempt is over already."""
    try:
        async with deps.database.system_read() as work:
            if not await MailQueue(work).is_due(args["message_id"], args["attempt"]):
                return None
        mail = await _mail(deps, args)
        if mail is None:
            return {"state": MailState.CANCELLED.value, "said": "What it tells of was taken back."}
        return {"state": MailState.SENT.value, "said": await deps.mail.send(mail)}
    except MailRefused as fact:
        return {"state": MailState.FAILED.value, "said": fact.detail}
    except Unavailable as fact:
        return {"state": MailState.QUEUED.value, "said": fact.detail}


async def _mail(deps: Deps, args: Attempt) -> Mail | None:
    mails = await compose(COMPOSERS, deps, args["event"])
    return next((mail for mail in mails if mail.message_id == args["message_id"]), None)


def _key(args: Attempt) -> str:
    return f"{args['message_id']}:{args['attempt']}"


def _share(args: Attempt) -> str:
    """Count a mail to the workspace or the person that it tells of."""
    event = args["event"]
    return str(event.get("workspace_id") or event["subject_id"])


JOBS: tuple[Job[Any], ...] = (write, send, purge)
READERS: tuple[Reader | PlatformReader, ...] = (
    Reader("notifications.write_from_workspaces", frozenset(workspace_mail.COMPOSERS), write),
    PlatformReader("notifications.write_to_people", frozenset(SYSTEM_COMPOSERS), write),
)
