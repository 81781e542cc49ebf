"""Lists that no one file holds: each capability declares what it adds to them."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import Any, Self


class Declared(StrEnum):
    """A list of names and what people call them; the capabilities' parts of it are subclasses."""

    called: str

    def __new__(cls, value: str, called: str) -> Self:
        self = str.__new__(cls, value)
        self._value_, self.called = value, called
        return self

    @classmethod
    @cache
    def every(cls) -> Sequence[Self]:
        """List what all capabilities declare, one after the other; complete once composed."""
        parts = sorted(cls.__subclasses__(), key=lambda part: part.__module__)
        members = [member for part in parts for member in part]
        if len({*members}) < len(members):
            raise RuntimeError(f"a {cls.__name__} is declared twice: {sorted(members)}")
        return members

    @classmethod
    def named(cls, value: str) -> Self:
        """Look a name up; raises KeyError for one that nobody declares."""
        return cls._by_name()[value]

    @classmethod
    @cache
    def _by_name(cls) -> dict[str, Self]:
        return {member.value: member for member in cls.every()}


class Noun(Declared):
    """A kind of thing that events are about, or that somebody leaves behind, and many of it."""


def below(base: type[Any]) -> Iterator[type[Any]]:
    """Go through all classes that build on one, however far."""
    for each in base.__subclasses__():
        yield each
        yield from below(each)
