"""Work on the chain with a database that is nobody's: `python -m migrations.scratch --help`."""

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from alembic import command

from migrations import newest
from migrations.configuration import config


def main(words: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    begin = verbs.add_parser("new", help="begin a migration from what the models say")
    begin.add_argument("what", help="what it changes, such as: add due date")
    verbs.add_parser("rollback", help="take the newest migration back, and carry it out again")
    asked = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        chain = config(f"sqlite:///{Path(folder) / 'scratch.sqlite3'}")
        command.upgrade(chain, "head")
        if asked.verb == "new":
            number = f"{int(newest()) + 1:04}"
            command.revision(chain, asked.what, autogenerate=True, rev_id=number)
        else:
            command.downgrade(chain, "-1")
            command.upgrade(chain, "head")


if __name__ == "__main__":
    main()
