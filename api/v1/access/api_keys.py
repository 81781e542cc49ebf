"""API keys: make, list, change, revoke."""

from typing import Annotated
from uuid import UUID

from api.deps import ContainerDep, IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.access.schemas import ApiKeyCreate, ApiKeyCreated, ApiKeyRead, ApiKeyUpdate
from runner.access import ApiKeys, BadKey, BeyondOwnScopes, KeysClosed, KeyScope
from runner.core.entitlements import NO_ROOM
from runner.core.errors import NotFound, Stale

router = make_router("access", "/api/v1/w/{workspace_id}/api-keys")

Reader = Annotated[ApiKeys, use(ApiKeys, KeyScope.READ)]
Writer = Annotated[ApiKeys, use(ApiKeys, KeyScope.WRITE)]


@router.get("")
async def list_api_keys(keys: Reader, paging: PagingDep) -> Paged[ApiKeyRead]:
    """List the keys, the newest first; revoked ones stay to be seen."""
    return await keys.page(paging)


@router.post(
    "",
    status_code=201,
    responses=raises(BeyondOwnScopes, BadKey, KeysClosed, *NO_ROOM, NotFound),
)
async def create_api_key(
    body: ApiKeyCreate, keys: Writer, container: ContainerDep
) -> Shown[ApiKeyCreated]:
    """Make a key; its text is in this answer and nowhere else, ever."""
    key, token = await keys.issue(
        container.keys,
        body.fields(),
        body.scopes,
        body.expires_at,
        service_account_id=body.service_account_id,
        locked=container.settings.locked,
    )
    return key | {"key": token}


@router.get("/{key_id}", responses=raises(NotFound))
async def read_api_key(key_id: UUID, keys: Reader) -> Shown[ApiKeyRead]:
    """Read one key, without its text."""
    return await keys.read(key_id)


@router.patch("/{key_id}", responses=raises(NotFound, BadKey, Stale))
async def update_api_key(
    key_id: UUID, body: ApiKeyUpdate, keys: Writer, if_match: IfMatch
) -> Shown[ApiKeyRead]:
    """Rename a key or move the networks it may be used from."""
    return await keys.change(key_id, body.changes(), if_match)


@router.delete("/{key_id}", status_code=204, responses=raises(NotFound, Stale))
async def revoke_api_key(key_id: UUID, keys: Writer, if_match: IfMatch) -> None:
    """End a key; its next use is refused."""
    await keys.revoke(key_id, if_match)
