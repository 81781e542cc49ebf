import pytest

from runner.parsing import SourceKind, UnknownSourceKind
from runner.parsing.kinds import detect_format


@pytest.mark.parametrize(
    ("kind", "filename", "media_type", "format_"),
    [
        (SourceKind.HTML, "a.md", None, "html"),
        (SourceKind.FILE, "notes.TXT", None, "text"),
        (SourceKind.FILE, "a.b/post.mdx", None, "mdx"),
        (SourceKind.FILE, "post.md", "text/plain", "markdown"),
        (SourceKind.FILE, "post.md", "application/octet-stream", "markdown"),
        (SourceKind.URL, None, "Text/HTML; charset=utf-8", "html"),
        (SourceKind.URL, "post.md", "text/html", "html"),
        (SourceKind.URL, None, "text/plain", "text"),
        (SourceKind.URL, None, "text/xml; charset=utf-8", "rss"),
        (SourceKind.FILE, "feed.atom", None, "rss"),
    ],
)
def test_the_format_is_told_from_what_is_known(
    kind: SourceKind, filename: str | None, media_type: str | None, format_: str
) -> None:
    assert detect_format(kind, filename, media_type) == format_


@pytest.mark.parametrize(
    ("filename", "media_type"), [(None, None), ("a.pdf", None), ("a.md", "application/pdf")]
)
def test_a_format_that_cannot_be_read_is_refused(
    filename: str | None, media_type: str | None
) -> None:
    with pytest.raises(UnknownSourceKind, match=r"\.md"):
        detect_format(SourceKind.FILE, filename, media_type)
