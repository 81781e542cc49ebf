"""Who may do something by now, and why somebody no longer may."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from runner.core.db.work import Work
from runner.identity import Person, UserKind, names_of
from runner.workspaces.rights import Rights
from runner.workspaces.roles import Scope


class Lapse(StrEnum):
    """Why what somebody said or planned no longer counts."""

    LEFT = "left"
    SUSPENDED = "suspended"
    DEMOTED = "demoted"
    UNATTENDED = "unattended"
    SAME_EYES = "same_eyes"


@dataclass(frozen=True, slots=True)
class Ability:
    """What everybody here may do now: the question of an entry, asked of many at once."""

    scopes: Mapping[UUID, frozenset[Scope]]
    active: Mapping[UUID, frozenset[Scope]]
    users: Mapping[UUID, Person]

    @classmethod
    async def now(cls, work: Work) -> "Ability":
        rights = Rights(work)
        scopes = await rights.of_everybody()
        return cls(scopes, await rights.of_active(), await names_of(work, scopes))

    def lapse(self, user_id: UUID, scope: Scope) -> Lapse | None:
        """Say why somebody may not use a scope now; None when they may.

        A service account may only while the person who answers for it may too.
        """
        user = self.users.get(user_id)
        if user_id not in self.scopes or user is None:
            return Lapse.LEFT
        if user_id not in self.active or not user.is_active:
            return Lapse.SUSPENDED
        if scope not in self.active[user_id]:
            return Lapse.DEMOTED
        responsible = user.responsible_user_id
        answers = user.kind is not UserKind.HUMAN and responsible
        if answers and self.lapse(answers, scope) is not None:
            return Lapse.UNATTENDED
        return None
