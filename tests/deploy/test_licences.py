"""What is distributed says under which licence, and takes nothing along that may not come along."""

import json
import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PERMISSIVE = re.compile(r"\b(MIT|BSD|ISC|Apache|PSF)\b")
LOCKED = re.compile(r"^([a-z0-9._-]+)(?:\[[a-z,-]+\])?==", re.MULTILINE)


def licence_of(package: str) -> str:
    """Read what a package says of itself: an expression, or what was said before there were any."""
    told = metadata(package)
    classified = [c for c in told.get_all("Classifier", []) if c.startswith("License ::")]
    return told["License-Expression"] or ", ".join(classified) or told["License"] or ""


def test_what_the_image_carries_is_permissive_or_named_in_the_notice() -> None:
    notice = (ROOT / "NOTICE").read_text()
    packages = LOCKED.findall((ROOT / "requirements" / "agents.txt").read_text())
    assert len(packages) > 50
    others = []
    for package in packages:
        try:
            licence = licence_of(package)
        except PackageNotFoundError:
            continue  # Locked for another platform, and not carried here.
        if not PERMISSIVE.search(licence):
            others.append(package)
    assert others == [package for package in others if re.search(rf"\b{package}\b", notice)]
    assert "psycopg" in others


def test_every_manifest_names_the_licence_of_the_repository() -> None:
    assert (ROOT / "LICENSE").read_text().split()[:4] == ["Apache", "License", "Version", "2.0,"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["license"] == "Apache-2.0"
    assert all((ROOT / name).is_file() for name in project["license-files"])
    screen = json.loads((ROOT / "gui" / "package.json").read_text())
    assert screen["license"] == project["license"]
