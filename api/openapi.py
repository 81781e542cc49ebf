"""Export the contract from the app: `python -m api.openapi [--check]`."""

import argparse
import sys
from pathlib import Path
from typing import Any

import yaml
from pydantic import SecretStr

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
    return yaml.safe_dump(document(), sort_keys=True, allow_unicode=True, width=100)


def main() -> int:
    parser = argparse.ArgumentParser(description="Write openapi.yaml, or check that it is current.")
    parser.add_argument("--check", action="store_true")
    contract = export()
    if parser.parse_args().check:
        current = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
        if current != contract:
            return 1
        return 0
    FILE.write_text(contract, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
