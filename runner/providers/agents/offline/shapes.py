"""What a good post looks like on each platform."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

Room = Callable[[str, str], int]
"""`room(platform, text)`: how much the platform still takes after the text; below 0 is over."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How long to write and how to set it.

    Units: `target_chars` is where a draft stops growing, well inside the platform's limit.
    """

    target_chars: int
    max_points: int
    max_lists: int
    max_items: int
    max_hashtags: int
    bullet: str = "• "
    headings: bool = False


_SHORT = Shape(target_chars=260, max_points=3, max_lists=0, max_items=0, max_hashtags=2)
_LONG = Shape(3_500, 16, 4, 8, 0, bullet="- ", headings=True)
SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "x": _SHORT,
        "bluesky": _SHORT,
        "mastodon": Shape(420, 4, 1, 4, 3),
        "linkedin": Shape(1_100, 6, 1, 5, 3),
        "blog": _LONG,
        "newsletter": Shape(2_200, 10, 2, 6, 0, bullet="- ", headings=True),
    }
)


def shape_of(platform: str) -> Shape:
    """Give the platform's shape, or the longest one to a platform nobody described."""
    return SHAPES.get(platform, _LONG)
