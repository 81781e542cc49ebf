"""Scopes in plain words."""

import pytest

from runner.workspaces.roles import Role, Scope
from runner.workspaces.scopes import granting_roles, who_can_grant


def test_no_two_scopes_have_one_title() -> None:
    titles = [scope.called for scope in Scope.every()]
    assert len({*titles}) == len(titles)


@pytest.mark.parametrize("scope", Scope.every())
def test_somebody_can_grant_every_scope(scope: Scope) -> None:
    assert granting_roles(scope)[0] is Role.OWNER
    assert who_can_grant(scope).startswith("an owner")
