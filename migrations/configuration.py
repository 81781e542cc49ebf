"""Where Alembic finds the chain; apart, as a server that needs no migration needs no Alembic."""

from pathlib import Path

from alembic.config import Config


def config(url: str) -> Config:
    """Point Alembic at this chain and one database, given as a SQLAlchemy URL of any driver."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent))
    settings.attributes["url"] = url
    return settings
