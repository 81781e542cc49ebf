"""Each contract of import-linter turns red for a fault as the code base would write it."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.architecture.tree import PRODUCT, ROOT

FAULTS = {
    "Capabilities import downwards only": (
        "runner/content/posts.py",
        "from runner.publishing import outgoing",
    ),
    "The domain knows no web framework and no HTTP surface": (
        "runner/identity/authentication.py",
        "from api.errors import UnknownField",
    ),
    "The HTTP surface knows no rows": ("api/v1/content/posts.py", "from sqlmodel import col"),
    "Only runner.core.jobs knows the durable engine": (
        "runner/publishing/jobs.py",
        "from dbos import DBOS",
    ),
    "Only the models know the SDKs of their vendors": (
        "runner/providers/agents/choice.py",
        "from openai import OpenAI",
    ),
    "Only the guarded factory and the API client open outgoing connections": (
        "runner/webhooks/sender.py",
        "import httpx",
    ),
}


def test_every_contract_is_broken_by_its_fault(tmp_path: Path) -> None:
    settings = ROOT / "pyproject.toml"
    contracts = tomllib.loads(settings.read_text())["tool"]["importlinter"]["contracts"]
    assert FAULTS.keys() == {contract["name"] for contract in contracts}
    shutil.copy(settings, tmp_path)
    for package in PRODUCT:
        kept = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / package, tmp_path / package, ignore=kept)
    for path, fault in FAULTS.values():
        file = tmp_path / path
        file.write_text(f"{file.read_text()}\n{fault}\n")
    linter = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run(
        [linter, "--no-cache"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert run.returncode == 1, run.stderr
    assert {*re.findall(r"^(.+) BROKEN", run.stdout, re.MULTILINE)} == FAULTS.keys()
