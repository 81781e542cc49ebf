"""What a reader of any format hands over."""

from collections.abc import Sequence
from dataclasses import dataclass

from runner.parsing.blocks import Block


@dataclass(frozen=True, slots=True)
class Document:
    """Blocks in the order of the stored text.

    A `title` is only given when it is better than the first heading.
    """

    blocks: Sequence[Block]
    title: str | None = None
