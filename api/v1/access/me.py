"""Who asks: a person, or a program by its key."""

from typing import Annotated, Any

from fastapi import Depends, Request

from api.deps import ContainerDep
from api.deps.principal import Bearer
from api.deps.recognisers import ByKey, Recognised
from api.deps.work import require_present
from api.errors import raises
from api.routing import make_router
from api.v1.access.schemas import AskerRead
from api.v1.identity.schemas import UserRead
from runner.access import AddressRefused, KeyLacksScope, KeysClosed
from runner.bootstrap import SCOPES, Container
from runner.core.db.query import Row
from runner.core.errors import Unauthenticated
from runner.identity import Users
from runner.workspaces import Workspaces

router = make_router("access", "/api/v1/me")


class Asking(Bearer):
    """Hand over whoever is recognised, to a route that tells people and keys apart."""

    async def __call__(self, request: Request) -> Recognised:  # type: ignore[override]
        return await self.recognise(request)


@router.get("", responses=raises(Unauthenticated, AddressRefused, KeysClosed, KeyLacksScope))
async def read_asker(
    request: Request, who: Annotated[Recognised, Depends(Asking())], container: ContainerDep
) -> AskerRead:
    """Say who asks: a person with the workspaces they belong to, or a key with the one it opens."""
    if isinstance(who, ByKey):
        key, actor, only = await _key(request, who, container), who.actor, who.key.workspace_id
    else:
        key, actor, only = None, await who.outside(request), None
    async with container.database.system_read(actor) as work:
        if key is None:
            await require_present(work, actor)
        user = await Users(work).read(work.user_id)
        places = await Workspaces(work).of(work.user_id)
    opened = [place._asdict() for place in places if only in (None, place.id)]
    shown = UserRead.model_validate(user, from_attributes=True)
    return AskerRead.model_validate({"user": shown, "key": key, "workspaces": opened})


async def _key(request: Request, who: ByKey, container: Container) -> Row:
    """Read a key that opens its workspace, by the first of its scopes that still does."""
    refusal: Any = Unauthenticated()
    for scope in SCOPES:
        if scope.value in who.key.scopes:
            context = await who.inside(request, who.key.workspace_id, scope)
            try:
                async with container.database.read(context):
                    return await container.access.keyring.shown(who.key)
            except KeyLacksScope as error:
                refusal = error
    raise refusal
