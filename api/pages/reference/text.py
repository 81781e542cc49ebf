"""Words of the contract as HTML."""

from html import escape
from json import dumps
from typing import Any

Document = dict[str, Any]


def paragraphs(text: str) -> str:
    return "".join(f"<p>{inline(part)}</p>" for part in text.split("\n\n") if part.strip())


def inline(text: str) -> str:
    """Escape a text and set what stands between backticks as code."""
    parts = escape(text).split("`")
    return "".join(f"<code>{p}</code>" if n % 2 else p for n, p in enumerate(parts))


def example(content: Document, name: str) -> str:
    """Show what is sent or answered, as it was."""
    shown = [about["example"] for about in content.values() if "example" in about]
    if not shown:
        return ""
    text = shown[0] if isinstance(shown[0], str) else dumps(shown[0], indent=2, ensure_ascii=False)
    return f'<pre class="{name}" tabindex="0"><code>{escape(text)}</code></pre>'


def table(rows: list[str]) -> str:
    return f"<table><tbody>{''.join(rows)}</tbody></table>" if rows else ""


def heading(tag: str) -> str:
    return tag.replace("-", " ").capitalize()
