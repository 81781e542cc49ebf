"""Scopes in plain words."""

import pytest

from runner.workspaces.roles import Role, Scope
from runner.workspaces.scopes import MEANINGS, granting_roles, who_can_grant


def test_every_scope_has_a_meaning_and_no_two_have_one_title() -> None:
    assert {*MEANINGS} == {*Scope}
    assert len({meaning.title for meaning in MEANINGS.values()}) == len(MEANINGS)


@pytest.mark.parametrize("scope", Scope)
def test_somebody_can_grant_every_scope(scope: Scope) -> None:
    assert granting_roles(scope)[0] is Role.OWNER
    assert who_can_grant(scope).startswith("an owner")
