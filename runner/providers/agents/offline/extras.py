"""Fill what a platform takes beside the text, from sentences that stand in the source."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from runner.providers.agents.offline.shortening import shortenings

Extras = dict[str, str | list[str]]
_SUBJECT, _PREHEADER, _DESCRIPTION, _TAGS = 60, 100, 300, 5


def extras_of(
    platform: str,
    title: str,
    sentences: Sequence[str],
    keyphrases: Sequence[str],
    language: str,
) -> Extras:
    """Choose a newsletter's subject and preheader, a blog's description and tags."""
    extras: Extras = {}
    if platform == "newsletter":
        subject = _first(_SUBJECT, (title, *_parts(title), *_forms(sentences, language)))
        rest = (each for each in _forms(sentences, language) if each != subject)
        extras |= _given({"subject": subject, "preheader": _first(_PREHEADER, rest)})
    if platform == "blog":
        extras |= _given({"description": _first(_DESCRIPTION, _forms(sentences, language))})
        if keyphrases:
            extras["tags"] = list(keyphrases[:_TAGS])
    return extras


def _given(values: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if value}


def _first(most: int, texts: Iterable[str]) -> str:
    return next((text for text in texts if 0 < len(text) <= most), "")


def _parts(title: str) -> list[str]:
    """Give what stands before and after a colon or a dash."""
    for mark in (": ", " – ", " — ", " - ", " | "):
        if mark in title:
            return [part.strip() for part in title.split(mark)]
    return []


def _forms(sentences: Sequence[str], language: str) -> Iterator[str]:
    for sentence in sentences:
        yield sentence
        yield from shortenings(sentence, language)
