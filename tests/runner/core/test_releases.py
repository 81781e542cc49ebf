import pytest

from runner.core.releases import Release, Section, newest_release, release_of


@pytest.mark.parametrize(
    ("heading", "release"),
    [
        ("[1.2.0] - 2026-05-01", Release("1.2.0", date="2026-05-01")),
        ("1.2.0 (2026-05-01)", Release("1.2.0", date="2026-05-01")),
        ("v1.2.0", Release("1.2.0")),
        ("V 1.2", Release("1.2")),
        ("Version 1.2.0: The oven", Release("1.2.0")),
        ("Release 1.2.0 / 2026.5.1", Release("1.2.0", date="2026-05-01")),
        ("Blue Oven 1.2.0 (latest)", Release("1.2.0", "Blue Oven")),
        ("@bakery/oven@1.2.0", Release("1.2.0", "bakery/oven")),
        ("What's new in 1.2.0", Release("1.2.0")),
        ("Release notes for Oven 1.2", Release("1.2", "Oven")),
        ("2.0.0-rc.1", Release("2.0.0", is_early=True)),
        ("2.0.0b2 — try it", Release("2.0.0", is_early=True)),
        ("1.2.0+build.5", Release("1.2.0+build.5")),
        ("2026-05-01", Release("2026-05-01", date="2026-05-01")),
        ("1.3.0 (TBD)", Release("1.3.0", is_planned=True)),
    ],
)
def test_headings_of_releases_are_recognised(heading: str, release: Release) -> None:
    assert release_of(heading) == release


@pytest.mark.parametrize(
    "heading",
    [
        "Unreleased",
        "[Unreleased]",
        "Upgrading to 2.0",
        "Support for Python 3.12",
        "Python 3.12 is here",
        "Chapter 1.2",
        "1. Flour",
        "3 ovens",
        "Why 1.5 hours are enough",
        "Added",
    ],
)
def test_other_headings_are_none(heading: str) -> None:
    assert release_of(heading) is None


def under(*headings: str) -> list[Section]:
    return [("Changelog", heading, "Added") for heading in headings]


@pytest.mark.parametrize(
    ("headings", "newest"),
    [
        (("[Unreleased]", "[1.2.0] - 2026-05-01", "[1.1.0] - 2026-04-01"), "[1.2.0] - 2026-05-01"),
        (("1.9.0", "1.10.0"), "1.10.0"),
        (("2.0.0-rc.1", "2.0.0", "1.0.0"), "2.0.0"),
        (("2.0.0-rc.1", "1.9.0"), "2.0.0-rc.1"),
        (("1.9.9 (2026-06-01)", "2.4.1 (2026-05-01)"), "1.9.9 (2026-06-01)"),
        (("1.9.9 (2026-06-01)", "2.4.1"), "2.4.1"),
        (("1.0.0",), "1.0.0"),
        (("1.0.0", "About", "Links"), None),
        (("Unreleased",), None),
        (("About", "Links"), None),
    ],
)
def test_the_newest_release_is_found_whatever_the_order(
    headings: tuple[str, ...], newest: str | None
) -> None:
    assert newest_release(under(*headings)) == (("Changelog", newest) if newest else None)
    assert newest_release(under(*headings[::-1])) == (("Changelog", newest) if newest else None)


def test_headings_within_a_release_are_its_own() -> None:
    sections: list[Section] = [("2.0.0",), ("2.0.0", "3.0.0 is next"), ("1.0.0", "Fixed"), ()]
    assert newest_release(sections) == ("2.0.0",)


def test_what_is_planned_is_not_the_newest() -> None:
    assert newest_release([("1.3.0 (TBD)",), ("1.2.0 (2026-05-01)",)]) == ("1.2.0 (2026-05-01)",)
    assert newest_release([("1.3.0 (TBD)",)]) == ("1.3.0 (TBD)",)
