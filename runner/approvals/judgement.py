"""Judgement: which decisions count by now, and what they add up to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from runner.approvals.eyes import Asked, Eyes
from runner.approvals.models import (
    ApprovalDecision,
    ApprovalRequest,
    ApprovalStage,
    RequestState,
    Verdict,
)
from runner.approvals.repository import DecisionRepository, StageRepository
from runner.core.db.work import Work
from runner.workspaces import Ability, ApprovalScope, Lapse, strongest_within


class Told(NamedTuple):
    decision: ApprovalDecision
    lapse: Lapse | None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The stages and rights of this moment, held against what was said about some requests.

    A yes counts while whoever gave it could give it at its stage, and once for each person: the
    one rule of the quorum, of the gate that publishing passes, and of what people are shown.
    """

    stages: Sequence[ApprovalStage]
    ability: Ability
    eyes: Eyes
    decisions: Mapping[UUID, Sequence[ApprovalDecision]]

    @classmethod
    async def now(cls, work: Work, requests: Sequence[Asked]) -> "Judgement":
        decisions = defaultdict(list)
        for decision in await DecisionRepository(work).of([request.id for request in requests]):
            decisions[decision.request_id].append(decision)
        stages = await StageRepository(work).in_order()
        ability, eyes = await Ability.now(work), await Eyes.now(work, requests)
        return cls(stages, ability, eyes, decisions)

    def lapse(self, decision: ApprovalDecision, roles: Sequence[str]) -> Lapse | None:
        """Say why a yes no longer counts; a no is over with its request and stays."""
        if decision.verdict is not Verdict.APPROVED:
            return None
        by_id = decision.by_id
        lapse = self.ability.lapse(by_id, ApprovalScope.DECIDE)
        if lapse is None and roles and strongest_within(self.ability.scopes[by_id]) not in roles:
            return Lapse.DEMOTED
        # Whoever was alone with it then may not be by now.
        if lapse is None and self.eyes.refusal(by_id, decision.request_id, roles):
            return Lapse.SAME_EYES
        return lapse

    def told(self, request_id: UUID, roles: Sequence[str]) -> list[Told]:
        """List the decisions on a request, each with why it no longer counts."""
        told, said = [], set[UUID | None]()
        for decision in self.decisions.get(request_id, ()):
            lapse = self.lapse(decision, roles)
            if decision.verdict is Verdict.APPROVED and lapse is None:
                person = self.eyes.people[decision.by_id].person
                lapse = Lapse.SAME_EYES if person in said else None
                said.add(person)
            told.append(Told(decision, lapse))
        return told

    def knows(self, request: ApprovalRequest) -> bool:
        """Tell whether there is such a stage: one may go while a post waits in the trash."""
        return any(stage.id == request.stage_id for stage in self.stages)

    def has_quorum(self, request: ApprovalRequest) -> bool:
        """Tell whether enough people say yes as its stage is now; one that is gone asks nobody."""
        stage = next((stage for stage in self.stages if stage.id == request.stage_id), None)
        if stage is None:
            return False
        told = self.told(request.id, stage.roles)
        return yeses(told) >= stage.quorum

    def missing(self, live: Iterable[ApprovalRequest], content_hash: str) -> ApprovalStage | None:
        """Return the first stage that does not approve this content; None when all do."""
        given = {
            request.stage_id
            for request in live
            if request.state is RequestState.APPROVED
            and request.content_hash == content_hash
            and self.has_quorum(request)
        }
        return next((stage for stage in self.stages if stage.id not in given), None)


def yeses(told: Iterable[Told]) -> int:
    """Count the yeses that count."""
    return sum(said.verdict is Verdict.APPROVED and lapse is None for said, lapse in told)
