"""Which sections of a text are releases, and which of them is the newest.

Sources: keepachangelog.com 1.1, the headings of GitHub's release notes, conventional-changelog
and changesets; Semantic Versioning 2.0 for what comes before what.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

Section = tuple[str, ...]
"""The headings that a text stands under, the outermost first."""

_DATE = r"\d{4}[-./]\d{1,2}[-./]\d{1,2}"
_RELEASE = re.compile(
    r"(?P<name>(?:[\w.+-]+ ){0,3}|@?[\w./-]+@)"
    r"\[?v?\.? ?"
    r"(?P<version>\d+(?:\.\d+){1,3}(?P<early>[-.]?(?:alpha|beta|dev|pre|rc|a|b)[\w.-]*)?"
    rf"(?:[-+][\w.+-]*)?|{_DATE})\]?"
    r"(?P<rest>(?:\s*(?:[-–—:|/(,]|$).*)?)",
    re.IGNORECASE,
)
_DATED = re.compile(_DATE)
# "What's new in 1.2" names a release; "Upgrading to 1.2" and "Support for Python 3.12" do not.
_INTRODUCED = re.compile(
    r"(?:what['’]s new in|(?:release )?notes (?:for|of)|changes in)\s+", re.IGNORECASE
)
_NOT_YET = re.compile(
    r"\b(?:tbd|tba|unreleased|upcoming|not released|in progress)\b", re.IGNORECASE
)
_WORD_FOR_IT = re.compile(r"\b(?:version|release|v)$", re.IGNORECASE)
_NO_NAME = re.compile(
    r"\b(?:to|from|for|in|of|with|since|before|after|until|and|the|drop|requires?|step|chapter|part|"
    r"section|python|node|java|php|ruby)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Release:
    """What a heading says of a release; `date` is spelled as ISO 8601 does.

    What `is_planned` is not out yet.
    """

    version: str
    name: str | None = None
    date: str | None = None
    is_early: bool = False
    is_planned: bool = False

    @property
    def order(self) -> tuple[list[int], bool]:
        """What comes later is greater; early versions come before their own."""
        return [int(each) for each in re.findall(r"\d+", self.version)], not self.is_early


def release_of(heading: str) -> Release | None:
    """Read a heading such as `[1.2.0] - 2026-05-01`, `v1.2.0` or `Oven 1.2 (latest)`."""
    line = _INTRODUCED.sub("", " ".join(heading.split()), count=1)
    found = _RELEASE.fullmatch(line)
    if found is None or _NO_NAME.search(found["name"]):
        return None
    dated = _DATED.search(f"{found['version']} {found['rest']}")
    date = re.sub(r"[./]", "-", dated.group()) if dated else None
    early = found["early"]
    version = found["version"]
    return Release(
        version=version if early is None else version[: version.index(early)],
        name=_WORD_FOR_IT.sub("", found["name"].strip(" @")).strip() or None,
        date="-".join(part.zfill(2) for part in date.split("-")) if date else None,
        is_early=early is not None,
        is_planned=_NOT_YET.search(found["rest"]) is not None,
    )


def newest_release(sections: Iterable[Section]) -> Section | None:
    """Return the section of the newest release among sections that have text.

    What is unreleased is none. A text that only has a version among other headings is no list of
    releases.
    """
    known = {section[: n + 1]: None for section in sections for n in range(len(section))}
    releases = {path: found for path in known if (found := release_of(path[-1]))}
    outer = {p: r for p, r in releases.items() if not any(p[:n] in releases for n in range(len(p)))}
    groups: dict[Section, dict[Section, Release]] = {}
    for path, release in outer.items():
        groups.setdefault(path[:-1], {})[path] = release
    for parent, group in groups.items():
        beside = [path for path in known if path[:-1] == parent and path not in group]
        if len(group) >= max(2, len(beside)) or not beside:
            return _newest(
                {path: one for path, one in group.items() if not one.is_planned} or group
            )
    return None


def _newest(group: dict[Section, Release]) -> Section:
    is_dated = all(release.date for release in group.values())

    def age(path: Section) -> tuple[str, tuple[list[int], bool]]:
        release = group[path]
        return (release.date or "" if is_dated else "", release.order)

    return max(group, key=age)
