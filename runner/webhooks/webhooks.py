"""Webhooks: make endpoints, change them, rotate their secrets, switch them on and off."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.service import Service
from runner.core.db.work import Work
from runner.core.ids import new_id
from runner.core.secrets import Keys
from runner.webhooks.entitlements import WebhookEntitlement
from runner.webhooks.errors import TooManyRotations
from runner.webhooks.events import (
    WebhookCreated,
    WebhookDeleted,
    WebhookDisabled,
    WebhookEnabled,
    WebhookSecretRotated,
    WebhookUpdated,
)
from runner.webhooks.filters import require_known
from runner.webhooks.models import DisabledReason, Webhook, WebhookFields, WebhookState
from runner.webhooks.repository import WebhookRepository
from runner.webhooks.secrets import PreviousSecret, new_secret, seal, still_signing
from runner.webhooks.sender import Sender
from runner.workspaces import over_limit

OVERLAP = timedelta(hours=24)
# Each of them signs every message, in one header.
MOST_PREVIOUS = 5


class Webhooks(Service[Webhook]):
    """The endpoints of a workspace; with one goes its log, and what was still to be sent."""

    repository = WebhookRepository
    created, updated, deleted = WebhookCreated, WebhookUpdated, WebhookDeleted
    entitlement = WebhookEntitlement.WEBHOOKS

    async def with_details(self, rows: list[Row]) -> list[Row]:
        """Say which of them wait for room in the plan."""
        paused = await over_limit(self.work, [row["id"] for row in rows])
        return [row | {"paused": row["id"] in paused} for row in rows]

    async def prepare(self, row: Webhook | None, values: dict[str, Any]) -> dict[str, Any]:
        """Refuse events that nothing is called; raises UnknownEvents."""
        if "events" in values:
            values["events"] = require_known(values["events"])
        if row is not None and values.get("url", row.url) != row.url:
            # Whoever says where it goes answers for it.
            values["created_by_id"] = self.work.user_id
        return values

    async def issue(self, fields: WebhookFields, sender: Sender, keys: Keys) -> tuple[Row, str]:
        """Make an endpoint and return its secret, which is shown once.

        Raises UrlRefused, AddressForbidden, UnknownEvents and LimitReached.
        """
        await self.require_room({})
        values = await self.prepare(None, sender.checked(fields.model_dump()))
        id, secret = new_id(), new_secret()
        sealed = seal(keys, id, secret)
        webhook = Webhook(**values, id=id, secret=sealed, created_by_id=self.work.user_id)
        return await self.put_down(self.stored.add(webhook), self.created), secret

    async def rotate_secret(
        self, id: UUID, keys: Keys, if_match: int | None = None
    ) -> tuple[Row, str]:
        """Begin to sign with a new secret, shown once; the old one also signs for a day.

        Raises TooManyRotations.
        """
        webhook = await self.stored.get(id, if_match=if_match)
        at, secret = now(), new_secret()
        previous = still_signing(webhook.previous_secrets, at)
        if len(previous) >= MOST_PREVIOUS:
            raise TooManyRotations(limit=MOST_PREVIOUS, until=previous[-1]["until"])
        until = at + OVERLAP
        rotated: PreviousSecret = {"secret": webhook.secret, "until": until.isoformat()}
        webhook.previous_secrets, webhook.previous_secret_until = [rotated, *previous], until
        webhook.secret = seal(keys, id, secret)
        return await self.put_down(webhook, WebhookSecretRotated), secret

    async def enable(self, id: UUID, if_match: int | None = None) -> Row:
        """Send to it again from now on; what was missed can be replayed."""
        webhook = await self.stored.get(id, if_match=if_match)
        if webhook.state is WebhookState.ACTIVE:
            return await self.shown(webhook)
        if webhook.disabled_reason is DisabledReason.MAKER_LEFT:
            # Whoever enables it answers for it from now on.
            webhook.created_by_id = self.work.user_id
        webhook.state, webhook.enabled_at = WebhookState.ACTIVE, now()
        webhook.disabled_at = webhook.disabled_reason = None
        return await self.put_down(webhook, WebhookEnabled)

    async def disable(self, id: UUID, reason: DisabledReason, if_match: int | None = None) -> Row:
        """Send nothing more to it; twice is the same as once."""
        webhook = await self.stored.get(id, if_match=if_match)
        if webhook.state is not WebhookState.DISABLED:
            switch_off(self.work, webhook, reason)
            await self.work.flush()
        return await self.shown(webhook)


def switch_off(work: Work, webhook: Webhook, reason: DisabledReason) -> None:
    """Have an endpoint hear nothing more, and say why."""
    webhook.state, webhook.disabled_reason = WebhookState.DISABLED, reason
    webhook.disabled_at = now()
    work.emit(WebhookDisabled(subject_id=webhook.id, reason=reason, url=webhook.url), webhook)
