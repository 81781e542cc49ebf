"""One request is one unit of work, opened for one scope and committed before the answer."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from fastapi import Depends, Path, Request

from api.deps.dry_run import is_dry_run
from api.deps.idempotency import Idempotency, begin, finish
from api.deps.principal import Bearer, Caller, Visitor, attempting
from runner.bootstrap import Container
from runner.core.actors import Actor
from runner.core.db.database import Database
from runner.core.db.work import AccessContext, Work
from runner.core.idempotency import Answers, Attempt, PlatformAnswers
from runner.identity import is_present
from runner.workspaces import (
    AccountContext,
    AccountRight,
    MemberContext,
    PublicContext,
    Scope,
    SessionRevoked,
    StaffContext,
    Workspaces,
)

S = TypeVar("S")
READING = frozenset({"GET", "HEAD"})


async def container(request: Request) -> Container:
    found: Container = request.app.state.container
    return found


ContainerDep = Annotated[Container, Depends(container)]


def opened(request: Request, context: AccessContext) -> AbstractAsyncContextManager[Work]:
    """Open the work of a request; one that only reads gets a transaction that cannot write."""
    database: Database = request.app.state.container.database
    if request.method in READING:
        return database.read(context)
    return database.write(context, dry_run=is_dry_run(request))


PathId = Annotated[str, Path(description="Id or slug of the workspace.")]


async def resolve(database: Database, id_or_slug: str) -> UUID:
    """Return the workspace's id; raises NotFound for a slug nobody has."""
    try:
        return UUID(id_or_slug)
    except ValueError:
        async with database.system_read() as work:
            return await Workspaces(work).by_slug(id_or_slug)


async def path_workspace(container: ContainerDep, workspace_id: PathId) -> UUID:
    """Name the workspace of the path, for what is done to it from outside."""
    return await resolve(container.database, workspace_id)


PathWorkspace = Annotated[UUID, Depends(path_workspace)]


class ScopeCheck(Bearer):
    """Recognise the caller and hand over how they enter the workspace of the path."""

    def __init__(self, scope: Scope, *, is_spared: bool | None = None) -> None:
        super().__init__()
        self.scope, self.is_spared = scope, is_spared

    async def __call__(  # type: ignore[override]
        self, request: Request, workspace_id: PathId
    ) -> MemberContext:
        context = await self.context(request, workspace_id)
        context.note_use()
        return context

    async def context(self, request: Request, id_or_slug: str) -> MemberContext:
        who = await self.recognise(request)
        workspace_id = await resolve(request.app.state.container.database, id_or_slug)
        context = await who.inside(request, workspace_id, self.scope)
        return context if self.is_spared is None else replace(context, is_spared=self.is_spared)


def require_scope(scope: Scope, *, is_spared: bool | None = None) -> Any:
    """Declare the scope a caller must hold, for a route that opens its own works."""
    return Depends(ScopeCheck(scope, is_spared=is_spared))


class Admission(ScopeCheck):
    """Ask whether the caller may, for a dependency that reads the body before it opens a work.

    What depends on it is told of a bad body only after that, as everywhere.
    """

    async def __call__(  # type: ignore[override]
        self, request: Request, workspace_id: PathId
    ) -> MemberContext:
        context = await self.context(request, workspace_id)
        async with request.app.state.container.database.read(context):
            return context


class WorkDependency(ScopeCheck):
    """Open the work of a request for whoever may, and keep the answer to a POST in it.

    Reading methods get a transaction that cannot write. The transaction is committed before the
    answer is sent, so that a 2xx means committed, unless it was asked for as a dry run.
    """

    runs_dry = True
    idempotency = Idempotency.OPTIONAL

    @asynccontextmanager
    async def working(self, request: Request, context: MemberContext) -> AsyncIterator[Work]:
        """Open the work; what comes before it keeps nobody waiting who writes."""
        async with opened(request, context) as work:
            context.note_use()
            attempt = await begin(request, self.idempotency, Answers(work), context.actor)
            yield work
            finish(request, attempt)


class ServiceDependency(WorkDependency, Generic[S]):
    """Recognise the caller, open the work of the request and hand over a service in it.

    One dependency does all three, because each further one costs as much as a question to the
    database.
    """

    def __init__(
        self,
        service: Callable[[Work], S],
        scope: Scope,
        idempotency: Idempotency,
        *,
        is_spared: bool | None = None,
    ) -> None:
        super().__init__(scope, is_spared=is_spared)
        self.service = service
        self.idempotency = idempotency

    async def __call__(  # type: ignore[override]
        self, request: Request, workspace_id: PathId
    ) -> AsyncIterator[S]:
        context = await self.context(request, workspace_id)
        async with self.working(request, context) as work:
            yield self.service(work)


def use(
    service: Callable[[Work], S],
    scope: Scope,
    *,
    idempotency: Idempotency = Idempotency.OPTIONAL,
    is_spared: bool | None = None,
) -> Any:
    """Declare which service a route works with, and the scope its caller must hold.

    It is spared where it only ends something that goes on: no plan needs room for that. It is not
    where it changes something though its scope only reads. Else the scope says it.
    """
    dependency = ServiceDependency(service, scope, idempotency, is_spared=is_spared)
    return Depends(dependency, scope="function")


