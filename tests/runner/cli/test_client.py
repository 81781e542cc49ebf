import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from runner.cli.client import Client
from runner.cli.credentials import Credentials
from runner.cli.exits import Stop
from tests.runner.cli.program import Program, beside


def change(program: Program, **values: object) -> dict[str, object]:
    """Change what is kept about the one server the program is signed in to."""
    path = program.data_dir / "credentials.json"
    content = json.loads(path.read_text())
    kept: dict[str, object] = content["servers"][content["current"]]
    kept.update(values)
    path.write_text(json.dumps(content))
    return kept


def test_commands_that_refresh_at_once_share_one_new_token(here: Program) -> None:
    before = change(here, expires_at=0.0)
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda _: here.run("whoami"), range(4)))
    assert [each.returncode for each in done] == [0, 0, 0, 0]
    after = change(here)
    assert after["refresh_token"] != before["refresh_token"]
    assert here.run("whoami").returncode == 0


def test_a_token_the_server_no_longer_takes_is_renewed_once(here: Program) -> None:
    change(here, access_token="not.a.token", expires_at=time.time() + 600)
    assert here.run("whoami").returncode == 0


def test_an_ended_sign_in_says_to_sign_in(here: Program) -> None:
    kept = dict(change(here))
    change(here, refresh_token="0" * 32 + "." + "A" * 43, expires_at=0.0)
    done = here.run("whoami")
    change(here, **kept)
    assert done.returncode == 5
    assert "session_revoked" in done.stderr


def test_nobody_there_is_3(program: Program, here: Program) -> None:
    content = (here.data_dir / "credentials.json").read_text()
    url = json.loads(content)["current"]
    program.data_dir.mkdir()
    (program.data_dir / "credentials.json").write_text(content.replace(url, "http://127.0.0.1:9"))
    done = program.run("whoami")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "http://127.0.0.1:9" in done.stderr


def test_who_is_not_signed_in_is_told_so_where_somebody_answers(
    tmp_path: Path, stranger: Callable[..., str]
) -> None:
    for url, code in ((stranger(200, b""), 5), ("http://127.0.0.1:9", 3)):
        with pytest.raises(Stop, match=url) as stop:
            Client(url, Credentials(tmp_path), "test").get("/api/v1/workspaces")
        assert stop.value.code == code


def test_a_refusal_is_one_line_with_its_code(here: Program) -> None:
    done = here.run("post", "show", "01900000-0000-7000-8000-000000000000")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith("postmagiq: not_found: ")


@pytest.mark.parametrize("broken", ["{", "[]", '{"servers": {"http://127.0.0.1:8000": {"a": 1}}}'])
def test_a_broken_credentials_file_is_named(program: Program, broken: str) -> None:
    program.data_dir.mkdir()
    path: Path = program.data_dir / "credentials.json"
    path.write_text(broken)
    done = program.run("whoami")
    assert done.returncode == 4
    assert str(path) in done.stderr


@pytest.mark.parametrize("status", [200, 502])
@pytest.mark.parametrize(
    "body",
    [b"<html>Welcome", b"\xff\xfe{", b'{"errors": [1, {"detail": null}, {}]', b"[" * 50_000],
)
def test_whoever_else_answers_is_said_in_one_line(
    tmp_path: Path, stranger: Callable[..., str], status: int, body: bytes
) -> None:
    client = Client(stranger(status, body), Credentials(tmp_path), "test")
    with pytest.raises(Stop, match="This is not a Postmagiq server"):
        client.ask("/api/v1/auth/login", {})


@pytest.mark.parametrize("errors", ["1", '"no"', '{"a": 1}', '[1, null, {}, {"detail": 7}]'])
def test_a_refusal_with_a_strange_list_of_places_is_said_without_them(
    tmp_path: Path, stranger: Callable[..., str], errors: str
) -> None:
    body = f'{{"code": "invalid", "detail": "No.", "errors": {errors}}}'.encode()
    client = Client(stranger(422, body), Credentials(tmp_path), "test")
    with pytest.raises(Stop, match=r"^invalid: No\.$"):
        client.ask("/api/v1/auth/login", {})


def test_a_redirect_is_no_success(tmp_path: Path, stranger: Callable[..., str]) -> None:
    api = beside(tmp_path, stranger(302, b"", Location="https://x.example/"))
    for method in ("GET", "DELETE"):
        with pytest.raises(Stop, match="sends on to https://x"):
            api.call(method, "/api/v1/w/a/posts/b")
