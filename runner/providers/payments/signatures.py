"""Whether a body is an event of the provider's, sent just now.

The signature is checked by Stripe's own library. What that lets through is refused here: moments
ahead of ours, and bodies that are signed but no event. What it raises without meaning to, for
instance for bytes that are no text, is the same refusal.
"""

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

from runner.core.clock import now
from runner.providers.payments.errors import BadSignature
from runner.providers.payments.port import ProviderEvent
from runner.providers.payments.stripe_objects import event

TOLERANCE_S = 300
# More digits than any year has would be no number that is subtracted.
_SECONDS = re.compile(r"[0-9]{1,12}")


def verified(
    body: bytes,
    header: str | None,
    secrets: Sequence[str],
    signed: Callable[[str, str, str], bool],
) -> ProviderEvent:
    """Read the event that one of the secrets `signed`; raises BadSignature."""
    try:
        text = body.decode("utf-8")
        require_recent(header or "")
        if not any(signed(text, header or "", secret) for secret in secrets):
            raise BadSignature
        return event(json.loads(text, parse_constant=_refused))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BadSignature from error


def refuse_old(header: str | None) -> None:
    """Refuse by its header alone what was not sent just now; raises BadSignature."""
    try:
        require_recent(header or "")
    except ValueError as error:
        raise BadSignature from error


def require_recent(header: str) -> None:
    """Refuse a moment that lies ahead as well; raises ValueError."""
    moments = [part[2:] for part in header.split(",") if part.startswith("t=")]
    if len(moments) != 1:
        raise ValueError("the moment is said once")
    if not _SECONDS.fullmatch(moments[0]):
        raise ValueError("this is no moment")
    if abs(now().timestamp() - int(moments[0])) > TOLERANCE_S:
        raise ValueError("this was not sent just now")


def _refused(constant: str) -> Any:
    raise ValueError(f"{constant} is no number")
