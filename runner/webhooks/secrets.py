"""Signing secrets: made here, stored sealed."""

import os
from base64 import b64encode
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from runner.core.secrets import Keys, b64, unb64

PREFIX = "whsec_"
SIZE_BYTES = 32
NONCE_BYTES = 12


def new_secret() -> str:
    """Make a secret as Standard Webhooks spells it."""
    return PREFIX + b64encode(os.urandom(SIZE_BYTES)).decode()


def seal(keys: Keys, webhook_id: UUID, secret: str) -> str:
    """Encrypt a secret for one webhook; moved to another row it does not open."""
    nonce = os.urandom(NONCE_BYTES)
    return b64(nonce + _cipher(keys).encrypt(nonce, secret.encode(), webhook_id.bytes))


def unseal(keys: Keys, webhook_id: UUID, sealed: str) -> str:
    data = unb64(sealed)
    nonce, text = data[:NONCE_BYTES], data[NONCE_BYTES:]
    return _cipher(keys).decrypt(nonce, text, webhook_id.bytes).decode()


def _cipher(keys: Keys) -> AESGCM:
    return AESGCM(keys.derive("webhook secrets"))
