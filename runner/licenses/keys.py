"""What the key of a licence looks like: `QXL-` and six groups of five, of which two symbols check.

Crockford's base 32 has no I, L, O and U, so that a key can be read out and typed. The whole
number is a multiple of a prime, which finds every single wrong symbol and every swapped pair.
"""

import secrets
from unicodedata import category

from runner.core.secrets import Digested, Keys

DIGESTED = Digested("license key")
PREFIX, ALPHABET = "QXL", "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RANDOM_SYMBOLS, SYMBOLS, GROUP = 28, 30, 5
PRIME = 1021
SHOWN = 6
MOST_TYPED = 200
_READ_AS = str.maketrans("OIL", "011")
_APART = {"Zs", "Pd", "Cf", "Cc"}
"""Blanks, dashes and what is unseen: a key that came through a mail may have any of them."""


def new_key() -> str:
    """Make a key of 140 random bits."""
    number = secrets.randbits(5 * RANDOM_SYMBOLS) << 10
    number += -number % PRIME
    symbols = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(SYMBOLS)))
    return _grouped(symbols)


def read_key(typed: str) -> str | None:
    """Read a key as people type it, and spell it in the one way; None if it cannot be a key."""
    if len(typed) > MOST_TYPED:
        return None
    text = "".join(each for each in typed.upper() if category(each) not in _APART)
    text = text.translate(_READ_AS)
    prefix, symbols = text[: len(PREFIX)], text[len(PREFIX) :]
    if prefix != PREFIX.translate(_READ_AS) or len(symbols) != SYMBOLS:
        return None
    number = 0
    for symbol in symbols:
        place = ALPHABET.find(symbol)
        if place < 0:
            return None
        number = number << 5 | place
    return _grouped(symbols) if number % PRIME == 0 else None


def digests_of(keys: Keys, key: str) -> list[str]:
    """Digest a key as it may be stored, the new way first."""
    return keys.digests(DIGESTED.purpose, key.encode())


def _grouped(symbols: str) -> str:
    return "-".join([PREFIX, *(symbols[at : at + GROUP] for at in range(0, SYMBOLS, GROUP))])
