"""What a reader of any format hands over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from runner.parsing.blocks import Block


@dataclass(frozen=True, slots=True)
class Document:
    """Blocks in the order of the stored text, and what the text says about itself.

    A `title` is only given when it is better than the first heading.
    """

    blocks: Sequence[Block]
    metadata: Mapping[str, Any] = field(default_factory=dict)
    title: str | None = None
