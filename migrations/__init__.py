"""One chain of migrations for SQLite and PostgreSQL."""

from pathlib import Path

from alembic.config import Config


def config(url: str) -> Config:
    """Point Alembic at this chain and one database, given as a SQLAlchemy URL of any driver."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent))
    settings.attributes["url"] = url
    return settings


def newest() -> str:
    """Name the revision this program needs; migrations are numbered in order."""
    return max(revisions())


def revisions() -> set[str]:
    versions = Path(__file__).with_name("versions")
    return {path.name.partition("_")[0] for path in versions.glob("[0-9]*.py")}
