"""The systemd units: what systemd says of them, and that they start what there is."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from runner.cli.app import tree
from runner.cli.exits import Exit
from runner.layers import unknown
from tests.runner.cli.program import ROOT

UNITS = sorted((ROOT / "deploy/systemd").glob("*.service"))
each = pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)


@each
def test_a_unit_starts_a_command_with_settings_that_exist(unit: Path) -> None:
    text = unit.read_text()
    (words,) = re.findall(r"^ExecStart=/opt/postmagiq/bin/postmagiq (\w+)(.*)$", text, re.MULTILINE)
    command: Any = tree()
    options = {name for each in command.get_command(None, words[0]).params for name in each.opts}
    assert {word for word in words[1].split() if word.startswith("--")} <= options
    variables = dict(re.findall(r"(POSTMAGIQ_\w+)=(\S+)", text))
    assert variables
    assert unknown(variables) == []


@each
def test_a_unit_is_not_started_again_where_that_changes_nothing(unit: Path) -> None:
    (codes,) = re.findall(r"^RestartPreventExitStatus=(.+)$", unit.read_text(), re.MULTILINE)
    assert {Exit.USAGE, Exit.UNFIT} <= {int(code) for code in codes.split()}


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_systemd_takes_the_units_as_they_are(tmp_path: Path) -> None:
    for unit in UNITS:
        text = unit.read_text().replace("/opt/postmagiq/bin/postmagiq", shutil.which("true") or "")
        (tmp_path / unit.name).write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", *map(str, tmp_path.iterdir())],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "postmagiq" not in done.stderr
