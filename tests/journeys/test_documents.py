"""The commands that README and guides tell to run, run as they stand there on a started server."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.documents import Block, blocks, documents
from tests.journeys.test_started import NOTES
from tests.runner.cli.program import Program

# What is drafted from the notes, but for one full stop.
BETTER = " ".join(NOTES.partition("\n\n")[2].split()).replace("May. It", "May that it")
# In the order in which one server is told all of it: first the story that makes P-1.
TOLD = sorted((page for page in documents() if any(b.mark == "run" for b in blocks(page))), key=len)
VARYING = [
    (r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "ID"),
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "TIME"),
    (r"\s+", " "),
]


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A server, the folder people are in, and what a shell there knows."""
    folder = tmp_path_factory.mktemp("reader")
    (folder / "notes.md").write_text(NOTES)
    (folder / "better.md").write_text(BETTER)
    program = Program(folder / "data")
    with program.up() as server:
        program.settings = {"POSTMAGIQ_API_URL": server.url, "PWD": str(folder)}
        shell = program.environment
        shell["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{shell['PATH']}"
        yield shell


@pytest.mark.timeout(180)
@pytest.mark.parametrize("document", TOLD)
def test_what_is_told_to_be_run_prints_what_is_shown(
    started: dict[str, str], document: str
) -> None:
    for block in blocks(document):
        if block.mark == "run":
            faults = [*run(block, started)]
            assert faults == [], f"{block.where}\n" + "\n".join(faults)


def run(block: Block, shell: dict[str, str]) -> Iterator[str]:
    """Run a block in a shell of its own; yield what was refused, or printed otherwise."""
    commands = [*block.commands()]
    script = "".join(f"{command}printf '\\n%s\\0' $?\n" for command, _ in commands)
    done = subprocess.run(
        ["bash"], input=script, env=shell, cwd=shell["PWD"], text=True, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120,
    )  # fmt: skip
    for (command, shown), said in zip(commands, done.stdout.split("\0"), strict=False):
        printed, _, code = said.rpartition("\n")
        if code != "0":
            yield f"{command}ends with {code}: {printed}"
        elif block.language == "console" and not same(shown, printed, shell):
            yield f"{command}prints\n{printed}\nand not\n{shown}"


def same(shown: str, printed: str, shell: dict[str, str]) -> bool:
    """Compare but for what differs each time; `[…]` stands for anything."""
    address = shell["POSTMAGIQ_API_URL"]
    told, came = shown.strip(), printed.strip().replace(address, "http://127.0.0.1:8000")
    for pattern, name in VARYING:
        told, came = re.sub(pattern, name, told), re.sub(pattern, name, came)
    parts = (re.escape(part.strip()) for part in told.split("[…]"))
    return re.fullmatch(r"\s*.*?\s*".join(parts), came) is not None
