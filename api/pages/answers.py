"""How a page leaves: with a policy that lets it load its own two files and nothing else."""

import hashlib
from pathlib import Path

from fastapi import Response

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
FILES = Path(__file__).parent / "files"
MEDIA = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}


def page(html: str | bytes) -> Response:
    return Response(html, media_type="text/html", headers={"Content-Security-Policy": POLICY})


def file(name: str) -> Response:
    """Answer with one of our files; browsers ask again and are told when it is the same."""
    content = (FILES / name).read_bytes()
    tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
    headers = {"Cache-Control": "no-cache", "ETag": tag}
    return Response(content, media_type=MEDIA[Path(name).suffix], headers=headers)
