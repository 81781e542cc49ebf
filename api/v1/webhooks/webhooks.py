"""Webhooks: endpoints that hear of events."""

from typing import Annotated
from uuid import UUID

from api.deps import ContainerDep, IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.webhooks.schemas import (
    WebhookCreate,
    WebhookRead,
    WebhookUpdate,
    WebhookWithSecret,
)
from runner.core.entitlements import NO_ROOM
from runner.core.errors import Stale
from runner.providers.http import AddressForbidden, UrlRefused
from runner.webhooks import (
    DisabledReason,
    TooManyRotations,
    UnknownEvents,
    Webhooks,
    WebhookScope,
    WebhookState,
)

router = make_router("webhooks", "/api/v1/w/{workspace_id}/webhooks")

Reader = Annotated[Webhooks, use(Webhooks, WebhookScope.READ)]
Writer = Annotated[Webhooks, use(Webhooks, WebhookScope.WRITE)]


@router.get("")
async def list_webhooks(
    webhooks: Reader, paging: PagingDep, state: WebhookState | None = None
) -> Paged[WebhookRead]:
    """List the endpoints, by state when one is given."""
    return await webhooks.page(paging.where(state=state))


@router.post(
    "",
    status_code=201,
    responses=raises(UrlRefused, AddressForbidden, UnknownEvents, *NO_ROOM),
)
async def create_webhook(
    body: WebhookCreate, webhooks: Writer, container: ContainerDep
) -> Shown[WebhookWithSecret]:
    """Make an endpoint; the answer shows its signing secret, once.

    Messages follow Standard Webhooks 1.0: `{type, timestamp, data}` with the headers
    `webhook-id`, `webhook-timestamp` and `webhook-signature`. They arrive at least once and in
    any order; `data.sequence` grows with every event of the workspace.
    """
    made, secret = await webhooks.issue(body.fields(), container.webhooks, container.keys)
    return made | {"secret": secret}


@router.get("/{webhook_id}")
async def read_webhook(webhook_id: UUID, webhooks: Reader) -> Shown[WebhookRead]:
    """Read an endpoint."""
    return await webhooks.read(webhook_id)


@router.patch("/{webhook_id}", responses=raises(UrlRefused, AddressForbidden, UnknownEvents, Stale))
async def update_webhook(
    webhook_id: UUID,
    body: WebhookUpdate,
    webhooks: Writer,
    container: ContainerDep,
    if_match: IfMatch,
) -> Shown[WebhookRead]:
    """Change where it points and what it hears of."""
    changes = container.webhooks.checked(body.changes())
    return await webhooks.change(webhook_id, changes, if_match)


@router.delete("/{webhook_id}", status_code=204, responses=raises(Stale))
async def delete_webhook(webhook_id: UUID, webhooks: Writer, if_match: IfMatch) -> None:
    """Delete an endpoint with its log; what was still to be sent is not."""
    await webhooks.remove(webhook_id, if_match)


@router.post(
    "/{webhook_id}/secret-rotation", status_code=201, responses=raises(TooManyRotations, Stale)
)
async def rotate_webhook_secret(
    webhook_id: UUID, webhooks: Writer, container: ContainerDep, if_match: IfMatch
) -> Shown[WebhookWithSecret]:
    """Begin to sign with a new secret, shown once; for 24 hours the old one signs too.

    Each of several rotations has its 24 hours.
    """
    rotated, secret = await webhooks.rotate_secret(webhook_id, container.keys, if_match)
    return rotated | {"secret": secret}


@router.post("/{webhook_id}/enablement", responses=raises(Stale))
async def enable_webhook(
    webhook_id: UUID, webhooks: Writer, if_match: IfMatch
) -> Shown[WebhookRead]:
    """Send to it again from now on; what it missed can be replayed."""
    return await webhooks.enable(webhook_id, if_match)


@router.delete("/{webhook_id}/enablement", responses=raises(Stale))
async def disable_webhook(
    webhook_id: UUID, webhooks: Writer, if_match: IfMatch
) -> Shown[WebhookRead]:
    """Send nothing to it until it is enabled again."""
    return await webhooks.disable(webhook_id, DisabledReason.BY_HAND, if_match)
