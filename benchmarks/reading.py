"""Measure how well pages are read: `python -m benchmarks.reading FOLDER`.

The folder has a folder for each page, as the test pages of Mozilla's Readability: `source.html`,
`expected.html` (the article) and `expected-metadata.json` (`title`). None come with this
repository, because they belong to others.
"""

import argparse
import json
import re
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from selectolax.lexbor import LexborHTMLParser

from runner.parsing import EmptySource, SourceKind, parse

BUDGET_F1 = 0.93
BUDGET_TITLES = 0.85
_WORD = re.compile(r"\w+")
_SEPARATOR = re.compile(r"\s*(?:[|·•»«›‹:/–—-]|--)\s+")


@dataclass(frozen=True, slots=True)
class Page:
    """What was read of a page, beside what is right."""

    name: str
    precision: float
    recall: float
    title: str
    right_title: str
    ms: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    @property
    def has_right_title(self) -> bool:
        """Whether the titles are equal, but for the name of a site before or after one."""
        return is_title(self.title, self.right_title) or is_title(self.right_title, self.title)


def is_title(longer: str, title: str) -> bool:
    """Return whether one title is another, or that with something on one side of a separator."""
    parts = [longer]
    for at in _SEPARATOR.finditer(longer):
        parts += longer[: at.start()], longer[at.end() :]
    return words(title) in map(words, parts)


def words(text: str) -> list[str]:
    """Return what is compared of a text."""
    return _WORD.findall(text.lower())


def measure(folder: Path) -> Page:
    """Read one page."""
    begun = time.perf_counter()
    try:
        source = parse(SourceKind.HTML, (folder / "source.html").read_bytes())
    except EmptySource:
        source = None
    ms = (time.perf_counter() - begun) * 1000
    article = LexborHTMLParser((folder / "expected.html").read_text("utf-8"))
    expected = Counter(words(article.body.text(separator=" ") if article.body else ""))
    read = Counter(words(" ".join(each.text for each in source.sentences))) if source else Counter()
    shared = (read & expected).total()
    return Page(
        folder.name,
        shared / max(1, read.total()),
        shared / max(1, expected.total()),
        source.title if source else "",
        json.loads((folder / "expected-metadata.json").read_text("utf-8")).get("title") or "",
        ms,
    )


def main() -> None:
    """Print the figures, and the pages that are read worst."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--worst", type=int, default=5)
    arguments = parser.parse_args()
    pages = [measure(each.parent) for each in sorted(arguments.folder.glob("*/expected.html"))]
    if not pages:
        parser.error(f"{arguments.folder} has no */expected.html")
    f1, titles = mean(each.f1 for each in pages), mean(each.has_right_title for each in pages)
    took = [each.ms for each in pages]
    print(f"{len(pages)} pages: F1 {f1:.3f} (budget {BUDGET_F1})")
    print(f"right titles: {titles:.0%} (budget {BUDGET_TITLES:.0%})")
    print(f"ms per page: {mean(took):.0f}, {max(took):.0f} at most")
    for each in sorted(pages, key=lambda page: page.f1)[: arguments.worst]:
        print(
            f"{each.f1:.2f}, precision {each.precision:.2f}, recall {each.recall:.2f}: {each.name}"
        )
    for each in pages:
        if not each.has_right_title:
            print(f"{each.name}: {each.title!r}, not {each.right_title!r}")


if __name__ == "__main__":
    main()
