"""The shapes of the contract: what is sent and answered, field by field."""

from html import escape
from json import dumps
from typing import Any

from api.pages.reference.text import Document, inline, paragraphs, table

# Longer lists are looked up at their own address.
MOST_WORDS = 12
ENDS = (
    ("minLength", "maxLength", " characters"),
    ("minItems", "maxItems", " of them"),
    ("minimum", "maximum", ""),
)


def shapes(document: Document) -> str:
    """Write every shape, each at an address that fields and answers link to."""
    return "".join(_shape(name, about) for name, about in document["components"]["schemas"].items())


def _shape(name: str, about: Document) -> str:
    words = f"<p>{kind(about)}</p>" if "enum" in about else ""
    first, _, rest = about.get("description", "").partition("\n\n")
    return (
        f'<details id="shape-{escape(name)}" data-kind="Shape"><summary><code>{escape(name)}</code>'
        f"<span>{inline(first)}</span></summary>"
        f"{paragraphs(rest)}{words}{table(fields(about))}</details>"
    )


def fields(shape: Document, place: str = "") -> list[str]:
    required = shape.get("required", [])
    return [
        row(name, about, about.get("description", ""), place=place, required=name in required)
        for name, about in shape.get("properties", {}).items()
    ]


def row(name: str, schema: Document, text: str, *, place: str, required: bool) -> str:
    """Write a row of a table; what tries an operation reads where the value goes."""
    facts = [place, kind(schema), *bounds(schema), "required" if required else ""]
    many = " data-many" if any(one.get("type") == "array" for one in _forms(schema)) else ""
    marks = f' data-in="{place}" data-name="{escape(name)}"{many}' if place else ""
    needed = " data-required" if place and required else ""
    return (
        f'<tr{marks}{needed}><th scope="row"><code>{escape(name)}</code></th>'
        f"<td>{', '.join(filter(None, facts))}</td><td>{inline(text)}</td></tr>"
    )


def kind(schema: Document) -> str:
    """Name a type, with the address of a shape; of a closed list of words, the words."""
    if "$ref" in schema:
        name = escape(str(schema["$ref"]).rpartition("/")[2])
        link = f'<a href="#shape-{name}">{name}</a>'
        words = schema.get("enum", ())
        return f"{link}: {kind({'enum': words})}" if 0 < len(words) <= MOST_WORDS else link
    if "anyOf" in schema or "oneOf" in schema:
        return " or ".join(kind(each) for each in _forms(schema))
    if schema.get("type") == "array":
        return f"list of {kind(schema.get('items', {}))}"
    if "enum" in schema or "const" in schema:
        words = schema.get("enum") or [schema["const"]]
        return " | ".join(f"<code>{escape(str(word))}</code>" for word in words)
    return escape(str(schema.get("format") or schema.get("type") or "any"))


def bounds(schema: Document) -> list[str]:
    """Say how long, how many or how large, and what is taken where nothing is said."""
    found = []
    for form in _forms(schema):
        for low, high, of in ENDS:
            least, most = form.get(low), form.get(high)
            if most is not None:
                found.append(f"{least} to {most}{of}" if least is not None else f"up to {most}{of}")
            elif least is not None:
                found.append(f"at least {least}{of}")
    default: Any = schema.get("default")
    said = escape(dumps(default, ensure_ascii=False).strip('"'))
    return [*found, f"default {said}"] if default not in (None, "") else found


def spell_out(node: Any, schemas: Document) -> Any:
    """Copy a part of the contract with the words of closed lists beside what refers to them."""
    if isinstance(node, list):
        return [spell_out(each, schemas) for each in node]
    if not isinstance(node, dict):
        return node
    name = str(node.get("$ref", "")).rpartition("/")[2]
    words = {"enum": schemas[name]["enum"]} if "enum" in schemas.get(name, {}) else {}
    return {key: spell_out(value, schemas) for key, value in node.items()} | words


def _forms(schema: Document) -> list[Document]:
    forms: list[Document] = schema.get("anyOf") or schema.get("oneOf") or [schema]
    return forms
