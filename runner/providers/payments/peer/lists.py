"""Answers of many, and objects in the place of their ids."""

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.errors import Refusal, missing
from runner.providers.payments.peer.forms import Params

PAGING = "limit starting_after ending_before"


def page(things: Iterable[Thing], url: str, params: Params) -> Thing:
    """Answer with one page of what is there, newest first."""
    found = [*things]
    limit = params.integer("limit") or 10
    if not 1 <= limit <= 100:
        raise Refusal("Invalid limit: it is from 1 to 100", param="limit")
    after, before = params.text("starting_after"), params.text("ending_before")
    if after:
        found = found[_place(found, after, "starting_after") + 1 :]
        chosen, more = found[:limit], len(found) > limit
    elif before:
        found = found[: _place(found, before, "ending_before")]
        chosen, more = found[-limit:], len(found) > limit
    else:
        chosen, more = found[:limit], len(found) > limit
    return listed(chosen, url, more=more)


def listed(things: Iterable[Thing], url: str, *, more: bool = False) -> Thing:
    return {"object": "list", "data": [*things], "has_more": more, "url": url}


def alike(things: Iterable[Thing], params: Params, *names: str) -> list[Thing]:
    """Keep those that have the values asked for."""
    wanted = {name: value for name in names if (value := params.text(name)) is not None}
    return [each for each in things if all(_text(each.get(n)) == v for n, v in wanted.items())]


def expanded(books: Books, thing: Thing, params: Params) -> Thing:
    """Copy an answer with objects where `expand` wants them."""
    answer = deepcopy(thing)
    for path in params.texts("expand"):
        _expand(books, [answer], path.split("."), path)
    return answer


def _expand(books: Books, places: list[Any], names: list[str], path: str) -> None:
    name, *further = names
    for place in places:
        if not isinstance(place, dict) or name not in place:
            raise Refusal(f"This property cannot be expanded ({path}).", param="expand")
        value = place[name]
        if isinstance(value, str) and (found := books.find(value)):
            place[name] = value = deepcopy(found)
        if further and value is not None:
            _expand(books, value if isinstance(value, list) else [value], further, path)


def _place(things: list[Thing], id: str, param: str) -> int:
    for number, thing in enumerate(things):
        if thing["id"] == id:
            return number
    raise missing("object", id, param)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
