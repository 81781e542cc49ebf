"""Anything that the API has, asked for by its path."""

import json
import zipfile
from pathlib import Path

import pytest

from tests.runner.cli.conftest import Asked

TAGS = "/w/{workspace}/tags"


def test_an_answer_is_printed_as_json(asked: Asked) -> None:
    code, said, _ = asked("api", "get", "w/{workspace}/roles")
    assert (code, json.loads(said)["items"][0]["name"]) == (0, "owner")
    assert (
        asked("api", "GET", "/health/live")[1]
        == '{\n  "status": "alive",\n  "mail": "written"\n}\n'
    )
    assert asked("api", "GET", "/metrics")[1].startswith("# HELP")


def test_values_are_sent_as_what_they_read_as(asked: Asked, tmp_path: Path) -> None:
    asked("api", "POST", TAGS, "--field", 'name="2030"', "--field", "colour=red")
    file = tmp_path / "tag.json"
    file.write_text('{"name": "From a file"}')
    assert asked("api", "POST", TAGS, "--input", str(file))[0] == 0
    code, said, _ = asked("api", "POST", TAGS, "--input", "-", stdin='{"name": "From a pipe"}')
    made = json.loads(said)
    renamed = asked("api", "PATCH", f"{TAGS}/{made['id']}", "--field", "name=Renamed")
    assert (code, json.loads(renamed[1])["name"]) == (0, "Renamed")
    assert asked("api", "DELETE", f"{TAGS}/{made['id']}") == (0, "", "")
    names = asked("api", "GET", TAGS, "--jq", ".items[].name")[1].split("\n")
    assert {"2030", "From a file"} <= {*names}
    assert not {"Renamed", "From a pipe"} & {*names}


def test_an_answer_that_is_no_text_is_written_to_a_file(asked: Asked, tmp_path: Path) -> None:
    file = tmp_path / "posts.zip"
    words = ("api", "GET", "/w/{workspace}/posts/export", "--field", "format=markdown")
    assert asked(*words, "--output", str(file)) == (0, "", "")
    assert zipfile.is_zipfile(file)
    assert "is there already" in asked(*words, "--output", str(file))[2]
    assert asked(*words, "--output", str(file), "--overwrite") == (0, "", "")


def test_a_dry_run_keeps_nothing(asked: Asked) -> None:
    assert (
        asked("api", "POST", TAGS, "--field", "name=Dry", "--dry-run", "--jq", ".name")[1]
        == "Dry\n"
    )
    assert "Dry" not in asked("api", "GET", TAGS)[1]


def test_every_page_of_a_list_is_one_list(asked: Asked) -> None:
    for number in range(3):
        asked("goal", "create", f"Goal {number}")
    path = "/w/{workspace_id}/goals"
    pages = json.loads(asked("api", "GET", path, "--field", "limit=2", "--paginate")[1])
    assert (len(pages["items"]), pages["next_cursor"]) == (3, None)


def test_an_address_that_nobody_has_is_no_lost_workspace(asked: Asked) -> None:
    code, _, complaint = asked("api", "GET", "/w/{workspace}/nope")
    assert (code, "not_found" in complaint, "workspace" in complaint) == (1, True, False), complaint


def test_what_needs_a_header_gets_it(asked: Asked) -> None:
    path = "/w/{workspace}/settings"
    refused = asked("api", "PATCH", path, "--field", 'banned_words=["synergy"]')
    assert (refused[0], "precondition_required" in refused[2]) == (1, True)
    words = ("--field", 'banned_words=["synergy"]', "--header", 'If-Match: "1"')
    assert asked("api", "PATCH", path, *words, "--jq", ".banned_words[0]")[1] == "synergy\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("FETCH /x", "no method FETCH"),
        ("GET http://127.0.0.1/x", "Give the path alone"),
        ("GET /x --paginate --output y", "--output keeps one answer"),
        ("POST /x --paginate", "--paginate goes with GET"),
        ("POST /x --field name", "'name' is no NAME=VALUE"),
        ("POST /x --input README.md", "README.md is no JSON"),
        ("POST /x --input nowhere", "nowhere cannot be read"),
        ("GET /w/{workspace}/posts/export --field format=markdown", "say --output FILE"),
    ],
)
def test_what_cannot_be_asked_is_one_line(asked: Asked, words: str, said: str) -> None:
    code, _, complaint = asked("api", *words.split())
    assert (code, complaint.count("\n"), said in complaint) == (2, 1, True), complaint
