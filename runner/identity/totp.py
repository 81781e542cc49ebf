"""Codes that change every thirty seconds (RFC 6238 over RFC 4226: SHA-1, six digits).

Own code: the whole algorithm is shorter than what a library would need around it, because
which step a code belongs to must be known to take each step once.
"""

import hmac
import struct
from base64 import b32encode
from datetime import datetime
from urllib.parse import quote, urlencode

ISSUER = "Postmagiq"
STEP_S, DIGITS, WINDOW = 30, 6, 1
SECRET_BYTES = 20


def step_at(moment: datetime) -> int:
    return int(moment.timestamp()) // STEP_S


def code_at(secret: bytes, step: int) -> str:
    digest = hmac.digest(secret, struct.pack(">Q", step), "sha1")
    start = digest[-1] & 0x0F
    (number,) = struct.unpack(">I", digest[start : start + 4])
    return str((number & 0x7FFFFFFF) % 10**DIGITS).zfill(DIGITS)


def matching_step(secret: bytes, code: str, moment: datetime) -> int | None:
    """Tell which step a code belongs to; clocks may differ by one step."""
    here = step_at(moment)
    for step in range(here - WINDOW, here + WINDOW + 1):
        if hmac.compare_digest(code_at(secret, step).encode(), code.encode()):
            return step
    return None


def spelled(secret: bytes) -> str:
    """Write a secret as authenticator apps take it."""
    return b32encode(secret).decode()


def provisioning_uri(secret: bytes, name: str) -> str:
    """Write what goes into the QR code."""
    query = urlencode({"secret": spelled(secret), "issuer": ISSUER})
    return f"otpauth://totp/{quote(f'{ISSUER}:{name}')}?{query}"
