"""A licence on its way from whoever sells it to a server of somebody's own."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from runner.core.clock import now
from runner.licenses import SigningKey
from runner.licenses.signing import spelled
from tests.forked import Command
from tests.runner.cli.program import Program, command
from tests.runner.providers.http.playback import http

PASSWORD = "correct horse battery"
LICENSEE = ("--name", "Hearth & Loaf", "--email", "it@hearth.example")


@pytest.fixture(scope="module")
def port() -> int:
    """Find a place for the server that sells, whose address stands in its files."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        number: int = free.getsockname()[1]
        return number


@pytest.fixture(scope="module")
def seller(port: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A server with one account that sells, and who signed in to it."""
    program = Program(tmp_path_factory.mktemp("seller") / "data")
    program.settings["POSTMAGIQ_PUBLIC_URL"] = f"http://127.0.0.1:{port}"
    with program.up("--port", str(port)):
        program.ok(
            "person", "add", "zoe@example.org", "--name", "Zoë", "--staff", stdin=f"{PASSWORD}\n"
        )
        program.ok("login", "--email", "zoe@example.org", stdin=f"{PASSWORD}\n")
        program.ok("workspace", "create", "Blue Door Software")
        yield program


@pytest.fixture(scope="module")
def license(seller: Program) -> dict[str, Any]:
    [account] = json.loads(seller.ok("api", "GET", "/accounts"))["items"]
    terms = ("name=Team", "product=postmagiq", 'entitlements={"seats": 5}')
    fields = [word for term in terms for word in ("--field", term)]
    path = f"/accounts/{account['id']}/license-templates"
    made = json.loads(seller.ok("api", "POST", path, *fields))
    issued = json.loads(seller.ok("--json", "license", "issue", made["id"], *LICENSEE))
    found: dict[str, Any] = issued
    return found


@pytest.fixture(scope="module")
def buyer(seller: Program, tmp_path_factory: pytest.TempPathFactory) -> Program:
    program = Program(tmp_path_factory.mktemp("buyer") / "data")
    key = seller.ok("license", "public-key").strip()
    program.settings |= {
        "POSTMAGIQ_LICENSE_PUBLIC_KEYS": key,
        "POSTMAGIQ_FETCH_PRIVATE_NETWORKS": "127.0.0.1/32",
    }
    with program.up():
        pass
    return program


def test_a_licence_is_sold_exported_and_taken_in(
    seller: Program, buyer: Program, license: dict[str, Any], tmp_path: Path
) -> None:
    assert license["key"].startswith("QXL-")
    listed = seller.ok("license", "list")
    assert "Hearth & Loaf" in listed
    assert license["key"] not in listed
    none = buyer.run("license", "show")
    assert (none.returncode, "no_license" in none.stderr) == (1, True)
    file = tmp_path / "postmagiq.license"
    seller.ok("license", "export", license["id"], str(file))
    kept = seller.run("license", "export", license["id"], str(file))
    assert (kept.returncode, "there already" in kept.stderr) == (2, True)
    for _ in range(2):
        taken = json.loads(buyer.ok("--json", "license", "import", str(file)))
        assert (taken["licensee"], taken["state"], taken["trouble"]) == (
            "Hearth & Loaf", "fresh", None
        )  # fmt: skip
    assert json.loads(buyer.ok("--json", "license", "show")) == taken


def test_a_server_entitles_to_what_its_licence_says(
    seller: Program, license: dict[str, Any], tmp_path: Path
) -> None:
    file, server = tmp_path / "postmagiq.license", Program(tmp_path / "data")
    seller.ok("license", "export", license["id"], str(file))
    key = seller.ok("license", "public-key").strip()
    server.settings["POSTMAGIQ_LICENSE_PUBLIC_KEYS"] = key
    with server.up():
        server.ok("person", "add", "may@example.org", "--name", "May", stdin=f"{PASSWORD}\n")
        server.ok("login", "--email", "may@example.org", stdin=f"{PASSWORD}\n")
        server.ok("workspace", "create", "Hearth & Loaf")
        assert entitled(server)["seats"]["source"] == "self_hosted"
        server.ok("license", "import", str(file))
    with server.up():
        rows = entitled(server)
    seats = rows.pop("seats")
    assert (seats["limit"], seats["used"], seats["source"]) == (5, 1, "license")
    assert {row["source"] for row in rows.values()} == {"self_hosted"}


def entitled(server: Program) -> dict[str, Any]:
    """Return what the one workspace of a server may have so much of."""
    rows = json.loads(server.ok("--json", "workspace", "entitlements"))
    items = rows["items"] if isinstance(rows, dict) else rows
    return {row["code"]: row for row in items}


def test_what_is_no_licence_here_is_one_line(
    seller: Program, buyer: Program, license: dict[str, Any], tmp_path: Path
) -> None:
    file = tmp_path / "postmagiq.license"
    seller.ok("license", "export", license["id"], str(file))
    content = file.read_text()
    other = Program(tmp_path / "other")
    with other.up():
        pass
    flipped = content.replace(content[40], "A" if content[40] != "A" else "B", 1)
    for program, text, code in (
        (other, content, "license_other_key"),
        (buyer, flipped, "license_"),
        (buyer, "a letter", "license_unreadable"),
    ):
        file.write_text(text)
        refused = program.run("license", "import", str(file))
        assert (refused.returncode, refused.stderr.count("\n")) == (1, 1), refused.stderr
        assert refused.stderr.startswith(f"postmagiq: {code}")
    assert buyer.run("license", "import", str(tmp_path / "nothing")).returncode == 2


def test_a_server_hears_what_became_of_its_licence(
    seller: Program, buyer: Program, license: dict[str, Any], tmp_path: Path
) -> None:
    file = tmp_path / "postmagiq.license"
    seller.ok("license", "export", license["id"], str(file))
    buyer.ok("license", "import", str(file))
    at = f"/accounts/{license['account_id']}/licenses/{license['id']}"
    to = ("--field", "licensee_name=Harbour", "--field", "licensee_email=it@harbour.example")
    for asked, state, trouble in (
        (("PUT", f"{at}/suspension"), "off", "suspended"),
        (("DELETE", f"{at}/suspension"), "fresh", None),
        (("PATCH", at, "--field", "expires_at=2020-01-01T00:00:00Z"), "off", "expired"),
        (("POST", f"{at}/renewal", "--field", "expires_at=2099-01-01T00:00:00Z"), "fresh", None),
        (("POST", f"{at}/transfer", *to), "off", "not_found"),
    ):
        seller.ok("api", *asked)
        for _ in range(2):
            told = json.loads(buyer.ok("--json", "license", "refresh"))
            assert (told["state"], told["trouble"]) == (state, trouble)


def test_who_is_killed_while_asking_asks_again(tmp_path: Path) -> None:
    signing, file = SigningKey(b"of the tests"), tmp_path / "postmagiq.license"
    program = Program(tmp_path / "data")
    program.settings |= {
        "POSTMAGIQ_LICENSE_PUBLIC_KEYS": signing.public_key,
        "POSTMAGIQ_FETCH_PRIVATE_NETWORKS": "127.0.0.1/32",
    }
    with program.up():
        pass
    with socket.create_server(("127.0.0.1", 0)) as seller:
        seller.settimeout(60)
        said = {
            "kind": "license", "license": "1", "product": "postmagiq", "licensee": "Zoë",
            "state": "active", "entitlements": {"seats": 5}, "expires_at": None, "grace_days": 14,
            "server": f"http://127.0.0.1:{seller.getsockname()[1]}", "proof": "proof",
        }  # fmt: skip
        file.write_text(signing.sign(spelled(said | {"issued_at": now()})))
        taken = program.ok("--json", "license", "import", str(file))
        for answered in (False, True):
            asking = Command(command, ("--json", "license", "refresh"), program.environment)
            with seller.accept()[0] as asked:
                assert b"/licenses/1/files/proof" in asked.recv(4096)
                if answered:
                    renewed = said | {"issued_at": now(), "entitlements": {"seats": 9}}
                    body = json.dumps({"content": signing.sign(spelled(renewed))}).encode()
                    asked.sendall(http(body, media="application/json"))
                else:
                    asking.kill()
            printed, _ = asking.communicate(timeout=60)
            shown = program.ok("--json", "license", "show")
            assert shown == (printed if answered else taken)
    assert json.loads(shown)["entitled"] == ["seats 9"]
