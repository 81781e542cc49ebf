"""Invite many people at once, from a list as spreadsheets write it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import col

from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.entitlements import Allowance
from runner.core.errors import DomainError, Fault
from runner.core.outcomes import OK, outcome_of
from runner.core.secrets import Keys
from runner.core.sheets import UnreadableSheet, read_sheet
from runner.identity import mailable
from runner.workspaces.errors import (
    AlreadyMember,
    BadInviteList,
    BeyondOwnRole,
    InvitedTwice,
    LinksUnmailed,
    OneOwner,
    UnknownRole,
    UnreadableList,
)
from runner.workspaces.invites import Invites
from runner.workspaces.members import Members
from runner.workspaces.models import InviteState, WorkspaceInvite
from runner.workspaces.rights import Assignment, Rights
from runner.workspaces.roles import Role, Scope
from runner.workspaces.seats import Seats

MOST_LINES = 500
COLUMNS: Mapping[str, Sequence[str]] = {
    "email": ("e-mail", "mail", "email address", "e-mail address", "E-Mail-Adresse", "correo"),
    "role": ("rolle", "rôle", "rol"),
    "name": ("full name", "nom", "nombre"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One person of the list, as written; `number` counts from 1, the heading included."""

    number: int
    email: str
    role: str


@dataclass
class Judge:
    """What a line is held against: who is here or on the list, what one may give, seats left."""

    default: Role
    roles: Mapping[str, Assignment]
    mine: frozenset[Scope]
    members: frozenset[str]
    promised: set[str]
    seats: Allowance
    taken: int
    seen: dict[str, int] = field(default_factory=dict)

    def admit(self, line: Line) -> tuple[str, Assignment]:
        """Return the folded address and the role to give; raises what forbids it."""
        folded = mailable(line.email)
        if folded in self.seen:
            raise InvitedTwice(email=line.email, line=self.seen[folded])
        self.seen[folded] = line.number
        wanted = line.role or self.default
        if wanted == Role.OWNER:
            raise OneOwner
        given = self.roles.get(wanted)
        if given is None:
            names = dict.fromkeys(each.name or each.role for each in self.roles.values())
            names.pop(Role.OWNER, None)
            raise UnknownRole(role=line.role, roles=", ".join(names))
        if beyond := sorted(given.scopes - self.mine):
            raise BeyondOwnRole(missing_scope=beyond[0].value)
        if folded in self.members:
            raise AlreadyMember(email=line.email)
        self._promise(folded)
        return folded, given

    def _promise(self, folded: str) -> None:
        """Keep a seat; one that an earlier invite keeps for the address is the same."""
        if folded in self.promised:
            return
        self.seats.require(self.taken + len(self.promised))
        self.promised.add(folded)


class InviteLists:
    """Invites made from a list: all of its good lines in one transaction, or none."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.invites = Invites(work)

    async def invite_all(
        self,
        keys: Keys,
        text: str,
        *,
        mailed: bool,
        dry_run: bool,
        skip_invalid: bool,
    ) -> list[Row]:
        """Invite everybody on the list and say of each line what became of it.

        Raises LinksUnmailed, UnreadableList, and BadInviteList for bad lines that are not to be
        skipped.
        """
        if not mailed:
            raise LinksUnmailed
        seats = await Seats(self.work).locked()
        settings = await self.invites.settings()
        judge = await self._judge(settings.default_invite_role, seats)
        admitted: dict[str, tuple[Line, Assignment]] = {}
        outcomes: list[Row] = []
        for line in lines_of(text):
            refusal = None
            try:
                folded, given = judge.admit(line)
                admitted[folded] = (line, given)
            except DomainError as fact:
                refusal = fact
            about = {"line": line.number, "email": line.email, "role": line.role or None}
            outcomes.append(outcome_of(refusal, **about))
        if dry_run:
            return outcomes
        bad = [each for each in outcomes if each["outcome"] != OK]
        if bad and not skip_invalid:
            raise BadInviteList(faults=[_fault(each) for each in bad])
        await self._replace(admitted)
        for line, given in admitted.values():
            self.invites.keep(keys, line.email, given, settings.invite_days)
        return outcomes

    async def _judge(self, default: Role, seats: Allowance) -> Judge:
        members = Members(self.work)
        people = await members.everybody()
        return Judge(
            default=default,
            roles=await _roles(members.rights),
            mine=await members.rights.scopes_of(self.work.user_id),
            members=frozenset(row.email.casefold() for row in people if row.email),
            promised=await self.invites.promised(),
            seats=seats,
            taken=await Seats(self.work).taken(),
        )

    async def _replace(self, admitted: Mapping[str, Any]) -> None:
        pending = col(WorkspaceInvite.state) == InviteState.PENDING
        for invite in await self.invites.invites.all(pending):
            if invite.email_lower in admitted:
                self.invites.take_back(invite)
        await self.work.flush()


async def _roles(rights: Rights) -> dict[str, Assignment]:
    """Name what a list may give: a built-in role, or one of the workspace by name or id."""
    given = (role for role in Role if role is not Role.OWNER)
    built_in = {role.value: Assignment.built_in(role) for role in given}
    own = [
        Assignment(
            row.based_on,
            frozenset(map(Scope.named, row.scopes)),
            row.id,
            row.name,
        )
        for row in await rights.roles.records()
    ]
    named = {name: each for each in own for name in (str(each.custom_role_id), each.name or "")}
    return {name.casefold(): each for name, each in named.items()} | built_in


def lines_of(text: str) -> Iterator[Line]:
    """Read the list: a heading with `email` and perhaps `role` and `name`, then the people."""
    try:
        sheet = read_sheet(text, COLUMNS, MOST_LINES)
    except UnreadableSheet as error:
        raise UnreadableList(str(error)) from None
    if "email" not in sheet.columns:
        raise UnreadableList("the first line names the columns; one of them is email")
    if sheet.unknown:
        # Not left out: a role that was misspelt would be the default one, unseen.
        raise UnreadableList(f"unknown column {sheet.unknown[0]!r}; known: {', '.join(COLUMNS)}")
    if len(sheet.lines) > MOST_LINES:
        raise UnreadableList(f"at most {MOST_LINES} people at once; split the list")
    for line in sheet.lines:
        if line.fault:
            raise UnreadableList(f"line {line.number}: {line.fault}")
        said = {name: cell.strip() for name, cell in line.cells.items()}
        yield Line(line.number, said.get("email", ""), said.get("role", "").casefold())


def _fault(outcome: Row) -> Fault:
    return Fault(outcome["outcome"], f"line {outcome['line']}: {outcome['detail']}", pointer="/csv")
