"""Signed tokens: `qxl1.<payload>.<signature>`, Ed25519 over JSON that is spelled one way only.

They hold without a network, for whoever knows the public key of the one who sells.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import SecretStr

from runner.core.errors import Invalid
from runner.core.secrets import Keys, b64, unb64

PURPOSE = "license signing"
VERSION = "qxl1"
LONGEST = 64 * 1024
KEY_BYTES, NAME_BYTES = 32, 6


class NotASignedLicense(Invalid):
    code = "license_unreadable"
    message = (
        "This is no signed licence, or a part of one; it begins with `qxl1.`, so copy all of it."
    )


class SignedByAnother(Invalid):
    code = "license_other_key"
    message = (
        "This licence was signed with the key {signed_by}, which this server does not know; "
        "ask whoever sold it for their public key and set `license_public_keys`."
    )


class SignatureBroken(Invalid):
    code = "license_signature_broken"
    message = "This licence was changed after it was signed; ask whoever sold it for it again."


class BadPublicKey(ValueError):
    """Refuse what is no public key: 32 bytes, as `postmagiq license public-key` shows them."""


class SigningKey:
    """Sign what a licence says, with a key that is derived from a secret of the operator's."""

    def __init__(self, seed: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(seed).digest())
        self.public_key = b64(self._private.public_key().public_bytes_raw())

    @classmethod
    def of(cls, keys: Keys, own: SecretStr | None = None) -> "SigningKey":
        """Take the operator's own secret for licences, or derive one from the server's."""
        return cls(own.get_secret_value().encode() if own else keys.derive(PURPOSE))

    def sign(self, claims: Mapping[str, Any]) -> str:
        """Write a token; raises ValueError for what JSON cannot hold exactly."""
        body = rfc8785.dumps({**claims, "signed_by": name_of(self.public_key)})
        signed = f"{VERSION}.{b64(body)}"
        return f"{signed}.{b64(self._private.sign(signed.encode()))}"

    def proof(self, about: str) -> str:
        """Make what nobody else can make of a text, and which says nothing about the key."""
        return b64(hashlib.sha256(self._private.sign(f"proof.{about}".encode())).digest())


def name_of(public_key: str) -> str:
    """Name a public key in short."""
    return b64(hashlib.sha256(public_key.encode()).digest()[:NAME_BYTES])


def verified(token: str, public_keys: Iterable[str]) -> dict[str, Any]:
    """Return what a token says; raises NotASignedLicense, SignedByAnother, SignatureBroken."""
    body, claims, signature = _taken_apart(token)
    known = {name_of(key): key for key in public_keys}
    signed_by = str(claims.get("signed_by", ""))[:20]
    if signed_by not in known:
        raise SignedByAnother(signed_by=ascii(signed_by))
    try:
        public_key_of(known[signed_by]).verify(signature, f"{VERSION}.{b64(body)}".encode())
    except InvalidSignature:
        raise SignatureBroken from None
    return claims


def spelled(claims: dict[str, Any]) -> dict[str, Any]:
    """Spell moments as the API does."""
    return {
        name: value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else value
        for name, value in claims.items()
    }


def public_key_of(text: str) -> Ed25519PublicKey:
    """Read a public key; raises BadPublicKey."""
    try:
        return Ed25519PublicKey.from_public_bytes(unb64(text))
    except ValueError:
        raise BadPublicKey(text) from None


def _taken_apart(token: str) -> tuple[bytes, dict[str, Any], bytes]:
    parts = token.strip().split(".") if len(token) <= LONGEST else []
    if len(parts) != 3 or parts[0] != VERSION:
        raise NotASignedLicense
    try:
        body, signature = unb64(parts[1]), unb64(parts[2])
    except ValueError:
        raise SignatureBroken from None
    try:
        claims = json.loads(body)
        spelled_once = rfc8785.dumps(claims) == body
    except (ValueError, RecursionError):
        raise SignatureBroken from None
    if not spelled_once or not isinstance(claims, dict):
        raise SignatureBroken
    return body, claims, signature
