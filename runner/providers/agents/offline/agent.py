"""Write a post from nothing but the sentences of its source."""

import time

from runner.providers.agents.errors import NothingToWrite
from runner.providers.agents.offline.composing import compose
from runner.providers.agents.offline.keyphrases import keyphrases
from runner.providers.agents.offline.passages import MAX_SENTENCES, readable
from runner.providers.agents.offline.planning import outline
from runner.providers.agents.offline.revising import revised
from runner.providers.agents.offline.shapes import Room, shape_of
from runner.providers.agents.port import Block, Brief, Draft, Plan, Remark, Usage

_KEYPHRASES = 5


class OfflineAgent:
    """Answer without a key, a network or chance: the same brief always gives the same draft.

    Every sentence it writes stands in the source, whole or with clauses left out.
    `room` counts as the platform does; no draft is ever longer than it allows.
    """

    computes = True
    heeds = False

    def __init__(self, room: Room) -> None:
        self._room = room

    async def plan(self, brief: Brief) -> Plan:
        """Rank the source's passages.

        Raises: NothingToWrite when no sentence can stand in a post.
        """
        started = time.perf_counter()
        lines = readable(brief)
        hook, points = outline(lines, brief.title)
        if hook is None and not points:
            raise NothingToWrite(platform=brief.platform)
        texts = [line.text for line in lines[:MAX_SENTENCES] if line.block is not Block.TABLE]
        phrases = keyphrases(texts, brief.title, _KEYPHRASES)
        return Plan(hook, points, phrases, _usage(started))

    async def draft(self, brief: Brief, plan: Plan) -> Draft:
        """Set the plan's points as a post that fits.

        Raises: NothingToWrite when not even one point fits.
        """
        started = time.perf_counter()
        shape = shape_of(brief.platform)
        post = compose(plan, readable(brief), shape, lambda text: self._fits(brief, text))
        if not post.parts:
            raise NothingToWrite(platform=brief.platform)
        return Draft(post.body, post.sentences, post.hashtags, _usage(started))

    async def revise(self, brief: Brief, draft: Draft, remarks: tuple[Remark, ...]) -> Draft:
        """Leave out, shorten or split what the remarks are about.

        Raises: NothingToWrite when nothing would be left.
        """
        started = time.perf_counter()
        body, sentences, hashtags = revised(draft, remarks, lambda text: self._fits(brief, text))
        if not body:
            raise NothingToWrite(platform=brief.platform)
        return Draft(body, sentences, hashtags, _usage(started))

    def _fits(self, brief: Brief, text: str) -> bool:
        return self._room(brief.platform, text) >= 0


def _usage(started: float) -> Usage:
    """Charge nothing: no token is bought here."""
    latency_ms = round((time.perf_counter() - started) * 1_000)
    return Usage("offline", "lexrank", 0, 0, 0, latency_ms)
