"""Workspaces, members and invites over HTTP."""

from api.v1.workspaces import invites, members, workspaces

ROUTERS = (workspaces.router, members.router, invites.router)
