"""Stripe's own client, set up as we want it.

Loading it takes up to half a second, so it is imported by name when the first call is made.
"""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any

import stripe

from runner.core.errors import DomainError
from runner.core.retries import Retries
from runner.providers.http import http_client
from runner.providers.payments.errors import (
    PaymentDeclined,
    PaymentMissing,
    PaymentRefused,
    PaymentsNotSetUp,
    PaymentsUnavailable,
)
from runner.providers.payments.signatures import TOLERANCE_S

API_VERSION = "2026-10-28.endive"
RETRIES = 2
LONGEST_WAIT_S = 5.0
LONGEST = 300
FAILURES = (stripe.StripeError,)

# It would write a file that names this machine, and send what stands there with each request.
stripe.enable_telemetry = False


def connect(key: str, url: str, connection: "Connection") -> stripe.StripeClient:
    """Make a client that speaks one version of the API, whatever the account's own is."""
    return stripe.StripeClient(
        key,
        base_addresses={"api": url.rstrip("/")},
        http_client=connection,
        stripe_version=API_VERSION,
        max_network_retries=RETRIES,
    )


class Connection(stripe.HTTPXClient):
    """Their transport over a client of our factory."""

    def __init__(self, crowded: Retries, timeout_s: float) -> None:
        super().__init__(timeout=timeout_s)
        # Theirs would take proxies and authorities from the environment.
        self._client_async = http_client(timeout_s=timeout_s)
        self._crowded = crowded

    async def request_async(
        self, method: str, url: str, headers: Mapping[str, str], post_data: Any = None
    ) -> tuple[bytes, int, Mapping[str, str]]:
        """Ask again after each wait for as long as there are too many requests."""
        for attempt in range(1, len(self._crowded.waits) + 1):
            answer = await super().request_async(method, url, headers, post_data)
            if answer[1] != HTTPStatus.TOO_MANY_REQUESTS:
                return answer
            await asyncio.sleep(self._wait_s(attempt, answer[2].get("retry-after", "")))
        return await super().request_async(method, url, headers, post_data)

    def _get_request_args_kwargs(
        self, method: str, url: str, headers: Mapping[str, str], post_data: Any
    ) -> tuple[Any, dict[str, Any]]:
        args, options = super()._get_request_args_kwargs(method, url, headers, post_data)
        # Text under `data` is what httpx warns of, and will not take for ever.
        options["content"] = options.pop("data") or None
        return args, options

    def _wait_s(self, attempt: int, said: str) -> float:
        own = self._crowded.wait(attempt).total_seconds()
        with suppress(ValueError):
            return max(own, min(float(said), LONGEST_WAIT_S))
        return own


def signed(text: str, header: str, secret: str) -> bool:
    """Whether a secret signed a text."""
    try:
        return bool(stripe.WebhookSignature.verify_header(text, header, secret, TOLERANCE_S))
    except stripe.SignatureVerificationError:
        return False


def fact_of(error: stripe.StripeError) -> DomainError:
    """Name the fact behind one of the `FAILURES`."""
    said = " ".join((error.user_message or "").split())[:LONGEST] or "no reason is given."
    if isinstance(error, stripe.CardError):
        return PaymentDeclined(said=said)
    if isinstance(error, stripe.AuthenticationError | stripe.PermissionError):
        return PaymentsNotSetUp(setting="a stripe_secret_key that is valid")
    if isinstance(error, stripe.InvalidRequestError | stripe.IdempotencyError):
        if error.code == "resource_missing":
            return PaymentMissing()
        if error.http_status != HTTPStatus.TOO_MANY_REQUESTS:
            return PaymentRefused(said=said)
    return PaymentsUnavailable()
