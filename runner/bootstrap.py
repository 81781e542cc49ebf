"""Settings become engines, providers and a container; every part is wired here once."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from migrations import newest, revisions
from runner.access import (
    Access,
    AccessEntitlement,
    ApiKeys,
    Keyring,
    Limits,
    MemoryBuckets,
    PostgresBuckets,
    Rates,
    revoke_keys_issued_by,
)
from runner.access import jobs as access
from runner.access import offboarding_handlers as access_handlers
from runner.agents import Agents
from runner.approvals import ApprovalEntitlement, Stages
from runner.approvals import jobs as approvals
from runner.assets import AssetEntitlement, Files, FileStore
from runner.assets import jobs as assets
from runner.audit import jobs as audit
from runner.billing import jobs as billing
from runner.billing import usage_jobs as usage
from runner.billing.metering import CreditMeter
from runner.billing.payments import jobs as payments
from runner.content import ContentEntitlement, Posts
from runner.content import jobs as content
from runner.content import offboarding_handlers as content_handlers
from runner.content.limits import Platform, measure
from runner.core.db.admission import Waiting
from runner.core.db.database import Database
from runner.core.db.discarding import discardables
from runner.core.db.work import Work
from runner.core.entitlements import Entitlement, Metered
from runner.core.errors import DomainError
from runner.core.events import jobs as events
from runner.core.events.catalogue import event_kinds
from runner.core.events.readers import Dispatcher, PlatformReader, Reader
from runner.core.events.stream import Stream
from runner.core.figures import Figures
from runner.core.health import Ask, Health, State, free_bytes
from runner.core.idempotency import jobs as idempotency
from runner.core.jobs import Job, Jobs, retention
from runner.core.paging import CursorSigner
from runner.core.secrets import Keys
from runner.core.spending import Meter
from runner.core.workbooks import Tables
from runner.entitling import entitling
from runner.identity import AccessTokens, EndClaimed, Signer
from runner.identity import jobs as identity
from runner.licenses import Licensed, SigningKey
from runner.licenses import contact as licenses
from runner.notifications import jobs as notifications
from runner.notifications.figures import of_mail
from runner.parsing import Texts
from runner.providers.http import GuardedClient, UrlPolicy
from runner.providers.mail import Mailer, mailer_of
from runner.providers.payments import Payments, payments_of
from runner.providers.storage import storage_of
from runner.publishing import jobs as publishing
from runner.settings import BadSettings, Settings
from runner.trash import jobs as trash
from runner.webhooks import (
    Sender,
    WebhookEntitlement,
    Webhooks,
    disable_webhooks_of,
)
from runner.webhooks import jobs as webhooks
from runner.webhooks import offboarding_handlers as webhooks_handlers
from runner.workflows import jobs as workflows
from runner.workspaces import (
    Creation,
    OffboardingHandler,
    Roles,
    Scope,
    Seats,
    WorkspaceEntitlement,
    give_up_workspaces_of,
)
from runner.workspaces import jobs as workspaces
from runner.workspaces import offboarding_handlers as workspaces_handlers

# A step that is nearly done ends by itself; a longer one goes on in the next process.
STOP_GRACE = timedelta(seconds=3)
# Without its files most of a server works, so a bucket that is silent takes it out of no pool.
BUCKET_S = 1.0
# A job that is due and still waits after this long tells that workers are too few.
BEHIND_S = 300
JOBS: tuple[Job[Any], ...] = (
    *content.JOBS,
    *workflows.JOBS,
    *approvals.JOBS,
    *publishing.JOBS,
    *workspaces.JOBS,
    *webhooks.JOBS,
    *notifications.JOBS,
    *audit.JOBS,
    *trash.JOBS,
    *idempotency.JOBS,
    *events.JOBS,
    *identity.JOBS,
    *access.JOBS,
    *assets.JOBS,
    *billing.JOBS,
    *payments.JOBS,
    *usage.JOBS,
    *licenses.JOBS,
    retention(keep=timedelta(days=30)),
)
EVENT_KINDS = event_kinds()
SCOPES = Scope.every()
DISCARDABLES = discardables()
READERS: tuple[Reader | PlatformReader, ...] = (
    *content.READERS,
    *workflows.READERS,
    *approvals.READERS,
    *publishing.READERS,
    *workspaces.READERS,
    *webhooks.READERS,
    *notifications.READERS,
    *identity.READERS,
    *access.READERS,
    *assets.READERS,
    *billing.READERS,
    *payments.READERS,
    *usage.READERS,
)
OFFBOARDING_HANDLERS: tuple[OffboardingHandler, ...] = (
    *content_handlers.OFFBOARDING_HANDLERS,
    *access_handlers.OFFBOARDING_HANDLERS,
    *workspaces_handlers.OFFBOARDING_HANDLERS,
    *webhooks_handlers.OFFBOARDING_HANDLERS,
)

METERED: Mapping[Entitlement, Callable[[Work], Metered]] = {
    ContentEntitlement.POSTS: Posts,
    WorkspaceEntitlement.SEATS: Seats,
    WorkspaceEntitlement.CUSTOM_ROLES: Roles,
    AccessEntitlement.API_KEYS: ApiKeys,
    AssetEntitlement.STORAGE: Files,
    WebhookEntitlement.WEBHOOKS: Webhooks,
    ApprovalEntitlement.STAGES: Stages,
}
"""What a workspace has so much of as it is entitled to."""

CLAIMED: tuple[EndClaimed, ...] = (
    revoke_keys_issued_by,
    disable_webhooks_of,
    give_up_workspaces_of,
)
"""What ends, beside the ways in, when an address proves to be somebody else's."""


