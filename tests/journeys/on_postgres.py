"""Run the program on a PostgreSQL of its own: the browser tests do, with `python -m …`."""

import os
from pathlib import Path

from runner.cli.serving import up
from tests.conftest import postgres_settings
from tests.journeys.test_story import environment
from tests.postgres import stop


def main() -> None:
    """Fill in what the environment leaves open, and serve until a signal ends it."""
    settings = postgres_settings("postmagiq_e2e", Path(os.environ["POSTMAGIQ_DATA_DIR"]))
    os.environ.update(environment(settings) | dict(os.environ))
    try:
        up(browser=False)
    finally:
        stop()


if __name__ == "__main__":
    main()
