"""Who vouches for a member whose address nobody has proven: whoever let them in.

Such a member may be their inviter under another name, so the two are one pair of eyes.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from runner.core.db.query import Row
from runner.identity import UserKind


def vouched(members: Sequence[Row]) -> list[Row]:
    """Add to each member who vouches for them; nobody has to for a proven address."""
    known = {member["user_id"]: member for member in members}
    return [member | {"vouched_by": _vouching(member, known)} for member in members]


def _vouching(member: Row | None, known: Mapping[UUID, Row]) -> list[UUID]:
    """Name the inviter, and theirs as long as it is no more than a word that they are another."""
    found: list[UUID] = []
    while member is not None and _is_only_said(member) and member["invited_by_id"] not in found:
        found.append(member["invited_by_id"])
        if found[-1] not in known:
            # Whoever let them in has left, and may have been anybody who stayed.
            return [*found, *sorted(known.keys() - {*found, member["user_id"]})]
        member = known[found[-1]]
    return found


def _is_only_said(member: Mapping[str, Any]) -> bool:
    proven = member["email_verified_at"] is not None
    return member["kind"] == UserKind.HUMAN and not proven and member["invited_by_id"] is not None
