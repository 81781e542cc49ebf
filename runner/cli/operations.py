"""What the contract says of an operation: its sentence, its parameters, the fields of its body."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

NAMED = {
    "custom_role_id": "role",
    "goal_id": "goal",
    "into": "tag",
    "lead_id": "member",
    "member_ids": "member",
    "owner_id": "member",
    "responsible_user_id": "member",
    "service_account_id": "service-account",
}
"""What the contract names by an id, and people by what they call it."""

# Written by `python -m api.openapi`: reading the contract itself would take a second.
FILE = Path(__file__).with_name("operations.json")


@dataclass(frozen=True, slots=True)
class Field:
    """One value that an operation takes."""

    name: str
    type: str
    help: str = ""
    choices: Sequence[str] = ()
    required: bool = False
    many: bool = False
    may_be_none: bool = False
    is_prose: bool = False

    @property
    def noun(self) -> str | None:
        """What it names one of; None where it stands for itself."""
        return NAMED.get(self.name)

    @property
    def option(self) -> str:
        name = re.sub("_ids?$", "", self.name) if self.noun else self.name
        return f"--{name.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that may be asked of a workspace."""

    help: str
    query: Sequence[Field]
    body: Sequence[Field]

    def takes(self, parameter: str) -> bool:
        return any(field.name == parameter for field in self.query)


def find(method: str, path: str) -> Operation | None:
    """Find an operation by its path below the workspace, with `{}` for each id."""
    told = _all().get(f"{method} {path}")
    if told is None:
        return None
    query, body = ([Field(**field) for field in told[part]] for part in ("query", "body"))
    return Operation(told["help"], query, body)


def is_address(path: str) -> bool:
    """Tell whether anything at all can be asked for there, below a workspace."""
    return any(name.partition(" ")[2] == path for name in _all())


@cache
def _all() -> dict[str, Any]:
    known = json.loads(FILE.read_text(encoding="utf-8"))
    return {re.sub(r"{\w+}", "{}", name): told for name, told in known.items()}
