"""Who vouches for whom, over every order in which people let each other in and go."""

from collections.abc import Iterator
from uuid import UUID

from runner.core.clock import now
from runner.core.ids import new_id
from runner.identity import UserKind
from runner.workspaces.models import MembershipStatus
from runner.workspaces.roles import Role
from runner.workspaces.vouching import Member, vouched

ANN, BEN, *OTHERS = (new_id() for _ in range(5))
OWNER = (ANN, None)
State = frozenset[tuple[UUID, UUID | None]]


def _row(user_id: UUID, invited_by_id: UUID | None, *, email: str | None = "") -> Member:
    return Member(
        id=user_id,
        user_id=user_id,
        role=Role.MEMBER,
        custom_role_id=None,
        status=MembershipStatus.ACTIVE,
        invited_by_id=invited_by_id,
        created_at=now(),
        updated_at=now(),
        version=1,
        full_name="Somebody",
        email=f"{user_id}@example.org" if email == "" else email,
        email_verified_at=now() if user_id in (ANN, BEN) else None,
        kind=UserKind.HUMAN,
    )


def _next(state: State) -> Iterator[State]:
    """Let any of Ann's other names go, and have her or one of them let in who is out."""
    here = {user_id for user_id, _ in state}
    for place in state - {OWNER}:
        yield state - {place}
    for guest in set(OTHERS) - here:
        for inviter in here:
            yield state | {(guest, inviter)}


def test_no_order_of_leaving_and_letting_in_makes_another_of_anybody() -> None:
    seen: set[State] = set()
    ahead: list[State] = [frozenset({OWNER})]
    while ahead:
        state = ahead.pop()
        seen.add(state)
        rows = [_row(*place) for place in state] + [_row(BEN, ANN)]
        for row in vouched(rows, [row.user_id for row in rows]):
            assert row.user_id in (ANN, BEN) or ANN in row.vouched_by, state
        ahead += [each for each in _next(state) if each not in seen]
    assert frozenset({OWNER, (OTHERS[0], OTHERS[1]), (OTHERS[1], OTHERS[0])}) in seen


def test_a_founder_who_has_only_an_address_is_known_until_two_others_are() -> None:
    sid, tom = OTHERS[:2]
    rows = [_row(sid, None), _row(ANN, sid), _row(BEN, sid), _row(tom, sid)]
    alone = {row.user_id: row for row in vouched(rows, [sid, ANN, tom])}
    assert (alone[sid].vouched_by, alone[tom].vouched_by) == ([], [sid])
    many = {row.user_id: row for row in vouched(rows, [sid, ANN, BEN, tom])}
    assert [many[id].may_be_anybody for id in (sid, tom, ANN)] == [True, True, False]
    assert {*many[sid].vouched_by} == {ANN, BEN, tom}


def test_a_login_of_the_service_account_has_no_address_to_prove() -> None:
    sid, tom = OTHERS[:2]
    rows = [_row(sid, None, email=None), _row(ANN, sid), _row(BEN, sid), _row(tom, sid)]
    told = {row.user_id: row for row in vouched(rows, [row.user_id for row in rows])}
    assert (told[sid].vouched_by, told[sid].may_be_anybody) == ([], False)
    assert told[tom].vouched_by == [sid]


def test_who_share_a_mailbox_are_one_person_and_not_known_apart() -> None:
    sid, tom, eve = OTHERS[:3]
    rows = [
        _row(sid, None, email="sid@example.org"),
        _row(ANN, sid, email="ann@example.org"),
        _row(BEN, sid, email="Ann+2@Example.org"),
        _row(tom, sid, email="t.om@gmail.com"),
        _row(eve, sid, email="To.m+x@googlemail.com"),
    ]
    told = {row.user_id: row for row in vouched(rows, [sid, ANN, BEN, tom, eve])}
    found = [told[id].person for id in (sid, ANN, BEN, tom, eve)]
    assert found == [sid, ANN, ANN, tom, tom]
    assert (told[sid].may_be_anybody, told[BEN].eyes) == (False, frozenset({ANN}))
