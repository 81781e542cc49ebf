"""A post under construction: its parts, and how they read as one text."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace

from runner.core.languages import is_spaceless
from runner.providers.agents.offline.shapes import Shape
from runner.providers.agents.port import DraftSentence

_ABBREVIATED = re.compile(r"\.\w{1,3}\.$")


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph or list of the post."""

    heading: str | None
    paragraph: int
    sentences: tuple[DraftSentence, ...]
    items: tuple[DraftSentence, ...] = ()

    @property
    def order(self) -> int:
        return (self.sentences or self.items)[0].sources[0]

    @property
    def chars(self) -> int:
        return sum(len(sentence.text) + 1 for sentence in (*self.sentences, *self.items))


@dataclass(frozen=True, slots=True)
class Composition:
    """A post under construction; the first part is its hook.

    `breaks` are the parts that begin a post of a thread; what closes it may be a post of its own.
    """

    parts: tuple[Part, ...]
    shape: Shape
    headings: Mapping[str, int]
    language: str = "en"
    closing: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    breaks: frozenset[int] = frozenset()
    leads: frozenset[int] = frozenset()
    """Short sentences that only lead to what follows them in their paragraph."""

    def flow(self) -> Iterator[tuple[str, DraftSentence]]:
        """Yield every sentence with what separates it from the one before."""
        section = None
        filled = number = 0
        for i, part in enumerate(self.parts):
            joined = self._goes_on(i) and filled + part.chars <= self.shape.paragraph_chars
            filled = filled + part.chars if joined else part.chars
            opening = self.space if joined else "\n\n"
            if i in self.breaks:
                number += 1
                opening = f"\n\n{number}/{len(self.breaks)} "
            if self.shape.headings and i and part.heading not in {None, section}:
                section = part.heading
                if section in self.headings:
                    opening = "\n\n"
                    yield "\n\n## ", DraftSentence(section, (self.headings[section],))
            for sentence in part.sentences:
                yield opening, sentence
                opening = self.space
            for j, item in enumerate(part.items):
                close = j or (part.sentences and not self.shape.headings)
                yield (
                    ("\n" if close else opening if not part.sentences else "\n\n")
                    + self.shape.bullet,
                    item,
                )

    @property
    def space(self) -> str:
        return "" if is_spaceless(self.language) else " "

    def _goes_on(self, i: int) -> bool:
        before, part = self.parts[i - 1], self.parts[i]
        # Behind "a.m." nobody sees an end, if what follows is not what followed there.
        last = before.sentences[-1] if before.sentences else None
        unseen = last and _ABBREVIATED.search(last.text) and last.sources[-1] + 1 != part.order
        if i in self.breaks or unseen:
            return False
        return i > 0 and not part.items and not before.items and part.paragraph == before.paragraph

    @property
    def body(self) -> str:
        text = "".join(gap + sentence.text for gap, sentence in self.flow()).lstrip("\n")
        closing = "\n\n".join(self.closing)
        if len(self.parts) in self.breaks:
            closing = f"{len(self.breaks)}/{len(self.breaks)} {closing}"
        return "\n\n".join(filter(None, (text, closing, " ".join(self.hashtags))))

    @property
    def sentences(self) -> tuple[DraftSentence, ...]:
        return tuple(sentence for _, sentence in self.flow())

    @property
    def told(self) -> frozenset[int]:
        return frozenset(n for sentence in self.sentences for n in sentence.sources)

    def plus(self, part: Part) -> "Composition":
        """Add a part: the hook stays first, the others follow the source."""
        hook, rest = self.parts[:1], (*self.parts[1:], part)
        ordered = (*hook, *sorted(rest, key=lambda each: each.order)) if hook else (part,)
        return replace(self, parts=ordered)

    def rounded(self) -> "Composition":
        """Leave out what leads to something that is not said; the hook stays."""
        told = self.told
        hook, rest = (
            self.parts[:1],
            [part for part in self.parts[1:] if self.is_followed(part, told)],
        )
        whole = len(rest) == len(self.parts[1:])
        return self if whole else replace(self, parts=(*hook, *rest)).rounded()

    def is_followed(self, part: Part, told: Set[int]) -> bool:
        """Tell whether what a part leads to is said, if it only leads."""
        return part.order not in self.leads or part.order + 1 in told
