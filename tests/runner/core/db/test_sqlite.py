import logging
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from runner.core.db.engine import sqlite_engine


async def test_each_statement_takes_one_turn_of_its_connection(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    engine = sqlite_engine(str(tmp_path / "one"))
    async with engine.connect() as connection:
        await connection.execute(text("CREATE TABLE words (word TEXT UNIQUE)"))
        caplog.set_level(logging.DEBUG, "aiosqlite")

        async def turns(statement: str, *rows: dict[str, str]) -> tuple[int, list[str], int]:
            caplog.clear()
            done = await connection.execute(text(statement), [*rows] or None)
            found = [row.word for row in done] if done.returns_rows else []
            taken = [line for line in caplog.messages if line.startswith("executing")]
            return len(taken), found, done.rowcount

        some = {"word": "some"}, {"word": "more"}
        assert await turns("INSERT INTO words VALUES (:word)", *some) == (1, [], 2)
        assert (await turns("SELECT word FROM words ORDER BY word"))[:2] == (1, ["more", "some"])
        assert await turns("UPDATE words SET word = word || '!'") == (1, [], 2)
        changed = await turns(
            "DELETE FROM words WHERE word = :word RETURNING word", {"word": "some!"}
        )
        assert changed[:2] == (1, ["some!"])
        with pytest.raises(IntegrityError):
            await turns("INSERT INTO words VALUES ('more!')")
        assert await turns("SELECT word FROM words") == (1, ["more!"], -1)
    await engine.dispose()
