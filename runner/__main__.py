"""The command `postmagiq`, also `python -m runner`."""

import sys

from runner.cli.app import run
from runner.cli.outlet import open_outlets


def main() -> int:
    open_outlets()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
