"""What one may do with a workspace itself, its people, projects and approvals."""

from runner.workspaces.roles import SPARED, Role, Scope, role_scopes


class WorkspaceScope(Scope):
    READ = (
        "workspace:read",
        Role.GUEST,
        "Workspace",
        "Enter",
        "See the workspace itself; part of every role.",
    )
    WRITE = (
        "workspace:write",
        Role.ADMIN,
        "Workspace",
        "Change the workspace",
        "Rename it and change its settings.",
    )
    DELETE = (
        "workspace:delete",
        Role.OWNER,
        "Workspace",
        "Delete the workspace",
        "Delete the workspace and everything in it.",
        SPARED,
    )


class MemberScope(Scope):
    READ = (
        "members:read",
        Role.VIEWER,
        "Members",
        "See members",
        "See members, service accounts and roles.",
    )
    WRITE = (
        "members:write",
        Role.ADMIN,
        "Members",
        "Manage members",
        "Invite and remove members, change roles, make service accounts.",
        SPARED,
    )


class ProjectScope(Scope):
    READ = (
        "projects:read",
        Role.VIEWER,
        "Projects",
        "See projects",
        "See the projects open to one.",
    )
    WRITE = (
        "projects:write",
        Role.EDITOR,
        "Projects",
        "Manage projects",
        "Make, change, archive and remove projects.",
    )


class ApprovalScope(Scope):
    """Who decides is known down here, as it is members who vouch for one another."""

    READ = (
        "approvals:read",
        Role.VIEWER,
        "Approvals",
        "See approvals",
        "See what was submitted and what was decided.",
    )
    DECIDE = (
        "approvals:decide",
        Role.EDITOR,
        "Approvals",
        "Decide approvals",
        "Say yes or no to posts that were submitted.",
        SPARED,
    )


def granting_roles(scope: Scope) -> list[Role]:
    """List the built-in roles that hold a scope and manage members, strongest first."""
    return [role for role in Role if {scope, MemberScope.WRITE} <= role_scopes(role)]


def who_can_grant(scope: Scope) -> str:
    """Say whom to ask for a scope."""
    roles = " or ".join(granting_roles(scope))
    return f"an {roles} of the workspace"
