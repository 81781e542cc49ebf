"""What hangs on rows of any kind: one table for all kinds, and in it a key to each of them."""

from collections.abc import Iterable
from typing import Any, ClassVar, Self, TypeVar, cast
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Computed, Index, Table, Uuid, literal_column
from sqlmodel import SQLModel, col

from runner.core.db.columns import WorkspaceScoped, prose, within
from runner.core.db.either import either
from runner.core.db.query import Row

T = TypeVar("T")


class Hanging(WorkspaceScoped):
    """A row that hangs on another one of the workspace, whose kind it names.

    For each kind the database makes a key of both columns. So nothing hangs on what is not there,
    on anything of another workspace or on a kind that does not want it, and what hangs on
    something goes with it for good.
    """

    subject_type: str = prose()
    subject_id: UUID


class Trait:
    """What a kind of thing has because its service says so among its `traits`.

    `Posts.traits = (Taggable(),)` is all that posts need for tags, beside a key in the migration
    (`hang` of `migrations.hanging`).
    """

    model: ClassVar[type[Hanging]]
    subject: Any
    noun: str

    def bind(self, subject: type[Any], noun: str) -> None:
        """Belong to the service that declares it: give its rows a key among those of the trait."""
        self.subject, self.noun = subject, noun
        table, target = _table(self.model), str(subject.repository.model.__tablename__)
        if key_of(noun) not in table.c:
            _add_key(table, noun, target)

    def own(self, base: type[T], name: str, **parts: Any) -> type[T]:
        """Make a class of its own for this kind of thing: of an event, of how that is undone."""
        return cast("type[T]", type(name, (base,), parts))

    @classmethod
    def of(cls, subject: type[Any]) -> Self:
        """Return what a service declares of this trait."""
        return next(trait for trait in subject.traits if isinstance(trait, cls))

    def matching(self, id: UUID) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        """Make the conditions of what hangs on one row."""
        return col(self.model.subject_type) == self.noun, col(self.model.subject_id) == id

    def among(self, ids: Iterable[UUID]) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        """Make the conditions of what hangs on any of these rows."""
        return col(self.model.subject_type) == self.noun, col(self.model.subject_id).in_(ids)

    def on(self, id: UUID) -> dict[str, Any]:
        """Return what events say of where something hangs."""
        return {"on_type": self.noun, "on_id": id}

    def shown(self, row: Row) -> Row:
        """Name in a row what it hangs on by its kind."""
        return row | {key_of(self.noun): row["subject_id"]}

    def holds(self, row: Any, id: UUID) -> bool:
        """Tell whether a loaded row hangs on this one."""
        return (row.subject_type, row.subject_id) == (self.noun, id)

    def at(self, id: UUID) -> dict[str, Any]:
        """Return the columns of what hangs on one row."""
        return {"subject_type": self.noun, "subject_id": id}


def hangs_on(model: Any, subject: Any, noun: str) -> tuple[ColumnElement[bool], ...]:
    """Join what hangs on rows of a kind to these."""
    return (
        col(model.workspace_id) == subject.workspace_id,
        col(model.subject_type) == noun,
        col(model.subject_id) == subject.id,
    )


def one(noun: str) -> str:
    """Say one of a kind: a post, an asset."""
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun.replace('_', ' ')}"


def key_of(noun: str) -> str:
    return f"{noun}_id"


def _add_key(table: Table, noun: str, target: str) -> None:
    # As each database spells it back, so that the schema is found to be what is declared.
    computed = either(
        literal_column(
            f"CASE WHEN (subject_type = '{noun}'::text) THEN subject_id ELSE NULL::uuid END", Uuid
        ),
        literal_column(f"CASE WHEN subject_type = '{noun}' THEN subject_id END", Uuid),
    )
    column: Column[Any] = Column(key_of(noun), Uuid, Computed(computed, persisted=True))
    table.append_column(column)
    key, _ = within(column.name, target, ondelete="CASCADE")
    table.append_constraint(key)
    Index(None, table.c.workspace_id, column)


def _table(model: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(model.__tablename__)]
