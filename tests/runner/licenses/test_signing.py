"""Signed tokens."""

import json
import random
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import SecretStr
from rfc8785 import CanonicalizationError

from runner.core.errors import Invalid
from runner.core.secrets import Keys, b64, unb64
from runner.licenses.signing import (
    BadPublicKey,
    NotASignedLicense,
    SignatureBroken,
    SignedByAnother,
    SigningKey,
    public_key_of,
    verified,
)

KEY = SigningKey(b"one who sells")
OTHER = SigningKey(b"one who sells something else")
CLAIMS: dict[str, Any] = {"product": "Postmagiq", "seats": 5, "to": "Zoë 鍵 مفتاح", "a": [1.5]}


def test_a_token_says_what_was_signed() -> None:
    token = KEY.sign(CLAIMS)
    assert token.startswith("qxl1.")
    claims = verified(f"\n{token} ", [OTHER.public_key, KEY.public_key])
    assert {name: claims[name] for name in CLAIMS} == CLAIMS
    assert KEY.sign(dict(reversed(CLAIMS.items()))) == token


def test_anybody_can_verify_it_with_what_is_told() -> None:
    head, _, signature = KEY.sign(CLAIMS).rpartition(".")
    public = Ed25519PublicKey.from_public_bytes(unb64(KEY.public_key))
    public.verify(unb64(signature), head.encode())


def test_the_key_follows_from_the_secret() -> None:
    keys = Keys("x" * 32)
    assert SigningKey.of(keys).public_key == SigningKey.of(keys).public_key
    of_others = {
        SigningKey.of(Keys("y" * 32)).public_key,
        SigningKey.of(keys, SecretStr("own")).public_key,
    }
    assert SigningKey.of(keys).public_key not in of_others


def test_every_flipped_bit_is_found() -> None:
    token = KEY.sign(CLAIMS)
    drawn = random.Random(11)
    for _ in range(2_000):
        at, bit = drawn.randrange(len(token)), 1 << drawn.randrange(7)
        flipped = token[:at] + chr(ord(token[at]) ^ bit) + token[at + 1 :]
        with pytest.raises(Invalid):
            verified(flipped, [KEY.public_key])


def test_what_another_signed_is_named_so() -> None:
    with pytest.raises(SignedByAnother):
        verified(OTHER.sign(CLAIMS), [KEY.public_key])
    with pytest.raises(SignedByAnother):
        verified(KEY.sign(CLAIMS), [])


def test_a_changed_word_is_named_so() -> None:
    head, body, signature = KEY.sign(CLAIMS).split(".")
    more = json.dumps(json.loads(unb64(body)) | {"seats": 6}, separators=(",", ":"))
    for other in (b64(more.encode()), b64(b"[1]"), b64(b'{"a":1,"a":2}'), b64(b"\xff"), body[:-1]):
        with pytest.raises(SignatureBroken):
            verified(f"{head}.{other}.{signature}", [KEY.public_key])
    with pytest.raises(SignatureBroken):
        verified(f"{head}.{body}.{signature[:-2]}", [KEY.public_key])


@pytest.mark.parametrize(
    "token", ["", "qxl1", "qxl1.", "qxl1.a", "qxl2.a.b", "qxl1.a.b.c", "鍵", "qxl1." + "a" * 70_000]
)
def test_what_is_no_token_is_named_so(token: str) -> None:
    with pytest.raises(NotASignedLicense):
        verified(token, [KEY.public_key])


@pytest.mark.parametrize("value", [float("nan"), 2**53 + 1, "\ud800"])
def test_what_json_cannot_hold_exactly_is_not_signed(value: Any) -> None:
    with pytest.raises(CanonicalizationError):
        KEY.sign({"value": value})


@pytest.mark.parametrize("text", ["", "a", "é", b64(b"short"), b64(b"x" * 33)])
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(BadPublicKey):
        public_key_of(text)
