"""What one operation alone does not tell: how all of them are asked, refused and listened to."""

import re
from datetime import timedelta
from html import escape
from json import dumps
from pathlib import Path
from string import Template

from markdown_it import MarkdownIt

from api.bodies import SMALL_BYTES
from api.errors import BROKEN, STATUS, TITLES, Problem
from api.pages.reference.shapes import kind
from api.pages.reference.text import Document, example, inline
from runner.core.declared import below
from runner.core.errors import DomainError
from runner.core.idempotency.attempts import KEEP
from runner.core.paging import DEFAULT_LIMIT, LARGEST_LIMIT
from runner.settings import INDIVIDUAL_QUOTA, Settings

FILE = Path(__file__).with_name("chapters.md")
BRACES = re.compile(r"\{\w+\}")


def chapters() -> dict[str, str]:
    """Write what stands in chapters.md, a section for each of its headings."""
    config = Problem.model_config["json_schema_extra"]
    assert isinstance(config, dict)
    text = Template(FILE.read_text(encoding="utf-8")).substitute(
        default_limit=DEFAULT_LIMIT,
        largest_limit=LARGEST_LIMIT,
        quota=INDIVIDUAL_QUOTA,
        body_kib=SMALL_BYTES // 1024,
        body_mib=Settings.model_fields["body_limit_bytes"].default // 2**20,
        keep_hours=KEEP // timedelta(hours=1),
        problem=dumps(config["example"], indent=2),
    )
    write = MarkdownIt("commonmark").enable("table").render
    found = {}
    for part in text.removeprefix("## ").split("\n## "):
        title, _, words = part.partition("\n")
        anchor = title.lower().replace(" ", "-")
        # What is wider than a phone is scrolled by keyboard as well.
        shown = write(words).replace("<pre>", '<pre tabindex="0">')
        found[title] = (
            f'<section id="{anchor}" class="chapter" data-kind="Chapter">'
            f"<h2>{escape(title)}</h2>{shown}</section>"
        )
    return found


def problems() -> str:
    """Say what each code means; the first of those facts that share one tells of it."""
    told = {"internal": (500, BROKEN)}
    for fact in below(DomainError):
        if hasattr(fact, "code"):
            told.setdefault(fact.code, (STATUS[fact.kind], _meaning(fact)))
    rows = "".join(
        f'<tr id="problem-{code}" data-kind="Problem"><th scope="row"><code>{code}</code></th>'
        f"<td>{status} {TITLES[status]}</td><td>{inline(says)}</td></tr>"
        for code, (status, says) in sorted(told.items())
    )
    return (
        '<section id="problems"><h2>Problems</h2><p>Every code that a refusal can carry. How they '
        'are answered is in <a href="#errors">Errors</a>.</p>'
        f"<table><tbody>{rows}</tbody></table></section>"
    )


def _meaning(fact: type[DomainError]) -> str:
    """Take its sentence; where that is only handed on, what the fact is."""
    handed_on = BRACES.fullmatch(fact.message)
    return str(fact.__doc__) if handed_on else BRACES.sub("`…`", fact.message)


def events(document: Document) -> str:
    """Write the catalogue of what webhooks and streams tell, each with a message."""
    told = "".join(
        _event(type, about["post"]) for type, about in sorted(document["webhooks"].items())
    )
    return (
        '<section id="events"><h2>Events</h2><p>Every kind of event that can be heard, as a '
        "webhook is told. How messages are signed and tried again is in "
        f'<a href="#webhook-messages">Webhook messages</a>.</p>{told}</section>'
    )


def _event(type: str, about: Document) -> str:
    body = about["requestBody"]["content"]
    shape = kind(body["application/json"]["schema"])
    named = f"<p>The body is {shape}.</p>" if shape.startswith("<a") else ""
    return (
        f'<details id="event-{escape(type)}" data-kind="Event"><summary>'
        f"<code>{escape(type)}</code><span>{inline(about['description'])}</span></summary>"
        f"{named}{example(body, 'answered')}</details>"
    )
