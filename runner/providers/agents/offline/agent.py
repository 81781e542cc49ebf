"""Write a post from nothing but the sentences of its source."""

import time
from collections.abc import Callable
from dataclasses import replace

from runner.core.languages import UNKNOWN, detect, terms
from runner.core.languages.phrases import phrases_of
from runner.core.releases import release_of
from runner.providers.agents.errors import NothingToWrite
from runner.providers.agents.offline.composing import compose
from runner.providers.agents.offline.composition import Composition
from runner.providers.agents.offline.extras import extras_of
from runner.providers.agents.offline.keyphrases import keyphrases
from runner.providers.agents.offline.minutes import is_minutes
from runner.providers.agents.offline.planning import outline
from runner.providers.agents.offline.reading import readable
from runner.providers.agents.offline.releases import is_version
from runner.providers.agents.offline.revising import revised
from runner.providers.agents.offline.shapes import Room, shape_of, shape_of_release, thread_of
from runner.providers.agents.offline.threads import best_thread
from runner.providers.agents.offline.wishes import wish_of
from runner.providers.agents.port import Block, Brief, Draft, Plan, Remark, Usage

_KEYPHRASES = 5
_TELLING_LINES = 200


class OfflineAgent:
    """Answer without a key, a network or chance: the same brief always gives the same draft.

    Every sentence it writes stands in the source, whole or with clauses left out.
    `room` counts as the platform does; no draft is ever longer than it allows.
    """

    computes = True
    charges = False

    def __init__(self, room: Room) -> None:
        self._room = room

    def most_micros(self, brief: Brief) -> int:
        return 0

    async def plan(self, brief: Brief) -> Plan:
        """Rank the source's passages.

        Raises: NothingToWrite when no sentence can stand in a post, UnheardWish.
        """
        started = time.perf_counter()
        brief = _in_its_language(brief)
        lines = readable(brief)
        wish = wish_of(brief.wish, lines, brief.language)
        hook, points = outline(
            lines, brief.title, brief.language, shape_of(brief.platform), wish, self._fits(brief)
        )
        if hook is None and not points:
            raise NothingToWrite(platform=brief.platform)
        texts = [
            line.text
            for line in lines
            if line.block is not Block.TABLE
            and wish.without.isdisjoint(terms(line.text, brief.language))
        ]
        release = release_of(brief.title)
        product = (release.name,) if release and release.name else ()
        phrases = (*product, *keyphrases(texts, brief.title, brief.language, _KEYPHRASES))
        return Plan(hook, points, phrases, _usage(started), wish.unheard)

    async def draft(self, brief: Brief, plan: Plan) -> Draft:
        """Set the plan's points as a post that fits.

        Raises: NothingToWrite when not even one point fits.
        """
        started = time.perf_counter()
        brief = _in_its_language(brief)
        post = self._composed(brief, plan)
        if not post.parts:
            raise NothingToWrite(platform=brief.platform)
        spoken = [sentence.text for part in post.parts for sentence in part.sentences]
        extras = extras_of(brief.platform, brief.title, spoken, plan.keyphrases, brief.language)
        return Draft(post.body, post.sentences, post.hashtags, _usage(started), extras)

    def _composed(self, brief: Brief, plan: Plan) -> Composition:
        """Write one post, or a thread where one leaves most of the plan unsaid."""
        lines, shape, fits = readable(brief), shape_of(brief.platform), self._fits(brief)
        listed = lines and (is_version(lines[0]) or is_minutes(brief.title, lines, brief.language))
        if listed:
            shape = shape_of_release(shape)
        read_on = phrases_of(brief.language).read_on
        closing = f"{read_on} {brief.link}".strip() if brief.link else ""

        def wide(plan: Plan) -> Composition:
            everything = thread_of(shape)
            return compose(
                plan, lines, everything, lambda _: True, brief.language, closing, brief.title
            )

        if shape.posts > 1:
            least = shape.target_chars * (1 if listed else 2)
            thread = best_thread(plan, wide, fits, least)
            if thread is not None:
                return thread
        return compose(plan, lines, shape, fits, brief.language, closing, brief.title)

    async def revise(self, brief: Brief, draft: Draft, remarks: tuple[Remark, ...]) -> Draft:
        """Leave out, shorten or split what the remarks are about.

        Raises: NothingToWrite when nothing would be left.
        """
        started = time.perf_counter()
        brief = _in_its_language(brief)
        body, sentences, hashtags = revised(draft, remarks, brief.language, self._fits(brief))
        if not body:
            raise NothingToWrite(platform=brief.platform)
        return Draft(body, sentences, hashtags, _usage(started), draft.extras)

    def _fits(self, brief: Brief) -> Callable[[str], bool]:
        return lambda text: self._room(brief.platform, text) >= 0


def _in_its_language(brief: Brief) -> Brief:
    if brief.language != UNKNOWN:
        return brief
    return replace(
        brief, language=detect(" ".join(line.text for line in brief.material[:_TELLING_LINES]))
    )


def _usage(started: float) -> Usage:
    """Charge nothing: no token is bought here."""
    latency_ms = round((time.perf_counter() - started) * 1_000)
    return Usage("offline", "centroid", 0, 0, 0, latency_ms)
