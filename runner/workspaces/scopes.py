"""What every scope means in plain words, and who can give it."""

from dataclasses import dataclass

from runner.workspaces.roles import SCOPES, Role, Scope


@dataclass(frozen=True, slots=True)
class Meaning:
    """A scope as an editor of permissions shows it."""

    group: str
    title: str
    description: str


MEANINGS: dict[Scope, Meaning] = {
    Scope.CONTENT_READ: Meaning("Content", "Read content", "See posts, versions and sources."),
    Scope.CONTENT_WRITE: Meaning(
        "Content", "Write content", "Write, change and discard posts and sources; submit posts."
    ),
    Scope.COMMENTS_WRITE: Meaning("Content", "Comment", "Talk about posts and answer others."),
    Scope.STRATEGY_READ: Meaning("Strategy", "Read the strategy", "See goals and chapters."),
    Scope.STRATEGY_WRITE: Meaning(
        "Strategy", "Change the strategy", "Set, change and remove goals and chapters."
    ),
    Scope.RUNS_READ: Meaning("Runs", "Follow runs", "See runs, their steps and findings."),
    Scope.RUNS_WRITE: Meaning("Runs", "Start runs", "Start, cancel and retry runs."),
    Scope.APPROVALS_READ: Meaning(
        "Approvals", "See approvals", "See what was submitted and what was decided."
    ),
    Scope.APPROVALS_DECIDE: Meaning(
        "Approvals", "Decide approvals", "Say yes or no to posts that were submitted."
    ),
    Scope.PUBLISHING_READ: Meaning(
        "Publishing", "See publications", "See what is planned, sent or failed."
    ),
    Scope.PUBLISHING_WRITE: Meaning(
        "Publishing", "Publish", "Publish, plan and cancel what was approved."
    ),
    Scope.CHANNELS_READ: Meaning("Publishing", "See channels", "See where posts can go."),
    Scope.CHANNELS_WRITE: Meaning(
        "Publishing", "Manage channels", "Connect, change and remove channels."
    ),
    Scope.PROJECTS_READ: Meaning("Projects", "See projects", "See the projects open to one."),
    Scope.PROJECTS_WRITE: Meaning(
        "Projects", "Manage projects", "Make, change, archive and remove projects."
    ),
    Scope.MEMBERS_READ: Meaning("Members", "See members", "See members, machines and roles."),
    Scope.MEMBERS_WRITE: Meaning(
        "Members", "Manage members", "Invite and remove members, change roles, make machines."
    ),
    Scope.WORKSPACE_READ: Meaning(
        "Workspace", "Enter", "See the workspace itself; part of every role."
    ),
    Scope.WORKSPACE_WRITE: Meaning(
        "Workspace", "Change the workspace", "Rename it and change its settings."
    ),
    Scope.WORKSPACE_DELETE: Meaning(
        "Workspace", "Delete the workspace", "Delete the workspace and everything in it."
    ),
    Scope.AUDIT_READ: Meaning("Audit", "Read the audit log", "See who did what, and when."),
    Scope.KEYS_READ: Meaning("API", "See API keys", "See which API keys there are."),
    Scope.KEYS_WRITE: Meaning("API", "Manage API keys", "Make, change and revoke API keys."),
    Scope.WEBHOOKS_READ: Meaning("API", "See webhooks", "See webhooks and their deliveries."),
    Scope.WEBHOOKS_WRITE: Meaning("API", "Manage webhooks", "Make, change and remove webhooks."),
}


def title_of(scope: Scope) -> str:
    """Name a scope in a sentence; its own code when nobody described it."""
    return MEANINGS[scope].title if scope in MEANINGS else scope.value


def granting_roles(scope: Scope) -> list[Role]:
    """List the built-in roles that hold a scope and manage members, strongest first."""
    return [role for role in Role if {scope, Scope.MEMBERS_WRITE} <= SCOPES[role]]


def who_can_grant(scope: Scope) -> str:
    """Say whom to ask for a scope."""
    roles = " or ".join(granting_roles(scope))
    return f"an {roles} of the workspace"
