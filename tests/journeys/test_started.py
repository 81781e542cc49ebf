"""From nothing to a published post with the command line alone, as the README tells it."""

import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.cast import mailed_proof
from tests.runner.cli.program import Program

NOTES = """\
# A second oven

We bought a second oven in May. It bakes forty loaves an hour, twice what the old one did.
On Sundays the queue used to reach the corner by nine. Since June nobody has waited longer than
six minutes. The oven cost 18,400 euros and runs on green electricity.
"""
PASSWORD = "correct horse battery"


@pytest.fixture(scope="module")
def ann(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """Whoever started the server."""
    program = Program(tmp_path_factory.mktemp("ann") / "data")
    with program.up():
        yield program


@pytest.fixture(scope="module")
def ben(ann: Program, tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A second member, on another machine as far as the program can tell."""
    program = Program(tmp_path_factory.mktemp("ben") / "data")
    kept = json.loads((ann.data_dir / "credentials.json").read_text())
    url = kept["current"]
    email = "ben@example.org"
    person = {"email": email, "password": PASSWORD, "full_name": "Ben"}
    made = post(f"{url}/api/v1/auth/register", person)
    invite = post(
        f"{url}/api/v1/w/my-workspace/invites",
        {"email": email, "role": "admin"},
        kept["servers"][url]["access_token"],
    )
    accepted = {"token": invite["token"]}
    post(f"{url}/api/v1/invites/accept", accepted, made["access_token"])
    post(f"{url}/api/v1/auth/verify-email", {"token": mailed_proof(ann.data_dir, email)})
    program.settings["POSTMAGIQ_API_URL"] = url
    program.ok("login", "--email", email, stdin=f"{PASSWORD}\n")
    return program


def test_notes_become_a_post_that_goes_out_once_somebody_else_has_said_yes(
    ann: Program, ben: Program, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text(NOTES)

    drafted = ann.run("draft", str(notes), "--platform", "linkedin")
    assert drafted.returncode == 0, drafted.stderr
    assert "We bought a second oven in May." in drafted.stdout
    assert "of 3,000 on linkedin" in drafted.stdout
    assert "traced to the source" in drafted.stdout
    assert drafted.stderr.startswith("plan for ")

    ann.ok("post", "edit", "P-1", "--file", "-", stdin="We bought a second oven in May.")
    assert "[-" in ann.ok("post", "diff", "P-1", "1", "2")
    refused = ann.run("post", "publish", "P-1")
    assert (refused.returncode, refused.stderr.startswith("postmagiq: approval_missing: ")) == (
        1,
        True,
    )

    ann.ok("post", "submit", "P-1")
    while "P-1" in ben.ok("approvals"):
        ben.ok("approve", "P-1")
    assert "approved" in ann.ok("post", "show", "P-1")
    assert "sent" in ann.ok("post", "publish", "P-1")
    assert "published" in ann.ok("post", "list", "--md")
    (gone,) = json.loads(ann.ok("post", "withdraw", "P-1", "--json"))["items"]
    assert (gone["state"], gone["problem"]) == ("withdrawn", None)
    assert "approved" in ann.ok("post", "show", "P-1")


def test_who_comes_in_by_a_link_is_told_apart_until_their_address_is_proven(ann: Program) -> None:
    email = "cleo@example.org"
    said = ann.ok("member", "invite", email, "--role", "viewer")
    assert "shown this one time, and verifies no address" in said
    url, _, token = said.split()[-1].partition("/invites#")
    person = {"email": email, "password": PASSWORD, "full_name": "Cleo"}
    made = post(f"{url}/api/v1/auth/register", person)
    post(f"{url}/api/v1/invites/accept", {"token": token}, made["access_token"])

    def address() -> str:
        (member,) = json.loads(ann.ok("member", "list", "--search", email, "--json"))["items"]
        return str(member["address"])

    assert address() == "not verified"
    post(f"{url}/api/v1/auth/verify-email", {"token": mailed_proof(ann.data_dir, email)})
    assert address() == "verified"


def test_a_rejection_says_why_and_the_post_is_a_draft_again(ann: Program, ben: Program) -> None:
    ann.ok("draft", "-", "--platform", "x", "--title", "Oven", stdin=NOTES)
    key = next(
        post["key"]
        for post in json.loads(ann.ok("post", "list", "--json"))["items"]
        if post["title"] == "Oven"
    )
    ann.ok("post", "submit", key)
    ben.ok("reject", key, "--feedback", "Say since when.")
    assert "draft" in ann.ok("post", "show", key)
    again = ben.run("reject", key, "--feedback", "Once more.")
    assert again.returncode == 1
    assert "state_conflict" in again.stderr


def test_the_finished_run_can_be_looked_at_and_watched_again(ann: Program) -> None:
    ann.ok("draft", "-", "--platform", "linkedin", stdin=NOTES)
    run = json.loads(ann.ok("run", "list", "--json"))["items"][0]
    assert "finish" in ann.ok("run", "show", run["id"])
    assert "succeeded" in ann.ok("run", "watch", run["id"])
    assert ann.run("run", "cancel", run["id"]).returncode == 1


def test_a_run_that_comes_to_nothing_says_why_and_exits_with_6(ann: Program) -> None:
    done = ann.run("draft", "-", "--platform", "x", stdin="Menu\n\nBread\n\nMilk")
    assert done.returncode == 6
    assert "add source material" in done.stderr


def test_example_content_can_be_looked_at_at_once(ann: Program) -> None:
    said = ann.ok("db", "seed")
    assert "blue-door-bakery" in said
    assert ann.ok("--workspace", "blue-door-bakery", "post", "list").count("draft") >= 3
    assert ann.run("db", "seed").returncode == 1


@pytest.mark.parametrize("source", ["missing.md", "."])
def test_material_that_cannot_be_read_is_wrong_usage(ann: Program, source: str) -> None:
    done = ann.run("draft", source, "--platform", "linkedin")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_the_start_page_needs_no_script_of_its_own_and_a_visit_uses_no_link_up(
    ann: Program,
) -> None:
    url = json.loads((ann.data_dir / "credentials.json").read_text())["current"]
    for path in ("/", "/sign-in", "/api/v1/docs"):
        with urllib.request.urlopen(f"{url}{path}") as answer:
            policy, html = answer.headers["Content-Security-Policy"], answer.read().decode()
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert "<script>" not in html
        assert "style=" not in html


def post(url: str, body: dict[str, Any], token: str = "") -> dict[str, Any]:
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request) as answer:
        made: dict[str, Any] = json.loads(answer.read() or "{}")
    return made
