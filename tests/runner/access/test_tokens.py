"""The text of an API key."""

import re

import pytest

from runner.access.tokens import check_of, digests_of, is_well_formed, new_key
from runner.core.secrets import Keys


def forged() -> list[str]:
    """Write keys that are nearly right, one for each thing that can be wrong."""
    key = new_key()
    swapped = key[:20] + ("A" if key[20] != "A" else "B") + key[21:]
    return [
        "", "qx_", "qx_live_", key[:-1], key + "0", key + "\n", " " + key, key.upper(), swapped,
        key.replace("live", "test"), key[:-6] + "000000", key[:-6] + key[-6:][::-1] + "x",
        key[:30] + "é" + key[31:], key[:30] + "０" + key[31:], "qx_live_" + "0" * 49,
    ]  # fmt: skip


def test_a_key_has_256_random_bits_and_a_check() -> None:
    assert re.fullmatch(r"qx_live_[0-9A-Za-z]{43}[0-9A-Za-z]{6}", new_key())
    assert new_key() != new_key()
    assert 62**43 > 2**256


def test_a_key_is_well_formed() -> None:
    assert all(is_well_formed(new_key()) for _ in range(50))


@pytest.mark.parametrize("token", forged(), ids=range(len(forged())))
def test_what_is_not_quite_a_key_is_not_well_formed(token: str) -> None:
    assert not is_well_formed(token)


def test_the_check_is_crc32_in_base_62() -> None:
    # 0xCBF43926 is the check value that the CRC-32 catalogue gives for these nine digits.
    digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    value = 0
    for character in check_of("123456789"):
        value = value * 62 + digits.index(character)
    assert value == 0xCBF43926


def test_the_digest_depends_on_the_server() -> None:
    key = new_key()
    one, other = Keys("x" * 32), Keys("y" * 32)
    assert digests_of(one, key) == digests_of(one, key)
    assert not {*digests_of(one, key)} & {*digests_of(other, key)}
    assert not any(key in digest for digest in digests_of(one, key))
