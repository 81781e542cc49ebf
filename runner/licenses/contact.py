"""Contact of this server with whoever sold the licence that is installed here."""

import json
from datetime import datetime, timedelta
from typing import Any, NamedTuple, Protocol

import structlog

from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.errors import DomainError
from runner.core.jobs import Job, JobContext, schedule
from runner.licenses.installed import InstalledLicenses, Kept, Licensed, NoLicense
from runner.licenses.ladder import Stand, Trouble
from runner.licenses.signing import NotASignedLicense, name_of
from runner.providers.http import Fetched, GuardedClient, RequestRejected
from runner.settings import Settings

log = structlog.get_logger(__name__)

# Looked at every hour, for a server that is off at night or finds the other one off.
ASK_AGAIN = timedelta(hours=20)
GONE = 404


class Deps(Protocol):
    """What contact needs of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def sellers(self) -> GuardedClient: ...

    @property
    def licensed(self) -> Licensed: ...


@schedule("licenses.contact", cron="17 * * * *")
async def contact(ctx: JobContext[Deps], due_at: datetime) -> None:
    """Ask once a day for the licence as it is now; who does not answer is asked every hour."""
    try:
        at, found = now(), await _looked_at(ctx.container)
        if found is None:
            return
        if found.how.trouble:
            log.warning("licence in trouble", rung=found.how.rung, trouble=found.how.trouble)
        if not at - ASK_AGAIN < found.kept.contacted_at <= at:
            await refresh_license(ctx.container)
    except DomainError as problem:
        log.warning("licence not refreshed", code=problem.code, detail=problem.detail)


async def refresh_license(deps: Deps) -> None:
    """Take in the licence as whoever sold it has it now; one that asks nobody stays as it is.

    Raises NoLicense, every error of the client, and what `InstalledLicenses.renew` does.
    """
    found = await _looked_at(deps)
    if found is None:
        raise NoLicense
    if found.claims["server"] is None:
        return
    renewed = await _asked(deps.sellers, found.claims)
    async with deps.database.system() as work:
        installed = InstalledLicenses(work, deps.settings.license_public_keys)
        if renewed is None:
            await installed.note_refusal(found.kept, Trouble.NOT_FOUND, now())
        else:
            await installed.renew(found.kept, renewed, now())
    deps.licensed.forget()


async def _asked(sellers: GuardedClient, claims: dict[str, Any]) -> str | None:
    """Ask for a file anew; None when whoever sold it knows no such licence any more."""
    at = f"{claims['server']}/api/v1/licenses"
    try:
        fetched = await sellers.fetch(f"{at}/{claims['license']}/files/{claims['proof']}")
    except RequestRejected as rejected:
        # A proxy says the same while the server behind it is away: ask who it is that says so.
        if rejected.params["status"] != GONE:
            raise
        speaks = _member(await sellers.fetch(f"{at}/public-key"), "public_key")
        if name_of(speaks) != claims["signed_by"]:
            raise
        return None
    return _member(fetched, "content")


def _member(fetched: Fetched, name: str) -> str:
    try:
        return str(json.loads(fetched.body)[name])
    except (ValueError, LookupError, TypeError):
        raise NotASignedLicense from None


class Found(NamedTuple):
    """The licence that counts: what it says, and how it stands."""

    kept: Kept
    claims: dict[str, Any]
    how: Stand


async def _looked_at(deps: Deps) -> Found | None:
    """Look at the licence here, and remember how late it is."""
    async with deps.database.system() as work:
        installed = InstalledLicenses(work, deps.settings.license_public_keys)
        kept = await installed.kept()
        if kept is None:
            return None
        await installed.note_time(kept, now())
        return Found(kept, *installed.standing(kept))


JOBS: tuple[Job[Any], ...] = (contact,)
