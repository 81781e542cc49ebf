"""What vendors call their failures, and the fact each of them is.

Source: the error pages of Anthropic, OpenAI and Google, as their SDKs carry them.
"""

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from types import MappingProxyType
from typing import Any

from runner.core.errors import DomainError
from runner.providers.agents.models.errors import (
    CreditSpent,
    KeyRefused,
    ModelBusy,
    ModelForbidden,
    ModelTooSlow,
    ModelUnavailable,
    ModelUnknown,
    ModelUnreachable,
    QuestionRefused,
    QuestionTooLong,
)
from runner.providers.http import Unreachable

AT_MOST_S = 24 * 60 * 60
DEFAULT_WAIT_S = 20

FACTS: Mapping[str | int, type[DomainError]] = MappingProxyType(
    {
        # anthropic
        "authentication_error": KeyRefused,
        "permission_error": ModelForbidden,
        "not_found_error": ModelUnknown,
        "request_too_large": QuestionTooLong,
        "rate_limit_error": ModelBusy,
        "overloaded_error": ModelBusy,
        "api_error": ModelUnavailable,
        "timeout_error": ModelUnavailable,
        "billing_error": CreditSpent,
        # openai, and those who are compatible with it
        "invalid_api_key": KeyRefused,
        "insufficient_quota": CreditSpent,
        "model_not_found": ModelUnknown,
        "context_length_exceeded": QuestionTooLong,
        "rate_limit_exceeded": ModelBusy,
        "server_error": ModelUnavailable,
        # google
        "API_KEY_INVALID": KeyRefused,
        "UNAUTHENTICATED": KeyRefused,
        "PERMISSION_DENIED": ModelForbidden,
        "NOT_FOUND": ModelUnknown,
        "RESOURCE_EXHAUSTED": ModelBusy,
        "UNAVAILABLE": ModelUnavailable,
        "INTERNAL": ModelUnavailable,
        "DEADLINE_EXCEEDED": ModelUnavailable,
        # whoever says nothing but a number
        400: QuestionRefused,
        401: KeyRefused,
        402: CreditSpent,
        403: ModelForbidden,
        404: ModelUnknown,
        408: ModelUnavailable,
        413: QuestionTooLong,
        422: QuestionRefused,
        429: ModelBusy,
        529: ModelBusy,
    }
)


def fact_of(error: Exception, *, vendor: str, model: str, deadline_s: float) -> DomainError:
    """Name the fact behind what an SDK raised; a refusal of our own stays what it is."""
    own = next((each for each in _chain(error) if isinstance(each, DomainError)), None)
    if own is not None and not isinstance(own, Unreachable):
        return own
    kind = next((FACTS[sign] for sign in _signs(error) if sign in FACTS), None)
    if kind is None and (status := _status(error)) is not None:
        kind = ModelUnavailable if status >= HTTPStatus.INTERNAL_SERVER_ERROR else QuestionRefused
    if kind is None and any("Timeout" in type(each).__name__ for each in _chain(error)):
        kind = ModelTooSlow
    told: dict[str, Any] = {
        "vendor": vendor,
        "model": model,
        "deadline_s": round(deadline_s),
        "retry_after_s": _wait_s(error),
    }
    return (kind or ModelUnreachable)(**told)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _signs(error: Exception) -> Iterator[str | int]:
    """Yield what tells failures apart, the most exact first."""
    for body in (getattr(error, "body", None), getattr(error, "details", None)):
        yield from _words_in(body)
    yield from (word for word in (getattr(error, "code", None),) if isinstance(word, str))
    if (status := _status(error)) is not None:
        yield status


def _words_in(body: Any) -> Iterator[str]:
    """Yield the codes in a body, inner ones first."""
    if isinstance(body, list):
        for each in body:
            yield from _words_in(each)
    if not isinstance(body, dict):
        return
    for name in ("error", "details"):
        yield from _words_in(body.get(name))
    for name in ("reason", "code", "type", "status"):
        if isinstance(word := body.get(name), str):
            yield word


def _status(error: Exception) -> int | None:
    for name in ("status_code", "code"):
        status = getattr(error, name, None)
        # Source: a stream that fails underway has the status it began with.
        if isinstance(status, int) and status >= HTTPStatus.BAD_REQUEST:
            return status
    return None


def _wait_s(error: Exception) -> int:
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    said = str(headers.get("retry-after", ""))
    return min(int(said), AT_MOST_S) if said.isascii() and said.isdecimal() else DEFAULT_WAIT_S