@dataclass(frozen=True, slots=True)
class Container:
    """What one process works with; opened once, closed once."""

    settings: Settings
    keys: Keys
    database: Database
    signer: Signer
    access: Access
    cursors: CursorSigner
    licensed: Licensed
    license_signing: SigningKey
    jobs: Jobs
    dispatcher: Dispatcher
    stream: Stream
    health: Health
    figures: Figures
    web: GuardedClient
    sellers: GuardedClient
    webhooks: Sender
    agents: Agents
    meter: Meter
    mail: Mailer
    payments: Payments
    files: FileStore
    tables: Tables
    texts: Texts

    @property
    def claimed(self) -> tuple[EndClaimed, ...]:
        return CLAIMED

    @property
    def base_url(self) -> str:
        return self.settings.base_url

    @property
    def public_url(self) -> str | None:
        """Where other servers reach this one; None while nobody said where that is."""
        return self.settings.public_url and self.base_url

    @property
    def creation(self) -> Creation:
        return Creation(self.settings.workspace_creation)

    async def open(self, *, worker: bool) -> None:
        """Connect and begin to work; without `worker` this process only starts jobs."""
        try:
            await self.database.open()
            await self.jobs.start(self, worker=worker)
        except BaseException:
            await self.database.close()
            raise
        self.access.start()
        self.dispatcher.start()
        self.stream.start()
        self.figures.start()

    async def close(self) -> None:
        await self.health.stop()
        await self.figures.stop()
        await self.stream.stop()
        await self.dispatcher.stop()
        await self.jobs.stop()
        await self.access.stop()
        await self.payments.close()
        await self.database.close()


def build(settings: Settings) -> Container:
    """Wire the parts without touching the network or the disk; raises BadSettings."""
    keys = keys_of(settings)
    licensed = Licensed(settings.license_public_keys)
    database = open_database(settings, licensed)
    jobs = Jobs(jobs_url(settings), JOBS, stop_grace=STOP_GRACE, listens=not settings.pgbouncer)
    stream = Stream(database)
    files = file_store(settings)
    return Container(
        settings=settings,
        keys=keys,
        database=database,
        signer=Signer(AccessTokens(keys.derive("access token")), keys.derive("refresh token")),
        access=access_to(database, keys, settings),
        cursors=CursorSigner(keys.derive("cursor")),
        licensed=licensed,
        license_signing=SigningKey.of(keys, settings.license_signing_key),
        jobs=jobs,
        dispatcher=Dispatcher(database, jobs, READERS),
        stream=stream,
        health=Health(parts_of(settings, database, jobs, files)),
        figures=Figures(database, jobs, stream, [partial(of_mail, database)]),
        web=web_client(settings),
        sellers=seller_client(settings),
        webhooks=webhook_sender(settings),
        agents=Agents(settings, room, keys, any_port(settings), opened_networks(settings)),
        meter=CreditMeter(database),
        mail=mailer_of(settings),
        payments=payments_of(settings),
        files=files,
        tables=Tables(),
        texts=Texts(),
    )


