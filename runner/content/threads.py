"""Threads: one text that is published as several posts, told apart by their numbers."""

import re
from itertools import pairwise

_NUMBER = re.compile(r"(?:\A|\n\n)(?=(\d{1,2})/(\d{1,2})\s)")


def posts_of(text: str) -> list[str]:
    """Split a thread before "1/3", "2/3", "3/3"; any other text is one post."""
    starts = list(_NUMBER.finditer(text))
    numbers = [(int(found[1]), int(found[2])) for found in starts]
    if len(starts) < 2 or numbers != [(n, len(starts)) for n in range(1, len(starts) + 1)]:
        return [text]
    edges = [*(found.end() for found in starts), len(text)]
    return [text[start:end].rstrip("\n") for start, end in pairwise(edges)]
