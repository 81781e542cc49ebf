import json
from pathlib import Path

import pytest

from tests.runner.cli.program import Program


@pytest.fixture
def layered(program: Program, tmp_path: Path) -> Program:
    """A program whose system, secrets and user file can be written."""
    program.settings = {
        "POSTMAGIQ_SYSTEM_FILE": str(tmp_path / "system.toml"),
        "POSTMAGIQ_SECRETS_FILE": str(tmp_path / "secrets.toml"),
        "POSTMAGIQ_USER_FILE": str(tmp_path / "user.toml"),
    }
    return program


def write(program: Program, layer: str, text: str, mode: int = 0o600) -> None:
    path = Path(program.settings[f"POSTMAGIQ_{layer}_FILE"])
    path.write_text(text)
    path.chmod(mode)


def test_explain_shows_every_layer_and_which_one_wins(layered: Program) -> None:
    write(layered, "SYSTEM", 'log_level = "WARNING"')
    write(layered, "USER", 'log_level = "DEBUG"')
    said = json.loads(layered.ok("config", "explain", "log_level", "--json"))
    values = {layer["layer"]: layer["value"] for layer in said["layers"]}
    assert values == {
        "defaults": "INFO",
        "system file": "WARNING",
        "secrets file": None,
        "user file": "DEBUG",
        "environment": None,
    }
    assert [layer["layer"] for layer in said["layers"] if layer["wins"]] == ["user file"]


def test_secrets_are_never_shown(layered: Program) -> None:
    write(layered, "SECRETS", 'secret_key = "correct horse battery staple, long"')
    shown = layered.ok("config", "explain", "secret_key") + layered.ok("config", "list")
    assert "********" in shown
    assert "horse" not in shown


@pytest.mark.parametrize(
    ("layer", "text", "said"),
    [
        ("USER", "port = 1234", "the operator's to set"),
        ("USER", 'secret_key = "x"', "is a secret"),
        ("SYSTEM", 'secret_key = "x"', "is a secret"),
        ("SYSTEM", "colour = 1", "unknown setting 'colour'"),
        ("SYSTEM", "port = ", "cannot be read"),
    ],
)
def test_a_file_that_says_what_it_may_not_is_refused(
    layered: Program, layer: str, text: str, said: str
) -> None:
    write(layered, layer, text)
    done = layered.run("config", "list")
    assert (done.returncode, done.stderr.count("\n")) == (4, 1)
    assert said in done.stderr


@pytest.mark.parametrize(
    ("key", "value", "allowed"),
    [("PORT", "many", "a whole number"), ("SMTP_URL", "post@office", "begins with none of")],
)
@pytest.mark.parametrize("words", [("list",), ("explain", "log_level")])
def test_a_variable_that_does_not_fit_is_wrong_usage(
    layered: Program, words: tuple[str, ...], key: str, value: str, allowed: str
) -> None:
    layered.settings[f"POSTMAGIQ_{key}"] = value
    done = layered.run("config", *words)
    assert (done.returncode, done.stderr.count("\n"), done.stdout) == (2, 1, "")
    assert done.stderr.startswith(f"postmagiq: POSTMAGIQ_{key}: ")
    assert allowed in done.stderr


def test_a_secrets_file_that_others_can_read_is_refused(layered: Program) -> None:
    write(layered, "SECRETS", 'secret_key = "x"', mode=0o644)
    done = layered.run("up", "--port", "0")
    assert done.returncode == 4
    assert "chmod 600" in done.stderr


def test_an_unknown_key_is_answered_with_the_known_ones(layered: Program) -> None:
    done = layered.run("config", "explain", "colour")
    assert done.returncode == 2
    assert "log_level" in done.stderr


def test_path_names_the_three_files(layered: Program) -> None:
    said = layered.ok("config", "path", "--json")
    assert {Path(item["path"]).name for item in json.loads(said)["items"]} == {
        "system.toml",
        "secrets.toml",
        "user.toml",
    }


def test_a_misspelt_variable_is_named_and_nothing_is_refused(layered: Program) -> None:
    layered.settings["POSTMAGIQ_TRUSTED_PROXY"] = "hush"
    done = layered.run("config", "list", "--json")
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    assert "POSTMAGIQ_TRUSTED_PROXY is no setting" in done.stderr
    refused = layered.run("serve")
    assert "POSTMAGIQ_TRUSTED_PROXY is no setting" in refused.stderr
    assert "hush" not in done.stderr + done.stdout + refused.stderr
