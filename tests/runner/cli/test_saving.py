"""An export is whole and of its kind, or the file stays as it was."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zipfile import ZipFile

import pytest

from runner.cli.exits import Stop
from runner.cli.saving import LOGS, POSTS, Kind, save
from tests.runner.cli.program import beside

KINDS = [*POSTS.values(), *LOGS.values()]
JSON, NO_SIZE = {"Content_Type": "application/json"}, None


def archive() -> bytes:
    with ZipFile(file := BytesIO(), "w") as archive:
        archive.writestr("P-1/x.md", "Two ovens.")
    return file.getvalue()


WHOLE = {
    POSTS["json"]: b'{"format":"postmagiq.posts/1","exported_at":"","posts":[\n{"a":1}\n]}\n',
    POSTS["csv"]: b'\xef\xbb\xbfid,key,title,x\r\n1,P-1,"a\r\nb",x\r\n',
    POSTS["markdown"]: archive(),
    LOGS["jsonl"]: b'{"type": "post.updated"}\n{"type": "log.head", "hash": "a"}\n',
    LOGS["csv"]: b"workspace_id,id,seq,type,hash\n1,1,1,post.updated,a\n1,,1,log.head,a\n",
}


def saved(tmp_path: Path, url: str, kind: Kind) -> bytes:
    api, file = beside(tmp_path, url), tmp_path / "export"
    file.write_bytes(b"of before")
    here: Any = SimpleNamespace(api=api, url=api.url)
    try:
        save(here, "/export", str(file), kind, overwrite=True)
    finally:
        assert not list(tmp_path.glob("*.part"))
    return file.read_bytes()


@pytest.mark.parametrize("kind", KINDS, ids=[*POSTS, *LOGS])
def test_half_an_export_or_another_thing_leaves_the_file_as_it_was(
    tmp_path: Path, stranger: Callable[..., str], kind: Kind
) -> None:
    whole, media = WHOLE[kind], dict[str, str | None](Content_Type=kind.media)
    assert saved(tmp_path, stranger(200, whole, **media), kind) == whole
    chunk = b"%x\r\n%s\r\n" % (len(whole), whole)
    chunked = media | {"Transfer_Encoding": "chunked", "Content_Length": NO_SIZE}
    assert saved(tmp_path, stranger(200, chunk + b"0\r\n\r\n", **chunked), kind) == whole
    refused: list[tuple[bytes, dict[str, str | None]]] = [
        (chunk, chunked),
        (whole, media | {"Content_Length": NO_SIZE}),
        (whole[:-1], media),
        (b"", media),
        (b'{"items": []}\n', media),
        *((other, media) for other in WHOLE.values() if other != whole),
        (whole, {"Content_Type": "text/event-stream"}),
    ]
    for body, headers in refused:
        with pytest.raises(Stop) as told:
            saved(tmp_path, stranger(200, body, **headers), kind)
        assert told.value.code == 3
        assert (tmp_path / "export").read_bytes() == b"of before"


@pytest.mark.parametrize(
    ("status", "body", "headers", "said"),
    [
        (302, b"", {"Location": "https://x.example/"}, r"http_302: .* to https://x\.example/;"),
        (200, b"<html>Welcome", {"Content_Type": "text/html"}, "http_200: This is not a Postmagiq"),
        (204, b"", {}, "is no whole export"),
        (206, b"[1", JSON, "http_206: This is not a Postmagiq"),
        (200, WHOLE[POSTS["json"]], JSON | {"Content_Length": "999"}, "broke off"),
    ],
    ids=["redirect", "page", "nothing", "part", "short"],
)
def test_an_export_that_is_none_is_said_to_be(
    tmp_path: Path,
    stranger: Callable[..., str],
    status: int,
    body: bytes,
    headers: dict[str, str],
    said: str,
) -> None:
    with pytest.raises(Stop, match=said):
        saved(tmp_path, stranger(status, body, **headers), POSTS["json"])
    assert (tmp_path / "export").read_bytes() == b"of before"


def test_nothing_is_overwritten_unasked(tmp_path: Path, stranger: Callable[..., str]) -> None:
    kind = POSTS["csv"]
    api = beside(tmp_path, stranger(200, WHOLE[kind], Content_Type=kind.media))
    here: Any = SimpleNamespace(api=api, url=api.url)
    file = tmp_path / "posts.csv"
    save(here, "/export", str(file), kind)
    file.write_text("mine")
    with pytest.raises(Stop, match=r"posts\.csv is there already; .* --overwrite") as told:
        save(here, "/export", str(file), kind)
    assert (told.value.code, file.read_text()) == (2, "mine")
    assert not list(tmp_path.glob("*.part"))
