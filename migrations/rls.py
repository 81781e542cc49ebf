"""Row-level security, written once: what PostgreSQL itself holds when our code is wrong.

Logins: `postmagiq_app` serves every tenant request and job body, `postmagiq_system` identity,
queues and the console. Neither owns a table nor may bypass a policy; the owner migrates. These
are the names of the first installation: `env.py` puts those of the one that is migrated.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

LOGINS = APP, SYSTEM = "postmagiq_app", "postmagiq_system"
PUBLIC, GUEST, VIEWER, MEMBER, EDITOR, ADMIN, OWNER = 1, 10, 20, 30, 40, 50, 60
PAYER, ACCOUNT_ADMIN, ACCOUNT_OWNER = 10, 20, 30
# What Postmagiq itself has in an account, and no person: what is counted and billed.
ACCOUNT_ITSELF = 40

CONTEXT = (
    """
    CREATE FUNCTION app.workspace() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.workspace', true), '')::uuid $$
    """,
    """
    CREATE FUNCTION app.level() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(nullif(current_setting('app.level', true), '')::int, 0) $$
    """,
)


# PostgreSQL lets everybody call a new function unless it is told otherwise.
CLOSE_FUNCTIONS = "REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC"


def on_postgres() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def protect(
    table: str,
    *,
    read: int = GUEST,
    insert: int | None = MEMBER,
    update: int | None = MEMBER,
    delete: int | None = MEMBER,
    system: Collection[str] = (),
) -> None:
    """Confine a scoped table to the workspace of the transaction and to role levels.

    A verb that is None is not granted at all: that is how a table is append-only. `system`
    lists the verbs that the system login needs, across workspaces.
    """
    if not on_postgres():
        return
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    own = "workspace_id = (SELECT app.workspace())"
    op.execute(
        f"CREATE POLICY {table}_workspace ON {table} AS RESTRICTIVE TO {APP} "
        f"USING ({own}) WITH CHECK ({own})"
    )
    # The owner is confined like anybody; what deletes a workspace for good runs as the owner.
    op.execute(f"CREATE POLICY {table}_purge ON {table} TO CURRENT_USER USING ({own})")
    levels = {"SELECT": read, "INSERT": insert, "UPDATE": update, "DELETE": delete}
    for verb, level in levels.items():
        if level is None:
            continue
        op.execute(f"GRANT {verb} ON {table} TO {APP}")
        enough = f"(SELECT app.level()) >= {level}"
        op.execute(_policy(table, verb, APP, enough))
    for verb in system:
        op.execute(f"GRANT {verb.upper()} ON {table} TO {SYSTEM}")
        op.execute(_policy(table, verb.upper(), SYSTEM, "true"))


def unprotect(table: str) -> None:
    """Take back what `protect` did, so that dropping and changing the table is plain again."""
    if not on_postgres():
        return
    for verb in ("SELECT", "INSERT", "UPDATE", "DELETE"):
        for role in (APP, SYSTEM):
            op.execute(f"DROP POLICY IF EXISTS {_name(table, verb, role)} ON {table}")
    for name in ("workspace", "purge"):
        op.execute(f"DROP POLICY IF EXISTS {table}_{name} ON {table}")
    op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
    op.execute(f"REVOKE ALL ON {table} FROM {APP}, {SYSTEM}")


@contextmanager
def in_every_workspace(*tables: str) -> Iterator[None]:
    """Let the owner change rows of all workspaces, which forced row security keeps from it."""
    confined = tables if on_postgres() else ()
    for table in confined:
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    yield
    for table in confined:
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


@contextmanager
def rewriting(*logs: str) -> Iterator[None]:
    """Let a migration change a log, which triggers of SQLite keep as it is."""
    rules = [f"{log}_are_never_changed" for log in logs]
    ask = sa.text("SELECT name, sql FROM sqlite_master WHERE name IN :rules").bindparams(
        sa.bindparam("rules", rules, expanding=True)
    )
    kept = [] if on_postgres() else op.get_bind().execute(ask).all()
    for rule in kept:
        op.execute(f"DROP TRIGGER {rule.name}")
    yield
    for rule in kept:
        op.execute(rule.sql)


def protect_account(
    table: str,
    owner: str = "account_id",
    *,
    insert: int | None = None,
    update: int | None = None,
    delete: int | None = None,
    inside: bool = False,
    staff: Collection[str] = (),
) -> None:
    """Confine a table of accounts: members and staff read it, the system login keeps it.

    `owner` is the column that says of which account a row is. A level per verb says which role of
    an account writes it; None means that none does. `inside`: the workspaces it pays for read it.
    `staff` lists the verbs that staff of the server has.
    """
    if not on_postgres():
        return
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    # Once per statement, and as an array: without the cast it would be a question of its own.
    own = f"{owner} = ANY ((SELECT app.accounts())::uuid[])"
    readers = {"member": own, "staff": "(SELECT app.is_staff())"}
    if inside:
        readers["inside"] = f"{owner} = (SELECT app.payer())"
    for name, condition in readers.items():
        op.execute(
            f"CREATE POLICY {table}_{name} ON {table} FOR SELECT TO {APP} USING ({condition})"
        )
    for verb, level in {"INSERT": insert, "UPDATE": update, "DELETE": delete}.items():
        writers = [f"{own} AND (SELECT app.account_level()) >= {level}"] if level else []
        if verb in staff:
            writers.append("(SELECT app.is_staff())")
        if writers:
            op.execute(f"GRANT {verb} ON {table} TO {APP}")
            op.execute(_policy(table, verb, APP, " OR ".join(writers)))
    op.execute(
        f"CREATE POLICY {table}_system ON {table} TO {SYSTEM} USING (true) WITH CHECK (true)"
    )
    op.execute(f"GRANT SELECT ON {table} TO {APP}")


def unprotect_account(table: str) -> None:
    """Take back what `protect_account` did."""
    if not on_postgres():
        return
    for name in ("member", "staff", "system", "inside"):
        op.execute(f"DROP POLICY IF EXISTS {table}_{name} ON {table}")
    for verb in ("INSERT", "UPDATE", "DELETE"):
        op.execute(f"DROP POLICY IF EXISTS {_name(table, verb, APP)} ON {table}")
    op.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
    op.execute(f"REVOKE ALL ON {table} FROM {APP}")


def open_to_system(table: str, *verbs: str) -> None:
    """Let the system login use a global table; the app login gets nothing."""
    if on_postgres():
        op.execute(
            f"GRANT {', '.join(verbs or ('SELECT, INSERT, UPDATE, DELETE',))} "
            f"ON {table} TO {SYSTEM}"
        )


def _name(table: str, verb: str, role: str) -> str:
    return f"{table}_{verb.lower()}_{role.removeprefix('postmagiq_')}"


def _policy(table: str, verb: str, role: str, condition: str) -> str:
    clause = {
        "SELECT": f"USING ({condition})",
        "DELETE": f"USING ({condition})",
        "INSERT": f"WITH CHECK ({condition})",
        "UPDATE": f"USING ({condition}) WITH CHECK ({condition})",
    }[verb]
    return f"CREATE POLICY {_name(table, verb, role)} ON {table} FOR {verb} TO {role} {clause}"
