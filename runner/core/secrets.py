"""One secret key, and the separate keys that are derived from it per purpose."""

import hashlib
import hmac
import os
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from contextlib import suppress
from functools import cache
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from runner.fitting import SHORTEST_KEY_BYTES

NONCE_BYTES = 12
MARK_BYTES = 6


class WeakKey(Exception):
    """Refuse to start with a key that could be guessed."""


class Sealed(NamedTuple):
    """What a column holds sealed, and by which column of its row each value is bound there.

    A column of JSON is a list, with what is sealed in the key `within` of each item.
    """

    purpose: str
    bound_to: str = "id"
    within: str | None = None


class Digested(NamedTuple):
    """What a column holds digested: nobody can make it anew but whoever shows it again.

    Where that adds a row, `whose` names the columns that both have in common.
    """

    purpose: str
    whose: tuple[str, ...] = ()


class Keys:
    """Derive one independent key per purpose (HKDF-Expand, RFC 5869, one block).

    What was sealed or digested with the key of before is still read; what is written anew is not
    written with it. Each value says by a mark of which of them it is.
    """

    def __init__(self, secret: str, previous: str | None = None) -> None:
        secrets = [secret] if previous is None else [secret, previous]
        if any(len(each.encode()) < SHORTEST_KEY_BYTES for each in secrets):
            raise WeakKey(f"secret_key needs at least {SHORTEST_KEY_BYTES} bytes.")
        self._roots = [hashlib.sha256(each.encode()).digest() for each in secrets]

    def derive(self, purpose: str) -> bytes:
        return _derived(self._roots[0], purpose)

    @property
    def mark(self) -> str:
        """Begin what is written with the present key."""
        return _mark(self._roots[0])

    def seal(self, purpose: str, data: bytes, *, bound_to: bytes) -> str:
        """Encrypt what is stored; moved to another row than it is bound to, it does not open."""
        nonce = os.urandom(NONCE_BYTES)
        text = AESGCM(self.derive(purpose)).encrypt(nonce, data, bound_to)
        return self.mark + b64(nonce + text)

    def unseal(self, purpose: str, sealed: str, *, bound_to: bytes) -> bytes:
        """Decrypt what is stored; raises InvalidTag when no key that is known opens it."""
        data = unb64(sealed.rpartition(".")[2])
        nonce, text = data[:NONCE_BYTES], data[NONCE_BYTES:]
        for root in self._roots:
            with suppress(InvalidTag):
                return AESGCM(_derived(root, purpose)).decrypt(nonce, text, bound_to)
        raise InvalidTag

    def digests(self, purpose: str, data: bytes) -> list[str]:
        """Digest what somebody shows, in each way in which it may be stored; the first is new."""
        found = [hmac.digest(_derived(root, purpose), data, "sha256").hex() for root in self._roots]
        marked = [_mark(root) + digest for root, digest in zip(self._roots, found, strict=True)]
        # Without a mark: stored before there were any.
        return [*marked, *found]


@cache
def _derived(root: bytes, purpose: str) -> bytes:
    return hmac.digest(root, purpose.encode() + b"\x01", "sha256")


@cache
def _mark(root: bytes) -> str:
    return b64(_derived(root, "mark")[:MARK_BYTES]) + "."


def new_token(size_bytes: int = 32) -> str:
    """Make an unguessable token that is safe in a URL."""
    return secrets.token_urlsafe(size_bytes)


def hash_token(token: str) -> str:
    """Digest a random token for storage; it has too much entropy to need salt or work."""
    return hashlib.sha256(token.encode()).hexdigest()


def b64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text: str) -> bytes:
    """Undo `b64`; raises ValueError for every other spelling of the same bytes."""
    data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if b64(data) != text:
        raise ValueError("not the one way to write it")
    return data
