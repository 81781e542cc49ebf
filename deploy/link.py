"""Make this checkout importable in its virtual environment and add the command `postmagiq`.

An editable install would do the same, but needs a build backend, which the lock of what is
used does not hold.
Run with the environment's own Python.
"""

import sys
import sysconfig
from pathlib import Path
from shlex import quote

ROOT = Path(__file__).resolve().parents[1]
# `-P` keeps the caller's folder from being imported; a path with blanks rules out a `#!` of Python.
COMMAND = """#!/bin/sh
exec {python} -P -c \
'import sys; from runner.__main__ import main; sys.argv[0] = "postmagiq"; sys.exit(main())' "$@"
"""


def link() -> None:
    """Write the path file and the command; running it again changes nothing."""
    Path(sysconfig.get_path("purelib"), "postmagiq.pth").write_text(f"{ROOT}\n")
    command = Path(sysconfig.get_path("scripts"), "postmagiq")
    command.write_text(COMMAND.format(python=quote(sys.executable)))
    command.chmod(0o755)


if __name__ == "__main__":
    link()
