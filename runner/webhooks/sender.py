"""Sending signed messages to addresses that users choose."""

import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

from prometheus_client import Histogram

from runner.core.clock import now
from runner.core.errors import DomainError
from runner.providers.http import GuardedClient, UrlPolicy, allowed_url
from runner.providers.http.addresses import Network
from runner.webhooks.schedule import STANDARD, Schedule
from runner.webhooks.signing import signed_headers

DURATION = Histogram(
    "postmagiq_webhook_duration_seconds",
    "Time an attempt to send a webhook message took, by what came of it.",
    ["outcome"],
    buckets=(0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15),
)
# Whoever answers so may say when to come back.
SAY_WHEN = (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)


@dataclass(frozen=True, slots=True)
class Message:
    """Everything one attempt needs, so that no transaction is open while it is sent."""

    url: str
    id: str
    body: bytes
    secrets: Sequence[str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one attempt; `problem` says why it did not arrive."""

    duration_ms: int
    status: int | None = None
    response: str | None = None
    problem: str | None = None
    not_before: datetime | None = None

    @property
    def delivered(self) -> bool:
        return self.problem is None

    @property
    def kind(self) -> str:
        """Say in a word whose turn it is: a receiver that answered, or the way to it."""
        if self.delivered:
            return "delivered"
        return "unreachable" if self.status is None else "refused"

    @property
    def gone(self) -> bool:
        """Whether the receiver wants nothing any more."""
        return self.status == HTTPStatus.GONE


class Sender:
    """Post to endpoints on the public internet; `allow` opens further networks."""

    def __init__(
        self, urls: UrlPolicy, allow: Iterable[Network] = (), schedule: Schedule = STANDARD
    ) -> None:
        self._urls, self._allow = urls, frozenset(allow)
        self._client = GuardedClient(urls=urls, allow=self._allow)
        self.schedule = schedule

    def checked(self, values: dict[str, Any]) -> dict[str, Any]:
        """Put down the URL, where there is one, as `allowed` returns it; raises what that does."""
        return values | {"url": self.allowed(values["url"])} if "url" in values else values

    def allowed(self, url: str) -> str:
        """Return the URL as it will be dialled.

        Raises UrlRefused, and AddressForbidden for a number that is never called. What a name
        leads to is asked with each attempt.
        """
        return allowed_url(url, self._urls, self._allow, "/url")

    async def send(self, message: Message) -> Outcome:
        """Make one attempt; every way to fail is an outcome."""
        outcome = await self._attempt(message)
        DURATION.labels(outcome.kind).observe(outcome.duration_ms / 1000)
        return outcome

    async def _attempt(self, message: Message) -> Outcome:
        began = time.monotonic()
        headers = signed_headers(message.secrets, message.id, now(), message.body)
        try:
            answer = await self._client.post(message.url, message.body, headers)
        except DomainError as refusal:
            return Outcome(_ms_since(began), problem=refusal.detail)
        problem = None if 200 <= answer.status < 300 else f"Answered with status {answer.status}."
        return Outcome(
            duration_ms=_ms_since(began),
            status=answer.status,
            response=_excerpt(answer.beginning),
            problem=problem,
            not_before=moment_in(answer.retry_after) if answer.status in SAY_WHEN else None,
        )


def moment_in(retry_after: str | None) -> datetime | None:
    """Read when to come back: seconds from now or an HTTP date, None for anything else."""
    said = (retry_after or "").strip()
    with suppress(ValueError, OverflowError):
        if said.isascii() and said.isdecimal():
            return now() + timedelta(seconds=int(said))
        at = parsedate_to_datetime(said)
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    return None


def _excerpt(body: bytes) -> str:
    # PostgreSQL keeps no NUL in text.
    return body.decode("utf-8", "replace").replace("\0", "\ufffd")


def _ms_since(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
