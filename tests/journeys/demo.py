"""Print the story as it happens: `make demo` (SQLite, then PostgreSQL where it can be had)."""

import sys
import tempfile
from pathlib import Path

from tests.conftest import postgres_settings
from tests.journeys.story import Story
from tests.journeys.test_story import environment
from tests.postgres import PostgresUnavailable, stop
from tests.runner.cli.program import Program


def main() -> None:
    """Tell it on both databases; any step that is not true ends it with an error."""
    for kind in ("SQLite", "PostgreSQL"):
        with tempfile.TemporaryDirectory() as folder:
            program = Program(Path(folder), forked=False)
            try:
                if kind == "PostgreSQL":
                    program.settings = environment(postgres_settings("demo", Path(folder)))
            except PostgresUnavailable as missing:
                sys.stdout.write(f"\nPostgreSQL is left out: {missing}\n")
                return
            sys.stdout.write(f"\n{kind}\n{'=' * len(kind)}\n")
            Story(program, _say).notify()
    stop()


def _say(line: str) -> None:
    sys.stdout.write(f"- {line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
