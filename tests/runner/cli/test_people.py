import json

from tests.runner.cli.program import Program, Started


def test_whoami_needs_no_question_beside_a_running_server(here: Program) -> None:
    assert "my-workspace (owner)" in here.ok("whoami")


def test_whoami_explains_who_was_asked_for_and_who_is_allowed(here: Program) -> None:
    said = here.ok("--as", "somebody", "whoami", "--explain")
    assert "somebody, by --as" in said
    assert "credentials.json" in said
    here.settings["POSTMAGIQ_USER"] = "ann"
    assert "ann, by POSTMAGIQ_USER" in here.ok("whoami", "--explain")


def test_a_link_signs_in_once(server: Started, program: Program) -> None:
    said = program.ok("login", "--link", server.link)
    assert server.url in said
    assert json.loads(program.ok("whoami", "--json"))["server"] == server.url
    again = program.run("login", "--link", server.link)
    assert again.returncode == 5
    assert "invalid_token" in again.stderr
    program.ok("logout")
    assert program.run("whoami").returncode == 5


def test_a_wrong_password_is_refused_with_code_and_request_id(here: Program) -> None:
    done = here.run("login", "--email", "ann@example.org", stdin="wrong\n")
    assert done.returncode == 5
    assert "invalid_credentials" in done.stderr
    assert "(request " in done.stderr


def test_login_wants_one_way_to_sign_in(program: Program) -> None:
    assert program.run("login").returncode == 2
