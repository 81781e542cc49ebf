"""Headers by which a receiver knows who wrote, when, and that nothing was altered.

Source: Standard Webhooks 1.0, symmetric signatures (`v1`).
"""

import hmac
from base64 import b64decode, b64encode
from collections.abc import Sequence
from datetime import datetime

from runner.webhooks.secrets import PREFIX


def signed_headers(
    secrets: Sequence[str], message_id: str, at: datetime, body: bytes
) -> dict[str, str]:
    """Sign a message with every secret that is valid now; a receiver needs one of them."""
    timestamp = str(int(at.timestamp()))
    content = f"{message_id}.{timestamp}.".encode() + body
    return {
        "Content-Type": "application/json",
        "webhook-id": message_id,
        "webhook-timestamp": timestamp,
        "webhook-signature": " ".join(_signature(secret, content) for secret in secrets),
    }


def _signature(secret: str, content: bytes) -> str:
    key = b64decode(secret.removeprefix(PREFIX))
    return "v1," + b64encode(hmac.digest(key, content, "sha256")).decode()
