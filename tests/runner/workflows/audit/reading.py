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
) -> Reading:
    return Reading(body, sentences_with_sources(body, []), platform, banned, grounded)
