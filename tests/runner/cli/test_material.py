from pathlib import Path

import pytest

from runner.cli.exits import Stop
from runner.cli.material import read


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("a.txt", "Brötchen".encode("utf-8-sig"), "Brötchen"),
        ("a.md", "Brötchen".encode("utf-16"), "Brötchen"),
        ("a.html", b'<meta charset="shift_jis"><p>\x83p\x83\x93', "パン"),
        (
            "a.xml",
            '<?xml version="1.0" encoding="windows-1251"?><rss>Хлеб'.encode("cp1251"),
            "Хлеб",
        ),
    ],
)
def test_a_file_is_read_in_the_encoding_it_was_saved_in(
    tmp_path: Path, name: str, content: bytes, text: str
) -> None:
    (tmp_path / name).write_bytes(content)
    body = read(str(tmp_path / name))
    assert body["filename"] == name
    assert body["text"].endswith(text)


@pytest.mark.parametrize(
    ("name", "says"), [("a.txt", "UTF-8"), ("a.pdf", r"\.md"), ("none.txt", "No such file")]
)
def test_a_file_that_cannot_be_read_says_what_to_do(tmp_path: Path, name: str, says: str) -> None:
    if name != "none.txt":
        (tmp_path / name).write_bytes(b"\xff\x81 word")
    with pytest.raises(Stop, match=says):
        read(str(tmp_path / name))
