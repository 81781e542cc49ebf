"""The catalogue of events that webhooks may hear of."""

from typing import Annotated

from api.deps import use
from api.routing import make_router
from api.schemas import Paged
from api.v1.webhooks.schemas import EventKindRead
from api.wording import happened
from runner.webhooks import HeardEvents, WebhookScope

router = make_router("webhooks", "/api/v1/w/{workspace_id}/webhook-events")

Reader = Annotated[HeardEvents, use(HeardEvents, WebhookScope.READ)]


@router.get("")
async def list_webhook_events(heard: Reader) -> Paged[EventKindRead]:
    """List every event an endpoint can hear of, and what its message says beside the subject."""
    return [row | {"description": happened(row["type"])} for row in heard.rows()]
