"""What there is in a workspace, noun by noun."""

from typing import Any

from typer.core import TyperGroup

from runner.cli import material, members
from runner.cli.resources import Noun, Resource, Verb

RESTORED = {"restore": Verb("POST", "restoration")}
DELIVERY = ("event_type", "state", "attempt", "status", "attempted_at", "problem", "id")

RESOURCES = (
    Resource(
        "source",
        "Add and read source material.",
        "/sources",
        ("title", "kind", "state", "size_bytes", "sentence_count", "language", "origin", "id"),
        known_by="title",
        prose="text",
        verbs=RESTORED | {"sentences": Verb("GET", "sentences", ("n", "text"), lists=True)},
        own={"create": material.add},
    ),
    Resource(
        "channel",
        "Say where posts go out.",
        "/channels",
        ("name", "kind", "platform", "state", "id"),
        known_by="name",
        verbs=RESTORED,
    ),
    Resource(
        "invite",
        "Invite people, mail it again, take it back.",
        "/invites",
        ("email", "role", "state", "expires_at", "id"),
        known_by="email",
        verbs={"renew": Verb("POST", "renewal")},
        own={"create": members.invite},
    ),
    Resource(
        "role",
        "Make roles of your own.",
        "/roles",
        ("name", "based_on", "member_count", "scopes", "id"),
        known_by="name",
    ),
    Resource(
        "key",
        "Issue and revoke API keys.",
        "/api-keys",
        ("name", "prefix", "last4", "scopes", "expires_at", "last_used_at", "revoked_at", "id"),
        known_by="name",
        once="key",
    ),
    Resource(
        "service-account",
        "Let agents and services in.",
        "/service-accounts",
        ("full_name", "kind", "role", "state", "responsible", "id"),
        known_by="full_name",
    ),
    Resource(
        "webhook",
        "Tell other programs of events.",
        "/webhooks",
        ("url", "events", "state", "disabled_reason", "description", "id"),
        known_by="url",
        once="secret",
        verbs={
            "enable": Verb("POST", "enablement"),
            "disable": Verb("DELETE", "enablement"),
            "rotate": Verb("POST", "secret-rotation"),
            "test": Verb("POST", "test-event", DELIVERY),
            "deliveries": Verb("GET", "deliveries", DELIVERY, lists=True),
        },
    ),
    Resource(
        "delivery",
        "See what a webhook was sent, and send it again.",
        "/deliveries",
        (*DELIVERY, "response"),
        known_by="id",
        verbs={"replay": Verb("POST", "replay")},
    ),
    Resource(
        "goal",
        "Set what the content is for.",
        "/goals",
        ("title", "metric", "target", "due_at", "id"),
        known_by="title",
        verbs=RESTORED,
    ),
    Resource(
        "chapter",
        "Plan the chapters of a goal.",
        "/chapters",
        ("title", "rank", "goal_id", "id"),
        known_by="title",
        prose="brief",
        verbs=RESTORED,
    ),
    Resource(
        "comment",
        "Talk about a post.",
        "/posts/{}/comments",
        ("created_at", "author", "visibility", "resolved_at", "body", "id"),
        known_by="body",
        verbs={"resolve": Verb("POST", "resolution"), "reopen": Verb("DELETE", "resolution")},
    ),
    Resource(
        "tag",
        "Sort posts by tags.",
        "/tags",
        ("name", "colour", "post_count", "id"),
        known_by="name",
        verbs={"merge": Verb("POST", "merge")},
    ),
    Resource(
        "project",
        "Name work that belongs together.",
        "/projects",
        ("key", "name", "visibility", "lead_id", "archived_at", "id"),
        known_by="key",
        prose="description",
        verbs=RESTORED
        | {"archive": Verb("POST", "archival"), "unarchive": Verb("DELETE", "archival")},
    ),
    Resource(
        "stage",
        "Say who has to approve, and in which order.",
        "/approval-stages",
        ("name", "rank", "quorum", "roles", "id"),
        known_by="name",
        verbs=RESTORED,
    ),
)
NOUNS = {resource.noun: resource for resource in RESOURCES}


class Root(TyperGroup):
    """The commands of the program, and those of each noun."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        for resource in RESOURCES:
            self.add_command(Noun(resource))
