"""Recognise a list of releases, and the newest one that says something."""

import re
from collections.abc import Sequence

from runner.providers.agents.port import Block, Material

_VERSION = re.compile(
    r"\W*(?:version|release)?\s*v?\d+\.\d+[.\w+-]*(?:\W+.{0,40})?"
    r"|\W*(?:[\w.-]+ )?v?\d+(?:\.\d+){2,}\b.{0,40}",
    re.IGNORECASE,
)
_LEAST_RELEASES = 2


def newest_release(lines: Sequence[Material]) -> Sequence[Material]:
    """Give the section of the first version that has more than its heading; else all lines."""
    starts = [i for i, line in enumerate(lines) if is_version(line)]
    headings = sum(line.block is Block.HEADING for line in lines)
    if len(starts) < _LEAST_RELEASES or len(starts) * 6 < headings:
        return lines
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        section = lines[start:end]
        if any(line.block is not Block.HEADING for line in section):
            return section
    return lines


def is_version(line: Material) -> bool:
    """Tell whether a heading names a version, such as "2.1.0 (2026-05-01)"."""
    return line.block is Block.HEADING and _VERSION.fullmatch(line.text) is not None
