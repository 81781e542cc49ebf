"""Each noun on the command line, with a server that has it."""

import json
from typing import Any

import pytest

from runner.cli import operations
from runner.cli.nouns import NOUNS
from runner.cli.resources import ORDINARY
from tests.runner.cli.conftest import Asked

# Noun -> how one is made, and how it is changed.
MADE = {
    "source": ("README.md --title Oven", None),
    "channel": ("Notes --kind markdown", "--state disabled"),
    "invite": ("ben@example.org --role editor", None),
    "role": ("Reader --scopes content:read", "--scopes content:read --scopes runs:read"),
    "key": ("Site --scopes content:read", "--allowed-cidrs 192.0.2.0/24"),
    "service-account": ("Robot --kind agent", "--full-name Machine"),
    "webhook": ("https://example.org/hook --events post.*", "--description Rebuild"),
    "goal": ("Sundays --target 240 --due-at 2030-01-01T00:00:00Z", "--due-at ="),
    "chapter": ("Oven --rank 2 --brief -", "--title Bakery"),
    "comment": ("P-1 Shorter", "--body Longer"),
    "tag": ("Bread --colour red", "--colour blue"),
    "project": ('WEB --name Site --metadata {"a":1}', "--metadata {}"),
    "stage": ("Lawyer --roles admin --roles owner", "--roles ="),
}
# What no command of its own takes away again.
STAYS = {"delivery"}


@pytest.fixture
def told(asked: Asked) -> Any:
    def ask(*words: str, stdin: str = "") -> Any:
        code, said, complaints = asked(*words, "--json", stdin=stdin)
        assert code == 0, (words, complaints)
        return json.loads(said)

    return ask


@pytest.fixture(scope="module", autouse=True)
def post(here: Any) -> None:
    here.ok("post", "create", "Two ovens", "--platform", "x", "--file", "-", stdin="Two.")


@pytest.mark.parametrize("noun", MADE)
def test_one_is_made_listed_shown_changed_and_taken_away(
    asked: Asked, told: Any, noun: str
) -> None:
    words, changes = MADE[noun]
    within = ["P-1"] if noun == "comment" else []
    made = told(noun, "create", *words.split(), stdin="Once upon a time.")
    name = made[NOUNS[noun].known_by]
    listed = told(noun, "list", *within)["items"]
    assert made["id"] in [row["id"] for row in listed]
    code, said, _ = asked(noun, "list", *within)
    assert (code, made["id"] in said) == (0, True)
    if noun != "invite":
        assert made["id"] in asked(noun, "show", *within, name.upper())[1]
    if changes:
        given = ["" if word == "=" else word for word in changes.split()]
        changed = told(noun, "change", *within, made["id"], *given)
        assert changed["version"] == made["version"] + 1
    assert asked(noun, "delete", *within, made["id"], "--dry-run")[0] == 0
    assert told(noun, "delete", *within, made["id"]) == {"id": made["id"]}
    if "restore" in NOUNS[noun].verbs:
        assert told(noun, "restore", made["id"])["id"] == made["id"]


def test_every_noun_is_tried() -> None:
    assert {*NOUNS} == MADE.keys() | STAYS


def test_a_secret_is_shown_to_whoever_makes_it(asked: Asked) -> None:
    assert "qx_live_" in asked("key", "create", "Import", "--scopes", "content:read")[1]
    url = "https://example.org/secret"
    assert "whsec_" in asked("webhook", "create", url, "--events", "*")[1]
    assert "whsec_" in asked("webhook", "rotate", url)[1]
    assert "whsec_" not in asked("webhook", "show", url)[1]


def test_a_webhook_is_tested_and_its_message_sent_again(told: Any) -> None:
    url = told("webhook", "create", "https://example.org/test", "--events", "goal.*")["url"]
    sent = told("webhook", "test", url)
    assert told("webhook", "deliveries", url)["items"][0]["id"] == sent["id"]
    assert told("delivery", "show", sent["id"])["event_type"] == "webhook.test"
    assert told("webhook", "disable", url)["state"] == "disabled"
    assert told("webhook", "enable", url)["state"] == "active"


def test_tags_are_merged_and_comments_resolved(told: Any) -> None:
    kept, gone = (told("tag", "create", name) for name in ("Oven", "Stove"))
    assert told("tag", "merge", "stove", "--into", kept["name"])["id"] == kept["id"]
    assert gone["id"] not in [row["id"] for row in told("tag", "list")["items"]]
    made = told("post", "comment", "P-1", "-", stdin="Which oven?\n")
    assert made["body"].startswith("Which oven?")
    assert told("comment", "resolve", "P-1", made["id"])["resolved_at"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("goal show nothing", 1, "There is no goal nothing in my-workspace; see `postmagiq goal"),
        ("comment show P-1 nothing", 1, "see `postmagiq comment list P-1`"),
        ("role show Editor", 2, "Editor is built in"),
        ("goal create x --target many", 2, "--target must be a whole number"),
        ("project create ABC --name x --metadata {", 2, "--metadata must be JSON"),
        ("goal change 01890000-0000-7000-8000-000000000000", 2, "Say what to change: --title"),
        ("goal change 01890000-0000-7000-8000-000000000000 --title x", 1, "not_found"),
        ("post create Words --platform x", 2, "--platform and --file go together"),
    ],
)
def test_what_does_not_fit_is_one_line(asked: Asked, words: str, code: int, said: str) -> None:
    ended, _, complaints = asked(*words.split())
    assert (ended, complaints.count("\n"), said in complaints) == (code, 1, True), complaints


def test_what_two_are_called_is_asked_for_by_id(asked: Asked, told: Any) -> None:
    for _ in range(2):
        told("chapter", "create", "Twice")
    code, _, said = asked("chapter", "delete", "twice")
    assert (code, "2 are called twice; give the id" in said) == (2, True)


def test_what_is_asked_for_by_its_id_is_named_by_what_people_call_it(
    asked: Asked, told: Any
) -> None:
    goal = told("goal", "create", "Sell on Sundays")
    chapter = told("chapter", "create", "The queue", "--goal", "sell on sundays")
    assert chapter["goal_id"] == goal["id"]
    assert told("chapter", "list", "--goal", goal["id"])["items"][0]["id"] == chapter["id"]
    assert told("chapter", "change", "The queue", "--goal", "")["goal_id"] is None
    here = told("member", "list")["items"][0]
    words = ("--lead", here["full_name"].upper(), "--member", here["user_id"])
    project = told("project", "create", "LED", "--name", "Led", "--visibility", "private", *words)
    assert (project["lead_id"], project["member_ids"]) == (here["user_id"], [here["user_id"]])
    code, _, complaint = asked("chapter", "create", "Lost", "--goal", "Nothing like it")
    assert (code, "There is no goal Nothing like it" in complaint) == (1, True), complaint
    code, _, complaint = asked("goal", "create", "Lost", "--owner", "nobody@example.org")
    assert (code, "There is no member nobody@example.org" in complaint) == (1, True), complaint


def test_no_option_asks_for_an_id_of_what_has_a_name() -> None:
    asking = set()
    for noun, resource in NOUNS.items():
        paths = [(m, resource.at + below) for m, below, _ in ORDINARY.values()]
        paths += [(v.method, f"{resource.at}/{{}}/{v.below}") for v in resource.verbs.values()]
        for operation in filter(None, (operations.find(*path) for path in paths)):
            asking |= {
                (noun, field.name)
                for field in (*operation.body, *operation.query)
                if field.name.endswith(("_id", "_ids")) and not field.noun
            }
    # Nobody calls a comment anything.
    assert asking == {("comment", "parent_id")}
