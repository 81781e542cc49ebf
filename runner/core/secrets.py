"""One secret key, and the separate keys that are derived from it per purpose."""

import hashlib
import hmac
import os
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from runner.fitting import SHORTEST_KEY_BYTES

NONCE_BYTES = 12


class WeakKey(Exception):
    """Refuse to start with a key that could be guessed."""


class Keys:
    """Derive one independent key per purpose (HKDF-Expand, RFC 5869, one block)."""

    def __init__(self, secret: str) -> None:
        if len(secret.encode()) < SHORTEST_KEY_BYTES:
            raise WeakKey(f"secret_key needs at least {SHORTEST_KEY_BYTES} bytes.")
        self._root = hashlib.sha256(secret.encode()).digest()

    def derive(self, purpose: str) -> bytes:
        return hmac.digest(self._root, purpose.encode() + b"\x01", "sha256")

    def seal(self, purpose: str, data: bytes, *, bound_to: bytes) -> str:
        """Encrypt what is stored; moved to another row than it is bound to, it does not open."""
        nonce = os.urandom(NONCE_BYTES)
        return b64(nonce + AESGCM(self.derive(purpose)).encrypt(nonce, data, bound_to))

    def unseal(self, purpose: str, sealed: str, *, bound_to: bytes) -> bytes:
        data = unb64(sealed)
        nonce, text = data[:NONCE_BYTES], data[NONCE_BYTES:]
        return AESGCM(self.derive(purpose)).decrypt(nonce, text, bound_to)


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
