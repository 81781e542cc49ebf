"""Eyes: who may decide on what, and why somebody may not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from runner.access import issuers_behind
from runner.approvals.errors import (
    KeysDoNotDecide,
    NotAnApprover,
    PeopleOnly,
    SelfApproval,
    UnprovenApprover,
)
from runner.approvals.repository import RequestRepository
from runner.content import Posts
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import DomainError
from runner.identity import UserKind, names_of
from runner.workspaces import (
    ApprovalScope,
    ChosenSettings,
    InsufficientScope,
    Members,
    Rights,
    Role,
    Scope,
    one_of,
    strongest_within,
    vouchers,
)


@dataclass(frozen=True, slots=True)
class Eyes:
    """The caller as they are at this moment, held against who is involved in some requests.

    The one rule of deciding, and of what people are told before they try.
    """

    me: Row
    bar: DomainError | None
    role: Role | None
    others: Sequence[Row]
    """Who else may decide in this workspace."""
    involved: Mapping[UUID, frozenset[UUID]]
    vouching: Mapping[UUID, frozenset[UUID]]
    """Who may be one of the involved under another name, by request."""
    wrote: Mapping[UUID, frozenset[UUID]]
    """Who ever wrote in the post of each request: some of it may stand still."""

    @classmethod
    async def now(cls, work: Work, requests: Sequence[Row]) -> "Eyes":
        members = Members(work)
        held = await Rights(work).scopes_of(work.user_id)
        involved, wrote = await _involved(work, requests)
        # Asked once: each look goes over all members, their names and what they hold.
        everybody = await members.everybody()
        vouching = await vouchers(work, set().union(*involved.values()), everybody)
        return cls(
            me=one_of(everybody, work.user_id),
            bar=await _bar(work, held),
            role=strongest_within(held),
            others=await members.others_who_may(ApprovalScope.DECIDE, everybody),
            involved=involved,
            wrote=wrote,
            vouching={
                id: frozenset().union(*(vouching[each] for each in ids))
                for id, ids in involved.items()
            },
        )

    def refusal(self, request: Row) -> DomainError | None:
        """Say why the caller may not decide on a request; None when they may."""
        refused = self.bar or self._as_one_of(request)
        if refused is None and request["roles"] and self.role not in request["roles"]:
            return NotAnApprover(stage=request["stage"], roles=", ".join(request["roles"]))
        return refused

    def _as_one_of(self, request: Row) -> DomainError | None:
        """Refuse who is involved, and who may be somebody involved under another name.

        Those may be gone by now, so who may be anybody decides on nothing. Whom others vouch for
        answers for nobody in turn. Who wrote in it before the others did leaves it to somebody
        who did not, where there is one.
        """
        me, vouched_by = self.me["user_id"], self.me["vouched_by"]
        involved, wrote = self.involved[request["id"]], self.wrote[request["id"]]
        may_be_theirs = (
            self.me["may_be_anybody"]
            or not involved.isdisjoint(vouched_by)
            or (vouched_by and me in self.vouching[request["id"]])
        )
        # Four eyes need two people: while nobody else could decide, anybody may.
        if self.others and me in involved:
            return SelfApproval()
        if self.others and may_be_theirs:
            return UnprovenApprover()
        if not wrote.isdisjoint({me, *vouched_by}) and self._could_be_left(request):
            return SelfApproval() if me in wrote else UnprovenApprover()
        return None

    def _could_be_left(self, request: Row) -> bool:
        """Tell whether somebody else may decide who has no part in what is asked about."""
        part = self.involved[request["id"]] | self.wrote[request["id"]]
        return any(
            part.isdisjoint({other["user_id"], *other["vouched_by"]})
            and not other["may_be_anybody"]
            and (not request["roles"] or other["worth"] in request["roles"])
            for other in self.others
        )


async def is_barred_key(work: Work) -> bool:
    """Tell whether an API key acts, in a workspace where keys decide nothing."""
    if work.actor.key_id is None:
        return False
    return not (await ChosenSettings(work).chosen()).api.keys_may_decide


async def _bar(work: Work, held: frozenset[Scope]) -> DomainError | None:
    people = await names_of(work, [work.user_id])
    if ApprovalScope.DECIDE not in held:
        return InsufficientScope(ApprovalScope.DECIDE)
    if work.user_id not in people or people[work.user_id]["kind"] != UserKind.HUMAN:
        return PeopleOnly()
    return KeysDoNotDecide() if await is_barred_key(work) else None


Parts = dict[UUID, frozenset[UUID]]


async def _involved(work: Work, requests: Sequence[Row]) -> tuple[Parts, Parts]:
    """Name who wrote or submitted what is asked about, and who ever wrote in it.

    Behind a machine are who answers for it, and who issued the key it came by.
    """
    written = [(request["post_id"], request["version_number"]) for request in requests]
    writers = await Posts(work).history.writers(written)
    involved: dict[UUID, set[UUID]] = {}
    wrote: dict[UUID, set[UUID]] = {}
    for request, version in zip(requests, written, strict=True):
        involved[request["id"]] = {request["requested_by_id"], *writers[version].last}
        wrote[request["id"]] = {*writers[version].ever}
    submitted = await RequestRepository(work).submitted({post_id for post_id, _ in written})
    issuers = await issuers_behind(work, submitted)
    for request, version in zip(requests, written, strict=True):
        for event, behind in zip(submitted, issuers, strict=True):
            if version == (event["post_id"], event["version_number"]):
                involved[request["id"]] |= behind
    known = await names_of(work, set().union(*involved.values(), *wrote.values()))
    answering = {id: row["responsible_user_id"] for id, row in known.items()}

    def answered_for(part: dict[UUID, set[UUID]]) -> Parts:
        return {
            id: frozenset(ids | {answering[each] for each in ids if answering.get(each)})
            for id, ids in part.items()
        }

    return answered_for(involved), answered_for(wrote)
