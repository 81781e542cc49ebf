"""Bring a database to the newest version; imported only when there is something to do."""

import sqlalchemy as sa
from alembic import command

from migrations.configuration import config
from runner.cli import fitness
from runner.cli.private import make_private_folder
from runner.core import jobs
from runner.core.db.provision import login_beside
from runner.settings import Settings


def migrate(settings: Settings) -> None:
    """Run the chain and make the job store ready; again is the same as once."""
    if settings.embedded:
        make_private_folder(settings.data_dir)
        command.upgrade(config(fitness.migration_url(settings)), "head")
        return
    fitness.require_meant(settings, "owner_database_url")
    url = fitness.migration_url(settings)
    command.upgrade(config(url), "head")
    server_role = login_beside(str(sa.make_url(url).username), "system")
    jobs.provision(url, server_role=server_role)
    engine = sa.create_engine(url, poolclass=sa.pool.NullPool)
    with engine.begin() as connection:
        # So that a server can see whether it fits, without the owner's login.
        role = engine.dialect.identifier_preparer.quote(server_role)
        connection.exec_driver_sql(f"GRANT SELECT ON alembic_version TO {role}")
