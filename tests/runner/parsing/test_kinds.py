import pytest

from runner.parsing import SourceKind, UnknownSourceKind
from runner.parsing.kinds import detect_format, settled


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


@pytest.mark.parametrize(
    ("format_", "text", "read_as"),
    [
        (SourceKind.TEXT, "# Oven\n\nWe bought it.", "markdown"),
        (
            SourceKind.TEXT,
            "We bought it.\n\n## Oven\n\nIt bakes.\n\n## Shop\n\nIt opens.",
            "markdown",
        ),
        (SourceKind.TEXT, "We bought it.\n\n# 1 of 3\n\nIt bakes.", "text"),
        (SourceKind.TEXT, "#bread is new.\n\n#oven too.", "text"),
        (SourceKind.TEXT, "## with\n## lines\n## around", "text"),
        (SourceKind.HTML, "# Oven\n\nWe bought it.", "markdown"),
        (SourceKind.HTML, "We bought it.\n\nIt bakes.", "text"),
        (SourceKind.HTML, "# Oven\n\n<p>We bought it.", "html"),
        (SourceKind.MDX, "# Oven\n\nWe bought it.", "mdx"),
    ],
)
def test_markdown_is_known_by_its_headings_whatever_its_file_is_called(
    format_: SourceKind, text: str, read_as: str
) -> None:
    assert settled(format_, text) == read_as