def parts_of(
    settings: Settings, database: Database, jobs: Jobs, files: FileStore
) -> dict[str, Ask]:
    """Name what requests depend on, and how each is asked whether it works."""
    needed, known = newest(), revisions()

    async def in_database() -> State:
        await database.check()
        return "ok"

    async def in_schema() -> State:
        found = await database.revision()
        if found == needed:
            return "ok"
        return "older" if found in known else "newer"

    async def in_jobs() -> State:
        await jobs.check()
        return "ok"

    async def among_workers() -> State:
        standing = await jobs.standing()
        if not standing.workers:
            return "missing"
        return "behind" if standing.oldest_s > BEHIND_S else "ok"

    async def on_disk() -> State:
        free = await asyncio.to_thread(free_bytes, settings.data_dir)
        return "ok" if free >= settings.disk_free_min_bytes else "full"

    async def in_storage() -> State:
        try:
            async with asyncio.timeout(BUCKET_S):
                await files.storage.check()
        except (DomainError, TimeoutError):
            return "missing"
        return "ok"

    # A folder of files is on the disk that is asked about already.
    bucket: dict[str, Ask] = {"storage": in_storage} if settings.storage_url else {}
    return {
        "database": in_database,
        "schema": in_schema,
        "jobs": in_jobs,
        "workers": among_workers,
        "disk": on_disk,
        **bucket,
    }


def file_store(settings: Settings) -> FileStore:
    return FileStore(storage_of(settings), settings.upload_limit_bytes)


def open_database(settings: Settings, licensed: Licensed | None = None) -> Database:
    waiting = Waiting(settings.database_share, settings.database_waiting, settings.database_wait_s)
    entitlements = entitling(settings, licensed or Licensed(settings.license_public_keys))
    if settings.embedded:
        path = str(settings.sqlite_path)
        return Database(sqlite_path=path, waiting=waiting, entitlements=entitlements)
    return Database(
        waiting=waiting,
        entitlements=entitlements,
        app_url=_required(settings.database_url, "database_url"),
        system_url=_required(settings.system_database_url, "system_database_url"),
        pool_size=settings.database_pool,
        pgbouncer=settings.pgbouncer,
    )


def keys_of(settings: Settings) -> Keys:
    previous = settings.previous_secret_key
    present = _required(settings.secret_key, "secret_key")
    return Keys(present, previous.get_secret_value() if previous else None)


def access_to(database: Database, keys: Keys, settings: Settings) -> Access:
    buckets = PostgresBuckets(database) if database.is_postgres else MemoryBuckets()
    limits = Limits(
        buckets,
        settings.request_quota,
        attempts=settings.sign_in_attempts_per_minute,
        invites=settings.invite_mails_per_hour,
        rates=Rates(database) if settings.price_list else None,
    )
    return Access(Keyring(database, keys), limits)


def web_client(settings: Settings) -> GuardedClient:
    """Make the client for addresses that users choose; the operator may open networks to it."""
    return GuardedClient(
        urls=UrlPolicy(https_only=not settings.embedded), allow=opened_networks(settings)
    )


def seller_client(settings: Settings) -> GuardedClient:
    """Make the client for whoever sold the licence of this server; they listen on any port."""
    return GuardedClient(urls=any_port(settings), allow=opened_networks(settings))


def webhook_sender(settings: Settings) -> Sender:
    """Make the sender of webhooks; receivers listen on any port."""
    return Sender(any_port(settings), allow=opened_networks(settings))


def opened_networks(settings: Settings) -> frozenset[IPv4Network | IPv6Network]:
    return frozenset(settings.fetch_private_networks)


def any_port(settings: Settings) -> UrlPolicy:
    """Open every port, for servers of people's own."""
    return UrlPolicy(https_only=not settings.embedded, ports=None)


def room(platform: str, text: str) -> int:
    """Tell an agent how much of a platform's limit a text leaves."""
    return measure(Platform(platform), text).remaining


def jobs_url(settings: Settings) -> str:
    """Name the store of durable work: beside the app's file, or in its PostgreSQL."""
    if settings.embedded:
        return f"sqlite:///{Path(settings.data_dir) / 'jobs.sqlite3'}"
    return _required(settings.system_database_url, "system_database_url")


def _required(secret: SecretStr | None, key: str) -> str:
    if secret is None:
        raise BadSettings(f"{key!r} is not set; `postmagiq config explain {key}` says where to.")
    return secret.get_secret_value()
