"""Print drafts of our own sources for anyone to judge: `make drafts` writes docs/drafts.md."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.writer import drafted, material_from
from runner.content import Platform
from runner.parsing import SourceKind, parse
from runner.providers.agents import Brief

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/drafts.md"
_TOLD = "tests/data"
SOURCES = (
    f"{_TOLD}/sources/on-call-rota.html",
    f"{_TOLD}/sources/rota-release-notes.md",
    f"{_TOLD}/sources/second-bakery.txt",
    f"{_TOLD}/sources/spring-menu.mdx",
    f"{_TOLD}/languages/nachtbus.de.md",
    f"{_TOLD}/languages/bibliotheque.fr.md",
    f"{_TOLD}/languages/asaichi.ja.md",
    "docs/security.md",
)
PLATFORMS = (Platform.LINKEDIN, Platform.X, Platform.BLUESKY, Platform.NEWSLETTER)
HEAD = """# Drafts of the offline agent

What the offline agent writes of sources that come with this repository, for anyone to judge:
nothing was chosen, mended or left out. Its rubric is the point, the hook, coherence, residue, use
of the length, title, language, and whether an editor could publish it after a minute. `make drafts`
writes this page anew.
"""


def page() -> Iterator[str]:
    """Yield the page, source by source."""
    yield HEAD
    for name in SOURCES:
        path = ROOT / name
        source = parse(SourceKind.FILE, path.read_bytes(), filename=path.name)
        material = material_from(source)
        yield f"## {source.title}\n\n`{name}`, {len(material)} sentences\n"
        for platform in PLATFORMS:
            brief = Brief(source.title, platform.value, material, language=source.language)
            yield f"### {platform.value}\n\n~~~text\n{drafted(brief)}\n~~~\n"


def main() -> None:
    """Write the page."""
    PAGE.write_text("\n".join(page()), encoding="utf-8")


if __name__ == "__main__":
    main()
