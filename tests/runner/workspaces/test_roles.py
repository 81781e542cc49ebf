"""Built-in roles: each holds what the next weaker one does, and more."""

from itertools import pairwise

import pytest

from runner.workspaces.roles import LEVELS, Role, Scope, outranks, role_scopes, roles_with


@pytest.mark.parametrize(("stronger", "weaker"), [*pairwise(Role)])
def test_a_stronger_role_holds_more(stronger: Role, weaker: Role) -> None:
    assert role_scopes(stronger) > role_scopes(weaker)
    assert LEVELS[stronger] > LEVELS[weaker]
    assert outranks(stronger, weaker)
    assert not outranks(weaker, stronger)


@pytest.mark.parametrize("role", Role)
def test_a_role_outranks_itself(role: Role) -> None:
    assert outranks(role, role)


@pytest.mark.parametrize("scope", Scope.every())
def test_every_scope_is_the_owners(scope: Scope) -> None:
    assert roles_with(scope)[0] is Role.OWNER
