"""A reading for one rule."""

from runner.content.limits import Platform
from runner.workflows.audit.reading import Reading
from runner.workflows.audit.tracing import sentences_with_sources


def read(
    body: str,
    platform: Platform = Platform.LINKEDIN,
    *,
    banned: tuple[str, ...] = (),
    grounded: bool = True,
    language: str = "en",
    material: int = 0,
) -> Reading:
    sentences = sentences_with_sources(body, [])
    return Reading(body, sentences, platform, banned, grounded, language, material)
