"""A licence on its way from whoever sells it to a server of somebody's own."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.runner.cli.program import Program

PASSWORD = "correct horse battery"
LICENSEE = ("--name", "Hearth & Loaf", "--email", "it@hearth.example")


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A server with one account that sells, and who signed in to it."""
    program = Program(tmp_path_factory.mktemp("seller") / "data")
    with program.up():
        program.ok("person", "add", "zoe@example.org", "--name", "Zoë", stdin=f"{PASSWORD}\n")
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
    program.settings |= {"POSTMAGIQ_LICENSE_PUBLIC_KEYS": key}
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
    assert (kept.returncode, "there already" in kept.stderr) == (8, True)
    for _ in range(2):
        taken = json.loads(buyer.ok("--json", "license", "import", str(file)))
        assert (taken["licensee"], taken["state"], taken["trouble"]) == (
            "Hearth & Loaf", "fresh", None
        )  # fmt: skip
    assert json.loads(buyer.ok("--json", "license", "show")) == taken


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