def public(service: Callable[[Work], S]) -> Any:
    """Hand over a service that reads what a workspace shows to anybody."""

    async def open_service(
        request: Request, visitor: Visitor, workspace_id: PathId
    ) -> AsyncIterator[S]:
        database = request.app.state.container.database
        context = PublicContext(await resolve(database, workspace_id), visitor)
        async with database.read(context) as work:
            yield service(work)

    return Depends(open_service, scope="function")


def use_accounts(service: Callable[[Work], S]) -> Any:
    """Hand over a service that reads the accounts of whoever is signed in."""

    async def open_service(container: ContainerDep, caller: Caller) -> AsyncIterator[S]:
        async with container.database.read(AccountContext(caller)) as work:
            yield service(work)

    return Depends(open_service, scope="function")


class AccountServiceDependency(Generic[S]):
    """Open the work of a request in the account of the path, for a member with a right there."""

    def __init__(
        self, service: Callable[[Work], S], right: AccountRight, idempotency: Idempotency
    ) -> None:
        self.service, self.right, self.idempotency = service, right, idempotency

    async def __call__(
        self, request: Request, caller: Caller, account_id: UUID
    ) -> AsyncIterator[S]:
        async with opened(request, AccountContext(caller, account_id, self.right)) as work:
            attempt = await begin(request, self.idempotency, PlatformAnswers(work), caller)
            yield self.service(work)
            finish(request, attempt)


def use_account(
    service: Callable[[Work], S],
    right: AccountRight = AccountRight.READ,
    *,
    idempotency: Idempotency = Idempotency.OPTIONAL,
) -> Any:
    """Declare which service a route of an account works with, and the right its caller needs."""
    return Depends(AccountServiceDependency(service, right, idempotency), scope="function")


Opened = Callable[[Container, AccountContext, str], S]
"""Makes a service that opens its own works, with the key of the act."""


class OutsideServiceDependency(Generic[S]):
    """Hand over a service that asks somebody outside, so that no work is open meanwhile.

    The answer is kept in a work of its own. Whatever is asked outside before that goes under the
    same key, so that a second request is told what came of the first.
    """

    def __init__(self, service: Opened[S], right: AccountRight, idempotency: Idempotency) -> None:
        self.service, self.right, self.idempotency = service, right, idempotency

    async def __call__(
        self, request: Request, container: ContainerDep, caller: Caller, account_id: UUID
    ) -> AsyncIterator[S]:
        context = AccountContext(caller, account_id, self.right)

        async def begun(work: Work) -> Attempt | None:
            return await begin(request, self.idempotency, PlatformAnswers(work), caller)

        async with container.database.write(context) as work:
            attempt = await begun(work)
        yield self.service(container, context, attempt.asked.key if attempt else "")
        if attempt is not None:
            async with container.database.write(context) as work:
                finish(request, await begun(work))


def use_outside(
    service: Opened[S], right: AccountRight, *, idempotency: Idempotency = Idempotency.IGNORED
) -> Any:
    """Declare a service of an account that asks somebody outside, and the right it needs."""
    return Depends(OutsideServiceDependency(service, right, idempotency), scope="function")


def use_staff(service: Callable[[Work], S]) -> Any:
    """Hand over a service that reads all accounts and what staff decides, to staff."""

    async def open_service(request: Request, caller: Caller) -> AsyncIterator[S]:
        async with opened(request, StaffContext(caller)) as work:
            yield service(work)

    return Depends(open_service, scope="function")


class SystemServiceDependency(Generic[S]):
    """Open the work of a request outside the workspaces, for somebody who is signed in."""

    def __init__(self, service: Callable[[Work, Container], S], idempotency: Idempotency) -> None:
        self.service = service
        self.idempotency = idempotency

    async def __call__(
        self, request: Request, container: ContainerDep, caller: Caller
    ) -> AsyncIterator[S]:
        database = container.database
        opened = database.system_read if request.method in READING else database.system
        async with opened(caller) as work:
            await require_present(work, caller)
            attempt = await begin(request, self.idempotency, PlatformAnswers(work), caller)
            yield self.service(work, container)
            finish(request, attempt)


def use_system(
    service: Callable[[Work, Container], S],
    *,
    idempotency: Idempotency = Idempotency.OPTIONAL,
) -> Any:
    """Hand over a service outside the workspaces to somebody who is signed in."""
    return Depends(SystemServiceDependency(service, idempotency), scope="function")


def use_open(
    service: Callable[[Work, Container], S],
    counted: Callable[[Request], AsyncIterator[Actor]] = attempting,
) -> Any:
    """Hand over a service to anybody, such as somebody who wants to sign in."""

    async def open_service(
        container: ContainerDep, actor: Annotated[Actor, Depends(counted)]
    ) -> AsyncIterator[S]:
        async with container.database.system(actor) as work:
            yield service(work, container)

    return Depends(open_service, scope="function")


async def require_present(work: Work, actor: Actor) -> None:
    """Refuse a token whose sign-in has ended; raises SessionRevoked."""
    if actor.user_id is None or not await is_present(work, actor.user_id, actor.sign_in_id):
        raise SessionRevoked
