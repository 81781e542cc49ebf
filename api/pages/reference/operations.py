"""The operations of the contract, by what they are about."""

from html import escape

from api.pages.reference.shapes import fields, kind, row
from api.pages.reference.text import Document, example, heading, inline, paragraphs, table

METHODS = ("get", "post", "put", "patch", "delete")


def operations(document: Document) -> dict[str, str]:
    """Write one section for each tag, in the order of the contract's paths."""
    by_tag: dict[str, list[str]] = {}
    for path, methods in document["paths"].items():
        for method in METHODS:
            if about := methods.get(method):
                written = _operation(path, method, about, document)
                by_tag.setdefault(about["tags"][0], []).append(written)
    told = {tag["name"]: tag["description"] for tag in document["tags"]}
    return {
        tag: f'<section id="{escape(tag)}"><h2>{escape(heading(tag))}</h2>'
        f"<p>{inline(told[tag])}</p>{''.join(written)}</section>"
        for tag, written in sorted(by_tag.items())
    }


def _operation(path: str, method: str, about: Document, document: Document) -> str:
    first, _, rest = about["description"].partition("\n\n")
    sent = about.get("requestBody", {}).get("content", {})
    told = _asked(about, sent, document) + example(sent, "sent") + _answers(about, document)
    return (
        f'<details id="{escape(about["operationId"])}" data-kind="Operation" '
        f'data-method="{method.upper()}" data-path="{escape(path)}"><summary>'
        f'<span class="method {method}">{method.upper()}</span> <code>{escape(path)}</code>'
        f"<span>{inline(first)}</span></summary>{paragraphs(rest)}{told}</details>"
    )


def _asked(about: Document, sent: Document, document: Document) -> str:
    rows = [
        row(
            each["name"],
            each["schema"],
            each["description"],
            place=each["in"],
            required=bool(each.get("required")),
        )
        for each in about.get("parameters", [])
    ]
    schema = sent.get("application/json", {}).get("schema", {})
    name = schema.get("$ref", "").rpartition("/")[2]
    rows += fields(document["components"]["schemas"].get(name, schema), "body")
    takes = ", ".join(f"<code>{escape(media)}</code>" for media in sent)
    named = f"{kind(schema)} as " if schema else ""
    body = f'<p class="label">The body: {named}{takes}</p>' if sent else ""
    return f"{table(rows)}{body}"


def _answers(about: Document, document: Document) -> str:
    shared = document["components"]["responses"]
    answers = {
        status: shared.get(answer.get("$ref", "").rpartition("/")[2], answer)
        for status, answer in about["responses"].items()
        if status != "default"
    }
    items = (
        f"<li><code>{escape(status)}</code> {_codes(answer['description'])}{_body(answer)}"
        f"{example(answer.get('content', {}), 'answered')}</li>"
        for status, answer in answers.items()
    )
    return f'<p class="label">Answers</p><ul class="answers">{"".join(items)}</ul>'


def _codes(description: str) -> str:
    """Link the codes of refusals, as they are written behind their title."""
    title, colon, codes = description.partition(": `")
    if not colon:
        return inline(description)
    linked = (
        f'<a href="#problem-{escape(code)}"><code>{escape(code)}</code></a>'
        for code in codes.rstrip("`").split("`, `")
    )
    return f"{inline(title)}: {', '.join(linked)}"


def _body(answer: Document) -> str:
    bodies = [
        kind(about["schema"]) if about.get("schema", {}).get("$ref") else escape(media)
        for media, about in answer.get("content", {}).items()
        if media != "application/problem+json"
    ]
    headers = [f"<code>{escape(name)}</code>" for name in answer.get("headers", {})]
    told = [f"a body of {' or '.join(bodies)}" if bodies else ""]
    told += [f"with {', '.join(headers)}" if headers and bodies else ""]
    said = "; ".join(filter(None, told))
    return f' <span class="hint">{said}</span>' if said else ""
