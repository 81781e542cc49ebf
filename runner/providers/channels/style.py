"""How public pages look: one stylesheet, and the typefaces that it asks for."""

from hashlib import sha256
from importlib.resources import files

_FOLDER = files("runner.providers.channels")


def _named(name: str, content: bytes) -> str:
    # The name changes with the content, so it may be kept for ever.
    stem, _, kind = name.rpartition(".")
    return f"{stem}-{sha256(content).hexdigest()[:12]}.{kind}"


_stylesheet = _FOLDER.joinpath("page.css").read_bytes()
FONTS: dict[str, bytes] = {}
for _font in _FOLDER.joinpath("fonts").iterdir():
    if _font.name.endswith(".woff2"):
        _content = _font.read_bytes()
        FONTS[_named(_font.name, _content)] = _content
        _stylesheet = _stylesheet.replace(
            _font.name.encode(), _named(_font.name, _content).encode()
        )

STYLESHEET = _stylesheet
STYLESHEET_NAME = _named("page.css", STYLESHEET)
