"""Reading sources while others are served: what has markup is read by a program of its own."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

from runner.core.contained import Contained, UsedUp, Whose
from runner.parsing.blocks import BlockKind
from runner.parsing.errors import REFUSALS, BinarySource, SourceTooComplex
from runner.parsing.kinds import SourceKind, detect_format
from runner.parsing.source import ParsedSource, SourceSentence, parse

# Plain text is as much work as it is long; so much of it is read before a program has started.
AT_ONCE = 100_000
OURS = "; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Texts:
    """Read sources, best before a work is open: others may wait for that to end."""

    _program: Contained = field(default_factory=lambda: Contained("runner.parsing.program"))

    async def read(
        self,
        whose: Whose,
        kind: SourceKind,
        source: str | bytes,
        *,
        filename: str | None = None,
        media_type: str | None = None,
    ) -> ParsedSource:
        """Read a source as `parse` does.

        Raises: every error of this package, and Overloaded.
        """
        about = {"kind": kind, "filename": filename, "media_type": media_type}
        is_plain = detect_format(kind, filename, media_type) is SourceKind.TEXT
        if is_plain and len(source) <= AT_ONCE and not _may_have_markup(source):
            return await asyncio.to_thread(parse, source=source, **about)  # type: ignore[arg-type]
        if isinstance(source, str):
            source, about["media_type"] = _encoded(source), f"{media_type or ''}{OURS}"
        try:
            said = await self._program.run(whose, json.dumps(about).encode() + b"\n" + source)
        except UsedUp as error:
            raise SourceTooComplex from error
        if "refused" in said:
            raise REFUSALS[said["refused"]](**said["params"])
        return _parsed(**said["parsed"])


def _may_have_markup(source: str | bytes) -> bool:
    """Tell what may be a feed, or Markdown that was saved as a text."""
    first = source.lstrip()[:1]
    if isinstance(source, str):
        return first in ("<", "{", "#") or "\n#" in source
    return first in (b"<", b"{", b"#") or b"\n#" in source


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise BinarySource from error


def _parsed(kind: str, sentences: list[dict[str, Any]], **told: Any) -> ParsedSource:
    read = (SourceSentence(**{**each, "block": BlockKind(each["block"])}) for each in sentences)
    return ParsedSource(kind=SourceKind(kind), sentences=tuple(read), **told)
