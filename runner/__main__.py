"""The command `postmagiq`, also `python -m runner`."""

import sys

from runner.cli.app import run


def main() -> int:
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
