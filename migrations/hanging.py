"""Keys of tables whose rows hang on others of any kind; see `runner.core.db.hanging`."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

from migrations.rls import in_every_workspace, on_postgres


def subject_columns(noun: str) -> list[sa.Column[object]]:
    """Make the columns of a new such table, whose rows hang on one kind so far."""
    return [
        sa.Column("subject_type", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        _key_column(noun),
    ]


def subject_constraints(table: str, noun: str, target: str) -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(_known([noun]), name=op.f(_check(table))),
        sa.ForeignKeyConstraint(
            ["workspace_id", f"{noun}_id"],
            [f"{target}.workspace_id", f"{target}.id"],
            name=_named("fk", table, noun),
            ondelete="CASCADE",
        ),
    ]


def index_subject(table: str, noun: str) -> None:
    op.create_index(_named("ix", table, noun), table, ["workspace_id", f"{noun}_id"])


def hang(table: str, noun: str, target: str) -> None:
    """Let rows of a table hang on those of one more, which `noun` is in their `subject_type`."""
    with altering(table, {**_kinds(table), noun: target}):
        pass


def unhang(table: str, noun: str) -> None:
    """Take away what hangs on a kind, and the key to it."""
    with in_every_workspace(table):
        op.execute(f"DELETE FROM {table} WHERE subject_type = '{noun}'")
    kinds = _kinds(table)
    del kinds[noun]
    with altering(table, kinds):
        pass


@contextmanager
def altering(table: str, kinds: Mapping[str, str] | None = None) -> Iterator[BatchOperations]:
    """Change such a table, and on which kinds its rows hang if that is said.

    SQLite makes the table anew, and Alembic would copy into it what the database computes.
    """
    had = _kinds(table)
    kinds = had if kinds is None else kinds
    columns = sa.inspect(op.get_bind()).get_columns(table)
    written = [column["name"] for column in columns if "computed" not in column]
    kept, gone = (had.keys() & kinds, had.keys() - kinds) if on_postgres() else ({*()}, {*()})
    with (
        in_every_workspace(table, *kinds.values()),
        op.batch_alter_table(table, reflect_kwargs={"include_columns": written}) as changed,
    ):
        yield changed
        if kinds != had:
            changed.drop_constraint(op.f(_check(table)), type_="check")
            changed.create_check_constraint(op.f(_check(table)), sa.text(_known(kinds)))
        for noun in gone:
            changed.drop_index(_named("ix", table, noun))
            changed.drop_constraint(_named("fk", table, noun), type_="foreignkey")
            changed.drop_column(f"{noun}_id")
        for noun in kinds.keys() - kept:
            own, key = ["workspace_id", f"{noun}_id"], _named("fk", table, noun)
            there = ["workspace_id", "id"]
            changed.add_column(_key_column(noun))
            changed.create_foreign_key(key, kinds[noun], own, there, ondelete="CASCADE")
            changed.create_index(_named("ix", table, noun), own)


def _key_column(noun: str) -> sa.Column[object]:
    key = sa.Computed(f"CASE WHEN subject_type = '{noun}' THEN subject_id END", persisted=True)
    return sa.Column(f"{noun}_id", sa.Uuid(), key, nullable=True)


def _kinds(table: str) -> dict[str, str]:
    """Read on what the rows of a table hang, kind by kind, and in which tables those are."""
    found = sa.inspect(op.get_bind())
    computed = {each["name"] for each in found.get_columns(table) if "computed" in each}
    keys = [(key["constrained_columns"][-1], key) for key in found.get_foreign_keys(table)]
    return {
        name.removesuffix("_id"): key["referred_table"] for name, key in keys if name in computed
    }


def _known(nouns: Iterable[str]) -> str:
    return f"subject_type IN ({', '.join(f'{noun!r}' for noun in sorted(nouns))})"


def _check(table: str) -> str:
    return f"ck_{table}_subject_type_is_known"


def _named(kind: str, table: str, noun: str) -> str:
    return f"{kind}_{table}_workspace_id_{noun}_id"
