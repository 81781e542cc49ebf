"""The page: its head, its contents at the side, and everything the contract tells."""

from functools import cache
from gzip import compress
from html import escape

from fastapi import APIRouter, FastAPI, Request, Response

from api.pages.answers import file, page
from api.pages.reference.chapters import chapters, events, problems
from api.pages.reference.operations import operations
from api.pages.reference.shapes import shapes, spell_out
from api.pages.reference.text import heading, paragraphs

router = APIRouter(include_in_schema=False)
CATALOGUES = {"problems": "Problems", "events": "Events", "shapes": "Shapes"}


@router.get("/api/v1/docs")
async def show_reference(request: Request) -> Response:
    """Show every operation of the API, and how all of them are used."""
    if "gzip" not in request.headers.get("Accept-Encoding", ""):
        return page(_written(request.app))
    shown = page(_smaller(request.app))
    shown.headers.update({"Content-Encoding": "gzip", "Vary": "Accept-Encoding"})
    return shown


@router.get("/reference.css")
async def send_style() -> Response:
    return file("reference.css")


@router.get("/reference.js")
@router.get("/search.js")
@router.get("/attempt.js")
async def send_script(request: Request) -> Response:
    return file(request.url.path.removeprefix("/"))


@cache
def _written(app: FastAPI) -> str:
    contract = app.openapi()
    document = spell_out(contract, contract["components"]["schemas"])
    told, by_tag = chapters(), operations(document)
    contents = (
        _links("Guide", {title.lower().replace(" ", "-"): title for title in told})
        + _links("Operations", {tag: heading(tag) for tag in by_tag})
        + _links("Catalogues", CATALOGUES)
    )
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference · Postmagiq</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/pages.css">
<link rel="stylesheet" href="/reference.css">
<script type="module" src="/reference.js"></script>
<body class="reference">
<header>
<a class="brand" href="/">Postmagiq</a>
<div id="search" role="search" hidden>
<input type="search" placeholder="Search the reference" aria-label="Search the reference"
 role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list"
 autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd>
<ul id="found" role="listbox" aria-label="Found" hidden></ul>
</div>
<button id="contents-button" class="quiet" aria-expanded="false" aria-controls="contents" hidden>
Contents</button>
<a href="/api/v1/openapi.json">OpenAPI 3.1</a>
</header>
<nav id="contents" aria-label="Contents">{contents}</nav>
<main>
<h1>API reference</h1>
<p class="hint">Release {escape(document["info"]["version"])}</p>
{paragraphs(document["info"]["description"])}
<form id="key" class="card" hidden>
<label>Your API key <input type="password" autocomplete="off" spellcheck="false"
 placeholder="qx_live_…"></label>
<p class="hint" role="status">Operations below are sent with it, to this server and for real. It is
kept in the memory of this page alone: it is gone when you reload.</p>
</form>
{"".join(told.values())}
{"".join(by_tag.values())}
{problems()}
{events(document)}
<section id="shapes"><h2>Shapes</h2><p>What is sent and answered, field by field.</p>
{shapes(document)}</section>
</main>
</body>
</html>
"""


@cache
def _smaller(app: FastAPI) -> bytes:
    """Write it in a twelfth of its size: it is the largest page there is."""
    return compress(_written(app).encode())


def _links(title: str, anchors: dict[str, str]) -> str:
    items = (f'<li><a href="#{escape(to)}">{escape(says)}</a></li>' for to, says in anchors.items())
    return f"<h2>{title}</h2><ul>{''.join(items)}</ul>"
