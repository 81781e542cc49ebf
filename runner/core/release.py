"""Which release of the program runs."""

import tomllib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

MANIFEST = Path(__file__).parents[2] / "pyproject.toml"


@cache
def release() -> str:
    """Name the installed version, or the one that a checkout is on its way to."""
    try:
        return version("postmagiq")
    except PackageNotFoundError:
        return str(tomllib.loads(MANIFEST.read_text())["project"]["version"])
