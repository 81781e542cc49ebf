"""Workspaces, members and invites over HTTP."""

from api.v1.workspaces import (
    account_moves,
    account_people,
    accounts,
    entitlements,
    invite_lists,
    invites,
    lifecycle,
    member_life,
    members,
    projects,
    roles,
    seats,
    service_accounts,
    settings,
    workspaces,
)

ROUTERS = (
    workspaces.router,
    accounts.router,
    account_people.router,
    account_moves.router,
    lifecycle.router,
    settings.router,
    members.router,
    member_life.router,
    seats.router,
    entitlements.router,
    invites.router,
    invite_lists.router,
    roles.router,
    service_accounts.router,
    projects.router,
)
