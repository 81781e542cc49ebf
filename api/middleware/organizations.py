"""Addresses of an earlier API, in which a workspace was an organization and a member a user.

They lead to the same operations, whose own addresses alone stand in the contract.
"""

from starlette.types import Scope

BEFORE, HERE = "/api/v1/organizations", "/api/v1"
BELOW = {"users": "members"}
OF_ACCOUNTS = frozenset({"licenses", "license-templates"})


def lead_on(scope: Scope) -> None:
    """Have a request go on to where what it asks for is now."""
    path: str = scope["path"]
    if path == BEFORE or path.startswith(f"{BEFORE}/"):
        scope["path"] = now = where(path.removeprefix(BEFORE).split("/")[1:])
        scope["raw_path"] = now.encode()


def where(words: list[str]) -> str:
    """Say where the words behind the old beginning lead to."""
    if not words:
        return f"{HERE}/workspaces"
    owner, *below = words
    if below and below[0] in OF_ACCOUNTS:
        return "/".join([HERE, "accounts", owner, *below])
    renamed = [BELOW.get(word, word) for word in below[:1]]
    return "/".join([HERE, "w", owner, *renamed, *below[1:]])
