"""A limit to the time that Markdown may take: a million marks cost a minute, one by one."""

from collections.abc import MutableMapping
from time import thread_time
from typing import Any

from markdown_it import MarkdownIt

from runner.content.parsing.errors import SourceTooComplex

# Two megabytes of prose take two seconds, on one core of a machine of today.
MAX_S = 6.0


def deadline(seconds: float = MAX_S) -> dict[str, Any]:
    """Make the environment of one parse, which ends when its thread has worked for so long."""
    return {"until": thread_time() + seconds, "limit_s": seconds}


def limit_time(parser: MarkdownIt) -> None:
    """Have a parser look at the clock at each block and each mark; it raises SourceTooComplex."""
    parser.block.ruler.before("table", "patience", lambda state, *_: _look(state.env))
    parser.inline.ruler.before("text", "patience", lambda state, _: _look(state.env))


def _look(env: MutableMapping[str, Any]) -> bool:
    if thread_time() > env["until"]:
        raise SourceTooComplex(limit_s=env["limit_s"])
    return False
