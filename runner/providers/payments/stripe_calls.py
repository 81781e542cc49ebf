"""How Stripe is asked: by its own library, which the first call loads."""

from collections.abc import Awaitable, Sequence
from datetime import timedelta
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from runner.core.retries import Retries
from runner.providers.payments.errors import PaymentsNotSetUp

if TYPE_CHECKING:
    from stripe import StripeClient, V1Services

T = TypeVar("T")
TIMEOUT_S = 10.0
CROWDED = Retries([timedelta(seconds=wait) for wait in (0.5, 1, 2)], jitter=0.2)
"""The waits after "too many requests", which the library does not try again by itself."""


class StripeCalls:
    """Ask Stripe, or at `url` somebody who speaks like it.

    `secrets` are those that its events may be signed with.
    """

    def __init__(
        self,
        key: str | None,
        url: str,
        secrets: Sequence[str] = (),
        crowded: Retries = CROWDED,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._key, self._url, self._secrets = key, url, secrets
        self._crowded, self._timeout_s = crowded, timeout_s

    @property
    def ready(self) -> bool:
        return self._key is not None

    async def close(self) -> None:
        """Hang up, if anything was asked."""
        if "_client" in vars(self):
            await self._connection.close_async()

    @cached_property
    def _sdk(self) -> Any:
        return import_module("runner.providers.payments.stripe_sdk")

    @cached_property
    def _connection(self) -> Any:
        return self._sdk.Connection(self._crowded, self._timeout_s)

    @cached_property
    def _client(self) -> "StripeClient":
        if self._key is None:
            raise PaymentsNotSetUp(setting="stripe_secret_key")
        client: StripeClient = self._sdk.connect(self._key, self._url, self._connection)
        return client

    @property
    def _v1(self) -> "V1Services":
        return self._client.v1

    async def _told(self, asked: Awaitable[T]) -> T:
        """Wait for an answer; what is refused is told in words of ours."""
        try:
            return await asked
        except self._sdk.FAILURES as error:
            raise self._sdk.fact_of(error) from error
