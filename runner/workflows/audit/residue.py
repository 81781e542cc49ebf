"""Rules on what was left behind by the place a text comes from."""

import re
from collections.abc import Iterator

from runner.content import Platform
from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.reading import Reading

_READS_MARKDOWN = frozenset({Platform.BLOG, Platform.NEWSLETTER})
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_MARKDOWN = re.compile(
    r"\*\*(?=\S)[^*\n]+\*\*|(?<!\w)__(?=\S)[^_\n]+__(?!\w)|!?\[[^\[\]\n]*\]\([^()\s]+\)"
    r"|^#{1,6}(?= )|^```\w*$",
    re.MULTILINE,
)
_MARKUP = re.compile(
    r"&(?:amp|nbsp|lt|gt|quot|apos|hellip|[mn]dash|[lr][sd]quo|#\d+|#x[\da-f]+);"
    r"|</?(?:a|b|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|table|td|tr|u|ul)\b[^<>\n]*>"
    r"|\{\{[<%][^{}\n]*\}\}|\[!(?:note|tip|warning|important|caution)\]",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"\b(?:TODO|TBD|TBA|FIXME|XXX)\b|(?i:\blorem ipsum\b)|<%[^<>\n]*%>"
    r"|\{\{(?![<%])[^{}\n]*\}\}|\$\{[^{}\n]*\}"
    r"|\[(?i:(?:your|insert|add|ihr|ihre|votre|su|il tuo|seu|uw) [^\[\]\n]+"
    r"|(?:first |last |company |product )?(?:name|date|link|url|title|company|city|place|product)"
    r"|number|amount|email|datum|firma|ort|titel|nom|prénom|titre|ville|nombre|fecha|título|nome"
    r"|data|naam)\](?!\()"
)
_EDIT_MARK = re.compile(
    r"\[(?i:edit|update|citation needed|note \d+|\d{1,3}|\.\.\.|…|bearbeiten|modifier|editar"
    r"|modifica|bewerken)\](?![(\[:])"
)
# What turns the order of others around shows another text than stands there.
_BROKEN = re.compile(
    r"[\u202a-\u202e\u2066-\u2069\ufffd\ufeff\ue000-\uf8ff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+"
    r"|â€[™œ“”¦]?|Ã[©¨¼¶¤±³¡­]"
)


def markup(reading: Reading) -> Iterator[Flaw]:
    """Mark what a reader would see typed out; Markdown is fine where it is drawn."""
    body = _CODE.sub(_blank, reading.body)
    patterns = (_MARKUP,) if reading.platform in _READS_MARKDOWN else (_MARKUP, _MARKDOWN)
    for pattern in patterns:
        yield from _marked(
            pattern.finditer(body),
            f"{reading.limits.name} shows this markup as it is typed.",
            "Write it as plain text.",
        )


def placeholders(reading: Reading) -> Iterator[Flaw]:
    yield from _marked(
        _PLACEHOLDER.finditer(_CODE.sub(_blank, reading.body)),
        "This still has to be filled in.",
        "Put in what is meant, or leave it out.",
        Severity.ERROR,
    )


def edit_marks(reading: Reading) -> Iterator[Flaw]:
    yield from _marked(
        _EDIT_MARK.finditer(reading.body),
        "This mark belongs to the page the text comes from.",
        "Leave it out.",
    )


def broken_characters(reading: Reading) -> Iterator[Flaw]:
    yield from _marked(
        _BROKEN.finditer(reading.body),
        "A character was lost here, or cannot be seen.",
        "Look it up in the source and type it again.",
    )


def _marked(
    found: Iterator[re.Match[str]],
    message: str,
    suggestion: str,
    severity: Severity = Severity.WARNING,
) -> Iterator[Flaw]:
    return (Flaw(severity, *each.span(), message, suggestion) for each in found)


def _blank(code: re.Match[str]) -> str:
    return " " * len(code.group())
