"""The documents as tests read them: their blocks, their words in code, where their links lead."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.tree import ROOT

SHELL = {"sh", "bash", "console"}
BLOCK = re.compile(r"^( *)```(\w*) ?([^\n]*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A fenced block: in which language, whether it is run or shown, and where it begins."""

    document: str
    line: int
    language: str
    mark: str
    text: str

    @property
    def where(self) -> str:
        return f"{self.document}:{self.line}"

    def commands(self) -> Iterator[tuple[str, str]]:
        """Give each command of a shell's block, with what is said to be printed."""
        prompt = "$ " if self.language == "console" else ""
        command, printed = "", ""
        for line in self.text.splitlines():
            begins = line.startswith(prompt) and line[:1] not in ("", " ", "#")
            if command.endswith("\\\n"):
                command += f"{line}\n"
            elif begins:
                if command:
                    yield command, printed
                command, printed = f"{line.removeprefix(prompt)}\n", ""
            else:
                printed += f"{line}\n"
        if command:
            yield command, printed


def documents() -> list[str]:
    """List the pages that people read, the way there first."""
    below = [path for tree in ("docs", "clients") for path in sorted((ROOT / tree).rglob("*.md"))]
    pages = [*ROOT.glob("*.md"), *below]
    return [str(page.relative_to(ROOT)) for page in pages if page.name != "CHANGELOG.md"]


def text_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def blocks(document: str) -> list[Block]:
    text = text_of(document)
    return [
        Block(document, text.count("\n", 0, found.start()) + 1, *found.groups()[1:])
        for found in BLOCK.finditer(text)
    ]


def in_code(document: str) -> Iterator[str]:
    """Give what stands between backticks, and every command of a block."""
    yield from re.findall(r"`([^`\n]+)`", BLOCK.sub("", text_of(document)))
    for block in blocks(document):
        if block.language in SHELL:
            yield from (command for command, _ in block.commands())


def calls(code: str) -> Iterator[list[str]]:
    """Give the words behind each `postmagiq` of a command line."""
    for part in re.split(r"[|;\n]|&&|\$\(", code):
        try:
            words = shlex.split(part, comments=True)
        except ValueError:
            words = part.split()
        while words and re.fullmatch(r"\w+=.*", words[0]):
            words = words[1:]
        if words and words[0] == "postmagiq":
            yield words[1:]


def anchors(page: Path) -> set[str]:
    """Make the names under which headings are linked to, as GitHub does."""
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}
