"""agents and services are called service accounts

Revision ID: 0046
Revises: 0045
"""

import sqlalchemy as sa
from alembic import op

from migrations.rls import in_every_workspace, on_postgres, rewriting

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None

RULES = ("keep_machines_low_insert", "keep_machines_low_update")
LOGS = ("events", "platform_events")
FUNCTIONS = ("app.enter_key", "app.keep_machines_low")


def upgrade() -> None:
    _rename("machine", "service_account")


def downgrade() -> None:
    _rename("service_account", "machine")


def _rename(old: str, new: str) -> None:
    op.execute(f"ALTER TABLE api_keys RENAME COLUMN {old}_id TO {new}_id")
    # What the rules in the database say and read is called by these names too.
    if on_postgres():
        for function in FUNCTIONS:
            made = f"SELECT pg_get_functiondef('{function}'::regproc)"
            op.execute(sa.text(_renamed(made, old, new).replace(":", r"\:")))
    else:
        for rule in RULES:
            made = f"SELECT sql FROM sqlite_master WHERE name = '{rule}'"
            text = _renamed(made, old, new)
            op.execute(f"DROP TRIGGER {rule}")
            op.execute(text)
    with in_every_workspace("events", "webhooks"), rewriting(*LOGS):
        for log in LOGS:
            op.execute(
                f"UPDATE {log} SET subject_type = '{new}', "
                f"type = replace(type, '{old}.', '{new}.') WHERE subject_type = '{old}'"
            )
        text = "CAST(events AS text)"
        renamed = f"replace({text}, '\"{old}.', '\"{new}.')"
        renamed = f"CAST({renamed} AS jsonb)" if on_postgres() else renamed
        op.execute(f"UPDATE webhooks SET events = {renamed} WHERE {text} LIKE '%\"{old}.%'")


def _renamed(made: str, old: str, new: str) -> str:
    text: str = op.get_bind().execute(sa.text(made.replace("::", r"\:\:"))).scalar_one()
    return text.replace(f"{old}_id", f"{new}_id").replace(f"'{old}_role'", f"'{new}_role'")
