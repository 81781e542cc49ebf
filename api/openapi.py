"""Export the contract from the app: `python -m api.openapi [--check]`."""

import argparse
import sys
from pathlib import Path
from typing import Any

import yaml
from pydantic import SecretStr

from api import operations
from api.app import create_app
from runner.bootstrap import build
from runner.settings import Settings

FILE = Path(__file__).parents[1] / "openapi.yaml"


def document() -> dict[str, Any]:
    """Describe the app, which nobody has to have configured."""
    container = build(Settings(secret_key=SecretStr("x" * 32), data_dir=Path("/nonexistent")))
    return create_app(container).openapi()


def export() -> str:
    """Write the contract the same way every time."""
    return _written(document())


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Write openapi.yaml and what the terminal takes from it, or check them."
    )
    parser.add_argument("--check", action="store_true")
    contract = document()
    files = {FILE: _written(contract), operations.FILE: operations.export(contract)}
    if parser.parse_args().check:
        return int(any(_read(file) != text for file, text in files.items()))
    for file, text in files.items():
        file.write_text(text, encoding="utf-8")
    return 0


def _written(contract: dict[str, Any]) -> str:
    return yaml.safe_dump(contract, sort_keys=True, allow_unicode=True, width=100)


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
