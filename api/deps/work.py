"""One request is one unit of work, opened for one scope and committed before the answer."""

from collections.abc import AsyncIterator, Callable
from typing import Annotated, Any, TypeVar
from uuid import UUID

from fastapi import Depends, Path, Request

from api.deps.principal import Caller, Remote, anonymous
from runner.bootstrap import Container
from runner.core.actors import Actor
from runner.core.db.work import Work
from runner.identity import is_present
from runner.workspaces import MemberEntry, PublicEntry, Scope, SessionRevoked, Workspaces

S = TypeVar("S")
READING = frozenset({"GET", "HEAD"})


def container(request: Request) -> Container:
    found: Container = request.app.state.container
    return found


ContainerDep = Annotated[Container, Depends(container)]


async def workspace_id(
    container: ContainerDep,
    workspace_id: Annotated[str, Path(description="Id or slug of the workspace.")],
) -> UUID:
    """Resolve the id or slug of the path; raises NotFound for a slug nobody has."""
    try:
        return UUID(workspace_id)
    except ValueError:
        async with container.database.system(write=False) as work:
            return await Workspaces(work).by_slug(workspace_id)


WorkspaceId = Annotated[UUID, Depends(workspace_id)]


def use(service: Callable[[Work], S], scope: Scope) -> Any:
    """Open the work of a request for one scope and hand over a service in it.

    Reading methods get a transaction that cannot write. The transaction is committed before
    the answer is sent, so that a 2xx means committed.
    """

    async def open_service(
        request: Request, container: ContainerDep, caller: Caller, workspace_id: WorkspaceId
    ) -> AsyncIterator[S]:
        entry = MemberEntry(workspace_id, caller, scope)
        database = container.database
        opened = database.read if request.method in READING else database.write
        async with opened(entry) as work:
            yield service(work)

    open_service.__dict__["scope"] = scope
    return Depends(open_service, scope="function")


def public(service: Callable[[Work], S]) -> Any:
    """Hand over a service that reads what a workspace shows to anybody."""

    async def open_service(
        request: Request, container: ContainerDep, workspace_id: WorkspaceId
    ) -> AsyncIterator[S]:
        entry = PublicEntry(workspace_id, anonymous(request))
        async with container.database.read(entry) as work:
            yield service(work)

    return Depends(open_service, scope="function")


def use_system(service: Callable[[Work, Container], S]) -> Any:
    """Hand over a service outside the workspaces to somebody who is signed in."""

    async def open_service(
        request: Request, container: ContainerDep, caller: Caller
    ) -> AsyncIterator[S]:
        write = request.method not in READING
        async with container.database.system(caller, write=write) as work:
            await require_present(work, caller)
            yield service(work, container)

    return Depends(open_service, scope="function")


def use_open(service: Callable[[Work, Container], S]) -> Any:
    """Hand over a service to anybody, such as somebody who wants to sign in."""

    async def open_service(container: ContainerDep, remote: Remote) -> AsyncIterator[S]:
        async with container.database.system(remote) as work:
            yield service(work, container)

    return Depends(open_service, scope="function")


async def require_present(work: Work, actor: Actor) -> None:
    """Refuse a token whose sign-in has ended; raises SessionRevoked."""
    if actor.user_id is None or not await is_present(work, actor.user_id, actor.sign_in_id):
        raise SessionRevoked
