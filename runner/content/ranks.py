"""Places between places: hexadecimal fractions that sort as text."""

from itertools import count

LONGEST = 60
"""A longer rank asks for its column to be spread anew."""


def between(low: str, high: str | None) -> str:
    """Return the shortest rank that sorts after `low` and before `high`; None is the end."""
    for digits in count(1):
        first = int(low[:digits].ljust(digits, "0"), 16)
        last = 16**digits if high is None else _above(high, digits)
        if last - first > 1:
            return f"{(first + last) // 2:0{digits}x}"
    raise AssertionError


def spread(many: int) -> list[str]:
    """Return so many ranks in order, evenly apart and as short as leaves room between them."""
    digits = len(f"{many:x}") + 1
    return [f"{16**digits * (n + 1) // (many + 1):0{digits}x}" for n in range(many)]


def _above(rank: str, digits: int) -> int:
    """Cut a rank to some digits, rounded up so that nothing at or above it is taken."""
    cut = int(rank[:digits].ljust(digits, "0"), 16)
    return cut + 1 if rank[digits:].strip("0") else cut
