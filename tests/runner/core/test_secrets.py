"""Keys, tokens and the one way to write bytes as text."""

import os

import pytest

from runner.core.secrets import Keys, WeakKey, b64, hash_token, new_token, unb64


def test_a_short_key_is_refused() -> None:
    with pytest.raises(WeakKey, match="32 bytes"):
        Keys("x" * 31)


def test_keys_of_different_purposes_are_different_and_stay_the_same() -> None:
    keys = Keys("x" * 32)
    assert keys.derive("cursor") != keys.derive("access token")
    assert keys.derive("cursor") == Keys("x" * 32).derive("cursor")
    assert keys.derive("cursor") != Keys("y" * 32).derive("cursor")
    assert len(keys.derive("cursor")) == 32


def test_tokens_are_long_and_never_the_same() -> None:
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert all(len(unb64(token)) == 32 for token in tokens)
    assert len({hash_token(token) for token in tokens}) == 100


@pytest.mark.parametrize("size", range(40))
def test_bytes_come_back_as_they_were(size: int) -> None:
    data = os.urandom(size)
    assert unb64(b64(data)) == data


@pytest.mark.parametrize("text", ["QQ==", "QR", "Q!Q", " QQ", "QQ\n", "Q", "Q+", "Q/", "ü"])
def test_another_spelling_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        unb64(text)
