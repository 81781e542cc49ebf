"""One chain of migrations for SQLite and PostgreSQL."""

import re
from functools import cache
from pathlib import Path

_FOLLOWS = re.compile(r'^down_revision(?:: [^=]+)? = (?:"(\w+)"|None)', re.MULTILINE)


@cache
def newest() -> str:
    """Name the revision this program needs: the one that no other follows.

    Numbers are given when work begins, so the chain is not always in their order.
    """
    followed = {_FOLLOWS.findall(path.read_text(encoding="utf-8"))[0] for path in _versions()}
    [last] = revisions() - followed
    return last


def revisions() -> set[str]:
    return {path.name.partition("_")[0] for path in _versions()}


def _versions() -> list[Path]:
    return list(Path(__file__).with_name("versions").glob("[0-9]*.py"))
