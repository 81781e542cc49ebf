"""Searching by words, alike on both databases: they only compare what was reduced here.

PostgreSQL's own parser leaves capitals outside ASCII as they are and cuts addresses differently
from SQLite's. So words are reduced in Python, kept beside the text, and asked for in one spelling.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, ClassVar
from unicodedata import category, normalize

from sqlalchemy import ARRAY, ColumnElement, Text, bindparam, event, func, literal, not_, or_
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from runner.core.db.columns import prose
from runner.core.db.either import either
from runner.core.db.query import select
from runner.core.db.tenancy import ScopedSession
from runner.core.db.types import Json

_WORD = re.compile(r"[^\W_]+")
# What people call things by, as WEB-142: looked for as a whole, or P-1 would find every P-1x.
# It begins where a word does and is short: looked for at each letter of a long word, it would take
# the square of its length.
_KEY = re.compile(r"(?<![^\W_])[^\W_]{1,40}-\d{1,40}")
# Scripts that put no blanks between words: two characters each stand for a word.
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U0003134f]+)"
)
_LONGEST = 100
_NOTHING = " - "


class Searchable(SQLModel):
    """What is found by its words; `searched` names the columns they are taken from."""

    searched: ClassVar[tuple[str, ...]]

    words: str = prose(default="", description="Reduced, for searching; kept at every flush.")


def words_of(*texts: str | None) -> str:
    """Reduce texts to their words, each once, as a search looks for them."""
    folded = _folded("\n".join(text for text in texts if text))
    return " ".join(sorted({*_keys(folded), *_words(folded)}))


def asked(q: str) -> list[str]:
    """Spell what is looked for: a blank, how a word begins, and a blank where it has to end."""
    folded = _folded(q)
    keys = (f" {key} " for key in _keys(folded))
    words = (f" {word}" for word in _words(_KEY.sub(" ", folded), shortest=2))
    return [*dict.fromkeys((*keys, *words))] or [_NOTHING]


def given(filters: Mapping[str, Any]) -> dict[str, Any]:
    """Answer with the filters that ask for something, `q` spelled as it is compared.

    An empty `q` asks for everything, as an emptied search box does.
    """
    wanted = {name: value for name, value in filters.items() if value is not None}
    if q := wanted.pop("q", "").strip():
        wanted["q"] = asked(q)
    return wanted


def containing(model: Any, *belonging: Any) -> ColumnElement[bool]:
    """Find the rows with every word of `q`, in themselves or in rows that belong to them.

    `belonging` are the columns of other tables that say to which row theirs belong. PostgreSQL
    asks the function `app.search_TABLE` of `migrations.search`, which has to name the same.
    """
    search = getattr(func.app, f"search_{model.__tablename__}")
    by_index = col(model.id).in_(select(search(bindparam("q", type_=ARRAY(Text)))))
    words = func.json_each(bindparam("q", type_=Json)).table_valued("value")
    word = words.c.value
    places = [_begins(model, word)]
    for column in belonging:
        part = column.class_
        own = (col(part.workspace_id) == model.workspace_id, column == model.id)
        found = select(part.id).where(*own, _begins(part, word)).correlate_except(part)
        places.append(found.exists())
    missing = select(word).where(not_(or_(*places))).correlate_except(words)
    return either(by_index, not_(missing.exists()))


def _begins(model: Any, word: Any) -> ColumnElement[bool]:
    return func.instr(literal(" ") + col(model.words) + literal(" "), word) > 0


def _keys(text: str) -> Iterator[str]:
    return iter(_KEY.findall(text) if "-" in text else ())


def _words(text: str, shortest: int = 1) -> Iterator[str]:
    # Each once before it is looked at: most texts say the same words over and over.
    for word in dict.fromkeys(_WORD.findall(text)):
        for run in _UNSPACED.split(word):
            if _UNSPACED.match(run):
                yield from (run[at : at + 2] for at in range(max(1, len(run) + 1 - shortest)))
            elif run:
                yield run[:_LONGEST]


def _folded(text: str) -> str:
    """Take away what spellings differ by: capitals, marks, forms of one letter."""
    if text.isascii():
        return text.lower()
    return normalize("NFC", text.translate({ord(each): _plain(each) for each in set(text)}))


@lru_cache(10_000)
def _plain(character: str) -> str:
    apart = normalize("NFKD", character.casefold())
    return "".join(each for each in apart if category(each)[0] != "M").casefold()


@event.listens_for(ScopedSession, "before_flush")
def _keep_words(session: Session, context: Any, instances: Any) -> None:
    for row in (*session.new, *session.dirty):
        if isinstance(row, Searchable):
            words = words_of(*(getattr(row, name) for name in row.searched))
            if words != row.words:
                row.words = words
