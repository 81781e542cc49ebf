"""What an API key looks like: `qx_live_`, 43 random characters, 6 that check them."""

import hmac
import secrets
import zlib
from string import ascii_letters, digits

from runner.core.secrets import Digested, Keys

DIGESTED = Digested("api key", whose=("workspace_id", "key_id"))
PREFIX = "qx_live_"
ALPHABET = digits + ascii_letters
SECRET_LENGTH, CHECK_LENGTH = 43, 6
LENGTH = len(PREFIX) + SECRET_LENGTH + CHECK_LENGTH
SHOWN = len(PREFIX) + 4


def new_key() -> str:
    """Make a key of 256 random bits."""
    body = PREFIX + "".join(secrets.choice(ALPHABET) for _ in range(SECRET_LENGTH))
    return body + check_of(body)


def is_meant_as_key(token: str) -> bool:
    """Tell a key, right or wrong, from an access token."""
    return token.startswith("qx_")


def is_well_formed(token: str) -> bool:
    """Tell whether a key can be one of ours, without asking anybody."""
    if len(token) != LENGTH or not token.startswith(PREFIX) or not token.isascii():
        return False
    return hmac.compare_digest(token[-CHECK_LENGTH:], check_of(token[:-CHECK_LENGTH]))


def check_of(body: str) -> str:
    """Write the CRC32 of a key's beginning in base 62."""
    value, written = zlib.crc32(body.encode()), ""
    for _ in range(CHECK_LENGTH):
        value, digit = divmod(value, len(ALPHABET))
        written = ALPHABET[digit] + written
    return written


def digests_of(keys: Keys, token: str) -> list[str]:
    """Digest a key as it may be stored, the new way first.

    Without the server's own secret a digest says nothing.
    """
    return keys.digests(DIGESTED.purpose, token.encode())
