import pytest

from runner.parsing import SourceKind, parse
from runner.parsing.naming import is_cut, readable_title

CHANGES = """# Changelog

All notable changes to this project will be documented in this file.

## [Unreleased]

- Nothing is ready yet

## [2.4.0] - 2026-03-02

### Added

- Lists are shared by a link.

## [2.3.1] - 2026-01-15

- Timers ring again.
"""


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("C&oacute;digo aberto", "Código aberto"),
        ("Backups in Larder {{ page.version }}", "Backups in Larder"),
        ("{{ product }}: a second oven", ": a second oven"),
        ("What's new in {{ page.version }}", ""),
        ("{% if beta %}Second oven", "Second oven"),
        ("What we stand for", "What we stand for"),
        ("Braces {{ that never end", "Braces {{ that never end"),
    ],
)
def test_a_title_is_read_as_its_page_shows_it(title: str, shown: str) -> None:
    assert readable_title(title) == shown


def test_a_title_is_cut_where_a_template_held_its_end() -> None:
    assert is_cut("What's new in {{ version }}", "What's new in")
    assert not is_cut("What we stand for", "What we stand for")


def test_a_heading_whose_end_was_a_template_names_nothing() -> None:
    text = "# What's new in {{ page.version }}\n\n## Second oven\n\nWe bought an oven in May.\n"
    assert parse(SourceKind.MARKDOWN, text).title == "Second oven"


@pytest.mark.parametrize(
    ("filename", "title"),
    [
        ("CHANGELOG.md", "Lists are shared by a link."),
        ("larder-CHANGELOG.md", "larder 2.4.0"),
        ("larder_release_notes.md", "larder 2.4.0"),
    ],
)
def test_a_list_of_releases_is_called_after_its_newest(filename: str, title: str) -> None:
    assert parse(SourceKind.FILE, CHANGES.encode(), filename=filename).title == title


def test_a_list_of_releases_with_a_title_of_its_own_keeps_it() -> None:
    named = CHANGES.replace("# Changelog", "# Changes of Larder")
    assert parse(SourceKind.MARKDOWN, named).title == "Changes of Larder"
