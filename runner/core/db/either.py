"""One question in two spellings, for what the databases say differently."""

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class either(FunctionElement[Any]):  # noqa: N801 - reads as a function of SQL
    """Stand for the first expression on PostgreSQL and for the second on SQLite."""

    inherit_cache = True

    def __init__(self, postgresql: Any, sqlite: Any) -> None:
        super().__init__(postgresql, sqlite)
        self.type = postgresql.type


@compiles(either, "postgresql")
def _first(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    return f"({compiler.process(element.clauses.clauses[0], **options)})"


@compiles(either)
def _second(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    return f"({compiler.process(element.clauses.clauses[1], **options)})"
