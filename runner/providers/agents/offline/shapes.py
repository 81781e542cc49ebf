"""What a good post looks like on each platform."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

Room = Callable[[str, str], int]
"""`room(platform, text)`: how much the platform still takes after the text; below 0 is over."""

Fits = Callable[[str], bool]
"""Whether a platform takes a text."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How long to write and how to set it.

    Units: `target_chars` is where a draft stops growing, well inside the platform's limit;
    `paragraph_chars` is where a paragraph ends although the source goes on in it. `posts` is how
    many numbered posts a thread may have, `hook_chars` how long an opening reads well.
    """

    target_chars: int
    max_points: int
    max_lists: int
    max_items: int
    max_hashtags: int
    hook_chars: int = 210
    paragraph_chars: int = 320
    posts: int = 1
    bullet: str = "• "
    headings: bool = False


_SHORT = Shape(
    target_chars=270,
    max_points=3,
    max_lists=2,
    max_items=3,
    max_hashtags=2,
    hook_chars=140,
    posts=5,
)
_LONG = Shape(5_000, 40, 5, 30, 0, hook_chars=280, paragraph_chars=700, bullet="- ", headings=True)
SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "x": _SHORT,
        "bluesky": _SHORT,
        "mastodon": Shape(460, 5, 1, 4, 3, hook_chars=180),
        "linkedin": Shape(1_500, 14, 2, 8, 3),
        "blog": _LONG,
        "newsletter": Shape(
            2_200, 20, 3, 12, 0, hook_chars=240, paragraph_chars=500, bullet="- ", headings=True
        ),
    }
)


def shape_of_release(shape: Shape) -> Shape:
    """Give a release a list for each kind of its changes."""
    return replace(shape, max_lists=shape.max_items, max_points=shape.max_points + shape.max_lists)


def thread_of(shape: Shape) -> Shape:
    """Give the room of a whole thread instead of one post's."""
    return replace(
        shape,
        target_chars=shape.target_chars * shape.posts,
        max_points=2 * shape.posts,
        max_items=2 * shape.max_items,
    )


def shape_of(platform: str) -> Shape:
    """Give the platform's shape, or the longest one to a platform nobody described."""
    return SHAPES.get(platform, _LONG)
