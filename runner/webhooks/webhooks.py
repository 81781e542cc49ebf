"""Webhooks: make endpoints, change them, rotate their secrets, switch them on and off."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from runner.core.clock import now
from runner.core.db.locks import count_alone
from runner.core.db.query import Row
from runner.core.db.repository import assign
from runner.core.db.work import Work
from runner.core.ids import new_id
from runner.core.paging import Page, PageRequest
from runner.core.secrets import Keys
from runner.webhooks.errors import TooManyRotations, TooManyWebhooks
from runner.webhooks.events import (
    WebhookChanged,
    WebhookCreated,
    WebhookDisabled,
    WebhookEnabled,
    WebhookRemoved,
    WebhookSecretRotated,
)
from runner.webhooks.filters import require_known
from runner.webhooks.models import DisabledReason, Webhook, WebhookFields, WebhookState
from runner.webhooks.repository import WebhookRepository
from runner.webhooks.secrets import PreviousSecret, new_secret, seal, still_signing
from runner.webhooks.sender import Sender

# One event becomes one request per endpoint: without an end, a flood for whoever they point at.
MOST = 50
OVERLAP = timedelta(hours=24)
# Each of them signs every message, in one header.
MOST_PREVIOUS = 5


class Webhooks:
    """The endpoints of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.webhooks = WebhookRepository(work)

    async def page(self, request: PageRequest) -> Page:
        return await self.webhooks.page(request)

    async def read(self, id: UUID) -> Row:
        return await self.webhooks.row(id)

    async def create(
        self, fields: WebhookFields, sender: Sender, keys: Keys
    ) -> tuple[Webhook, str]:
        """Make an endpoint and return its secret, which is shown once.

        Raises UrlRefused, AddressForbidden, UnknownEvents and TooManyWebhooks.
        """
        await count_alone(self.work, "webhooks")
        if await self.webhooks.count() >= MOST:
            raise TooManyWebhooks(limit=MOST)
        id, secret = new_id(), new_secret()
        webhook = self.webhooks.add(
            Webhook(
                id=id,
                workspace_id=self.work.workspace_id,
                url=sender.allowed(fields.url),
                description=fields.description,
                events=require_known(fields.events),
                secret=seal(keys, id, secret),
                created_by_id=self.work.user_id,
            )
        )
        self.work.emit(WebhookCreated(subject_id=id), webhook)
        return webhook, secret

    async def change(
        self, id: UUID, changes: Mapping[str, Any], sender: Sender, if_match: int | None
    ) -> None:
        """Change where it points and what it hears of; raises what `create` does."""
        webhook = await self.webhooks.get(id, if_match=if_match)
        assign(webhook, changes)
        if "url" in changes:
            webhook.url = sender.allowed(changes["url"])
        if "events" in changes:
            webhook.events = require_known(changes["events"])
        self.work.emit(WebhookChanged(subject_id=id), webhook)
        await self.work.flush()

    async def remove(self, id: UUID) -> None:
        """Delete an endpoint with its log; what was still to be sent is not."""
        webhook = await self.webhooks.get(id)
        self.work.emit(WebhookRemoved(subject_id=id), webhook)
        await self.webhooks.remove(webhook)

    async def rotate_secret(self, id: UUID, keys: Keys) -> tuple[Webhook, str]:
        """Begin to sign with a new secret, shown once; the old one also signs for a day.

        Raises TooManyRotations.
        """
        webhook = await self.webhooks.get(id)
        at, secret = now(), new_secret()
        previous = still_signing(webhook.previous_secrets, at)
        if len(previous) >= MOST_PREVIOUS:
            raise TooManyRotations(limit=MOST_PREVIOUS, until=previous[-1]["until"])
        until = at + OVERLAP
        rotated: PreviousSecret = {"secret": webhook.secret, "until": until.isoformat()}
        webhook.previous_secrets, webhook.previous_secret_until = [rotated, *previous], until
        webhook.secret = seal(keys, id, secret)
        self.work.emit(WebhookSecretRotated(subject_id=id), webhook)
        await self.work.flush()
        return webhook, secret

    async def enable(self, id: UUID) -> None:
        """Send to it again from now on; what was missed can be replayed."""
        webhook = await self.webhooks.get(id)
        if webhook.state is WebhookState.ACTIVE:
            return
        webhook.state, webhook.enabled_at = WebhookState.ACTIVE, now()
        webhook.disabled_at = webhook.disabled_reason = None
        self.work.emit(WebhookEnabled(subject_id=id), webhook)
        await self.work.flush()

    async def disable(self, id: UUID, reason: DisabledReason) -> None:
        """Send nothing more to it; twice is the same as once."""
        webhook = await self.webhooks.get(id)
        if webhook.state is WebhookState.DISABLED:
            return
        switch_off(self.work, webhook, reason)
        await self.work.flush()


def switch_off(work: Work, webhook: Webhook, reason: DisabledReason) -> None:
    """Have an endpoint hear nothing more, and say why."""
    webhook.state, webhook.disabled_reason = WebhookState.DISABLED, reason
    webhook.disabled_at = now()
    work.emit(WebhookDisabled(subject_id=webhook.id, reason=reason, url=webhook.url), webhook)
