"""A block of readable text whose every character knows its place in the stored text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class BlockKind(StrEnum):
    """What a sentence was part of."""

    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    HEADING = "heading"
    QUOTE = "quote"
    TABLE = "table"


@dataclass(slots=True)
class Block:
    """Readable text of one block, built from left to right.

    Shape: `characters[i]` stands at `starts[i]:ends[i]` in the stored text; what stands
    for markup (a line break, the edge of a table cell) has no width.
    """

    kind: BlockKind
    level: int | None = None
    characters: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The whole readable text."""
        return "".join(self.characters)

    def verbatim(self, text: str, at: int) -> None:
        """Add characters that stand in the stored text as they are."""
        self.placed(text, range(at, at + len(text)))

    def placed(self, text: str, places: Sequence[int]) -> None:
        """Add characters that stand there one by one."""
        self.characters += text
        self.starts += places
        self.ends += [place + 1 for place in places]

    def decoded(self, text: str, start: int, end: int) -> None:
        """Add characters that are spelled differently there, such as `&amp;`."""
        self.characters += text
        self.starts += [start] * len(text)
        self.ends += [end] * len(text)

    def gap(self, text: str = " ") -> None:
        """Add what separates two parts where the stored text has only markup."""
        at = self.ends[-1] if self.ends else 0
        self.decoded(text, at, at)

    def split(self, between: re.Pattern[str]) -> "Iterator[Block]":
        """Yield blocks of what stands around each match."""
        start = 0
        for at in between.finditer(self.text):
            yield self._part(start, at.start())
            start = at.end()
        yield self._part(start, len(self.characters))

    def without(self, character: str) -> "Block":
        """Return the block without a character, wherever it stands."""
        if character not in self.characters:
            return self
        kept = [n for n, each in enumerate(self.characters) if each != character]
        return Block(
            self.kind,
            self.level,
            [self.characters[n] for n in kept],
            [self.starts[n] for n in kept],
            [self.ends[n] for n in kept],
        )

    def slice(self, start: int, end: int) -> tuple[int, int, str] | None:
        """Return the place and the folded text of some characters, without outer space."""
        while start < end and self._is_blank(start):
            start += 1
        while start < end and self._is_blank(end - 1):
            end -= 1
        if start == end:
            return None
        return (
            self.starts[start],
            self.ends[end - 1],
            " ".join("".join(self.characters[start:end]).split()),
        )

    def _part(self, start: int, end: int) -> "Block":
        part = slice(start, end)
        return Block(
            self.kind, self.level, self.characters[part], self.starts[part], self.ends[part]
        )

    def _is_blank(self, index: int) -> bool:
        return self.characters[index].isspace() or self.starts[index] == self.ends[index]
