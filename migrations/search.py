"""Searching by words on PostgreSQL: an index over the words of a row, and who may look it up."""

from collections.abc import Mapping

import sqlalchemy as sa
from alembic import op

from migrations.rls import APP, on_postgres
from runner.core.db.search import words_of

EXTENSION = "extensions"
WORDS = "array_to_tsvector(string_to_array(words, ' '))"
# A blank at the end of a word asks for the whole of it, as runner.core.db.search spells it.
ASKED = "(quote_literal(btrim(word)) || CASE WHEN word LIKE '% ' THEN '' ELSE ':*' END)::tsquery"
# Full text is not leakproof, so under row security it would have to read every row of the table.
# The definer is under no condition of a policy and confines the search itself.
SEARCH = """
CREATE FUNCTION app.search_{table}(p_words text[]) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    RETURN QUERY
    SELECT found.id FROM unnest(p_words) AS word CROSS JOIN LATERAL ({places}) AS found
    GROUP BY found.id HAVING count(*) = cardinality(p_words);
END $$
"""
PLACE = """
    SELECT {id} AS id FROM public.{table}
    WHERE workspace_id = (SELECT app.workspace()) AND {words} @@ {asked}
"""


def searchable(table: str, **belonging: str) -> None:
    """Let the app login find the rows of a table by their words.

    `belonging` are the other tables that are looked through, with the column that names the row.
    """
    if not on_postgres():
        return
    parts = {table: "id", **belonging}
    for part in parts:
        op.execute(
            f"CREATE POLICY {part}_searched ON {part} FOR SELECT TO CURRENT_USER USING (true)"
        )
        own = f"workspace_id {EXTENSION}.uuid_ops, " if _has_extension() else ""
        op.execute(f"CREATE INDEX {part}_search ON {part} USING gin ({own}{WORDS})")
    places = " UNION ".join(
        PLACE.format(id=id, table=part, words=WORDS, asked=ASKED) for part, id in parts.items()
    )
    op.execute(SEARCH.format(table=table, places=places))
    op.execute(f"REVOKE EXECUTE ON FUNCTION app.search_{table} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION app.search_{table} TO {APP}")


def unsearchable(table: str, *belonging: str) -> None:
    """Take back what `searchable` did."""
    if not on_postgres():
        return
    op.execute(f"DROP FUNCTION app.search_{table}")
    for part in (table, *belonging):
        op.execute(f"DROP INDEX {part}_search")
        op.execute(f"DROP POLICY {part}_searched ON {part}")


def reduce_words(searched: Mapping[str, tuple[str, ...]]) -> None:
    """Fill the words of rows that are there already, a thousand at a time."""
    for table, columns in searched.items():
        row = sa.table(table, *map(sa.column, ("workspace_id", "id", "words", *columns)))
        if on_postgres():
            op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
        kept = sa.select(row.c.workspace_id, row.c.id, *(row.c[name] for name in columns))
        for rows in op.get_bind().execute(kept).partitions(1000):
            reduced = [
                {"of": at, "row": id, "reduced": words_of(*texts)} for at, id, *texts in rows
            ]
            own = (row.c.workspace_id == sa.bindparam("of")) & (row.c.id == sa.bindparam("row"))
            put = row.update().where(own).values(words=sa.bindparam("reduced"))
            op.get_bind().execute(put, reduced)
        if on_postgres():
            op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


def _has_extension() -> bool:
    """Some servers come without the contributed extensions: there the index spans workspaces."""
    there = sa.text("SELECT count(*) FROM pg_extension WHERE extname = 'btree_gin'")
    return bool(op.get_bind().scalar(there))
