import json
from base64 import b32decode

from runner.bootstrap import CLAIMED, build
from runner.core.actors import Actor, Door
from runner.core.clock import now
from runner.identity import Authentication, Device, SecondFactor, Users
from runner.identity.totp import code_at, step_at
from runner.layers import load
from tests.client import PASSWORD
from tests.runner.cli.program import Program, Started


def test_whoami_needs_no_question_beside_a_running_server(here: Program) -> None:
    assert "my-workspace (owner)" in here.ok("whoami")


def test_whoami_explains_who_was_asked_for_and_who_is_allowed(here: Program) -> None:
    said = here.ok("--as", "somebody", "whoami", "--explain")
    assert "somebody, by --as" in said
    assert "credentials.json" in said
    here.settings["POSTMAGIQ_USER"] = "ann"
    assert "ann, by POSTMAGIQ_USER" in here.ok("whoami", "--explain")


def test_a_key_is_used_instead_of_a_sign_in(here: Program, program: Program) -> None:
    words = ("key", "create", "Terminal", "--scopes", "content:read", "--json")
    key = json.loads(here.ok(*words))["key"]
    url = json.loads(here.ok("whoami", "--json"))["server"]
    program.settings = {"POSTMAGIQ_API_KEY": key, "POSTMAGIQ_API_URL": url}
    assert program.ok("post", "list").endswith("(none)\n")
    assert program.run("tag", "create", "Bread").returncode == 1
    said = program.ok("whoami")
    assert (key[-4:] in said, key in said) == (True, False)
    assert all(word in said for word in ("my-workspace (owner)", "content:read", "never"))
    assert program.run("logout").returncode == 2
    program.settings["POSTMAGIQ_API_KEY"] = key[:-1] + "_"
    refused = program.run("post", "list")
    assert (refused.returncode, "invalid_token" in refused.stderr) == (5, True)


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


async def with_a_second_factor(program: Program, email: str) -> tuple[str, str]:
    """Make somebody in the database of a running server; returns two codes of theirs."""
    container = build(load(program.environment))
    await container.database.open()
    door = Authentication(
        container.database, container.signer, container.keys, Actor(None, Door.CLI), CLAIMED
    )

    async with door.registering(email, PASSWORD) as new:
        made = await new.enrol("Tom Two", Device())
    async with container.database.system() as work:
        user = await Users(work).users.get(made.user.id)
        user.email_verified_at = now()
        factor = SecondFactor(work, container.keys)
        secret = b32decode((await factor.begin(user)).secret)
        await work.flush()
        step = step_at(now())
        papers = await factor.confirm(user.id, code_at(secret, step))
    await container.database.close()
    return papers[0], code_at(secret, step + 1)


async def test_login_asks_for_a_code_where_the_server_wants_one(here: Program) -> None:
    email = "two@example.org"
    for code in await with_a_second_factor(here, email):
        said = here.ok("login", "--email", email, stdin=f"{PASSWORD}\n{code}\n")
        assert "as Tom Two" in said
    done = here.run("login", "--email", email, stdin=f"{PASSWORD}\n{code}\n")
    assert (done.returncode, done.stderr.count("totp_invalid")) == (5, 1)


def test_login_wants_one_way_to_sign_in(program: Program) -> None:
    assert program.run("login").returncode == 2
