"""Which release of the program runs."""

from functools import cache
from importlib.metadata import PackageNotFoundError, version


@cache
def release() -> str:
    """Name the installed version; a checkout that was never installed is 0."""
    try:
        return version("postmagiq")
    except PackageNotFoundError:
        return "0"
