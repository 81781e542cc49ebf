"""Recognise a list of releases among the lines of a source."""

from collections.abc import Sequence

from runner.core.releases import newest_release, release_of
from runner.providers.agents.port import Block, Material


def of_newest_release(lines: Sequence[Material]) -> Sequence[Material]:
    """Give the newest release of a list of them, its heading first; of other texts everything."""
    path = newest_release(line.section for line in lines if line.block is not Block.HEADING)
    if path is None:
        return lines
    whole = [line for line in lines if _within(line, path)]
    return whole or lines


def is_version(line: Material) -> bool:
    """Tell whether a heading names a version, such as "2.1.0 (2026-05-01)"."""
    return line.block is Block.HEADING and release_of(line.text) is not None


def _within(line: Material, path: tuple[str, ...]) -> bool:
    section = (*line.section, line.text) if line.block is Block.HEADING else line.section
    return section[: len(path)] == path
