"""Write by a language model, which is asked once more when it broke a rule."""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from runner.core.languages import hashtag
from runner.providers.agents.answers import (
    DraftAnswer,
    PlanAnswer,
    PointAnswer,
    Shape,
    Unfit,
    one_line,
    read,
    schema_of,
    unknown_numbers,
)
from runner.providers.agents.banned import banned_spans
from runner.providers.agents.models.errors import AnswerUnusable, ModelFailure, PlaceForbidden
from runner.providers.agents.models.port import Answer, Hear, Model, Question, unheard
from runner.providers.agents.offline.extras import extras_of
from runner.providers.agents.offline.shapes import Room, shape_of
from runner.providers.agents.port import (
    Brief,
    Draft,
    DraftSentence,
    Failed,
    Plan,
    Point,
    Remark,
    Remedy,
    Usage,
)
from runner.providers.agents.prices import Price, Took, most_tokens_in
from runner.providers.http import AddressForbidden

ROUNDS = 2
MOST_TOKENS = 8_000
PROBLEM_CHARS = 1_000
S = TypeVar("S", bound=Shape)

FORM = """{question}

Answer with one JSON object that follows this JSON Schema, and with nothing else:
{schema}"""

AGAIN = """{question}

You have answered:

<answer>
{answer}
</answer>

That cannot be used. {problems}

Answer anew, with the whole of it."""


@dataclass(frozen=True, slots=True)
class Asking:
    """How a model is asked: what it costs and whom, how far it may go, who listens."""

    price: Price
    charges: bool = True
    """Whether whoever keeps the server pays; otherwise the workspace does, to its own vendor."""
    temperature: float | None = None
    most_tokens: int = MOST_TOKENS
    hear: Hear = unheard


class ModelAgent:
    """Plan, draft and revise by a model that reads the instructions of a brief.

    `room` counts as the platform does. What an answer claims to rest on is checked by whoever
    audits it, as anybody's text is.
    """

    computes = False

    def __init__(self, model: Model, room: Room, asking: Asking) -> None:
        self._model, self._room, self._asking = model, room, asking

    @property
    def charges(self) -> bool:
        return self._asking.charges

    def most_micros(self, brief: Brief) -> int:
        """Return what all rounds cost at most, whatever the answers are."""
        schema = max(_schema_text(PlanAnswer), _schema_text(DraftAnswer), key=len)
        asked = most_tokens_in(FORM + schema + brief.instructions)
        again = asked + self._asking.most_tokens + most_tokens_in(AGAIN) + PROBLEM_CHARS * 4
        return self._asking.price.cost(asked + again, ROUNDS * self._asking.most_tokens)

    async def plan(self, brief: Brief) -> Plan:
        """Choose what to say; raises the errors of models."""

        def problems(said: PlanAnswer) -> Iterator[str]:
            points = [*said.points, *([said.hook] if said.hook else [])]
            if not points:
                yield "There is no point in it."
            yield from unknown_numbers((n for each in points for n in each.sources), _known(brief))

        said, usage = await self._asked(brief.instructions, PlanAnswer, problems)
        hook = _point(said.hook) if said.hook and said.hook.sources else None
        points = tuple(_point(each) for each in said.points if each.sources)
        return Plan(hook, points, _spoken(said.keyphrases, brief), usage)

    async def draft(self, brief: Brief, plan: Plan) -> Draft:
        """Write the post; raises the errors of models."""
        said, usage = await self._asked(
            brief.instructions, DraftAnswer, lambda said: self._problems(brief, said)
        )
        draft = self._drafted(brief, said, usage)
        texts = [each.text for each in draft.sentences]
        extras = extras_of(brief.platform, brief.title, texts, plan.keyphrases, brief.language)
        return replace(draft, extras=extras)

    async def revise(self, brief: Brief, draft: Draft, remarks: tuple[Remark, ...]) -> Draft:
        """Mend what was marked; raises the errors of models."""
        dropped = [draft.body[r.start : r.end] for r in remarks if r.remedy is Remedy.DROP]

        def problems(said: DraftAnswer) -> Iterator[str]:
            yield from self._problems(brief, said)
            body = self._body(brief, said)
            yield from (f"It still says “{each}”." for each in dropped if each and each in body)

        said, usage = await self._asked(brief.instructions, DraftAnswer, problems)
        return replace(self._drafted(brief, said, usage), extras=draft.extras)

    def _problems(self, brief: Brief, said: DraftAnswer) -> Iterator[str]:
        body = self._body(brief, said)
        if not body:
            yield "There is no sentence in it."
        yield from unknown_numbers((n for s in said.sentences for n in s.sources), _known(brief))
        if (room := self._room(brief.platform, body)) < 0:
            yield f"It is {-room} characters longer than {brief.platform} takes."
        if found := {body[start:end] for start, end in banned_spans(body, brief.banned)}:
            yield f"It says what must not be said: {', '.join(sorted(found))}."

    def _body(self, brief: Brief, said: DraftAnswer) -> str:
        return said.text(shape_of(brief.platform).bullet)

    def _drafted(self, brief: Brief, said: DraftAnswer, usage: Usage) -> Draft:
        body = self._body(brief, said)
        sentences = tuple(DraftSentence(one_line(s.text), tuple(s.sources)) for s in said.sentences)
        tags = [*dict.fromkeys(filter(None, map(hashtag, said.hashtags)))]
        for count in range(min(shape_of(brief.platform).max_hashtags, len(tags)), 0, -1):
            tagged = f"{body}\n\n{' '.join(tags[:count])}"
            if self._room(brief.platform, tagged) >= 0 and not banned_spans(tagged, brief.banned):
                return Draft(tagged, sentences, tuple(tags[:count]), usage)
        return Draft(body, sentences, (), usage)

    async def _asked(
        self, instructions: str, shape: type[S], problems_in: Callable[[S], Iterable[str]]
    ) -> tuple[S, Usage]:
        began, took = time.perf_counter(), Took(self._asking.price)
        try:
            said, model = await self._talk(instructions, shape, problems_in, took)
        except ModelFailure as failure:
            cost = failure.cost_micros = failure.cost_micros + took.cost_micros
            about = (self._model.vendor, self._model.name, failure.detail)
            failure.failed = (Failed(*about, cost, self._own(cost)),)
            raise
        latency_ms = round((time.perf_counter() - began) * 1_000)
        usage = took.usage(self._model.vendor, model, latency_ms)
        return said, replace(usage, own_micros=self._own(usage.cost_micros))

    async def _talk(
        self,
        instructions: str,
        shape: type[S],
        problems_in: Callable[[S], Iterable[str]],
        took: Took,
    ) -> tuple[S, str]:
        question = asked = FORM.format(question=instructions, schema=_schema_text(shape))
        for _ in range(ROUNDS):
            answer = await self._answer(asked, shape)
            took.add(answer)
            try:
                said = read(shape, answer.text)
                problems = " ".join(problems_in(said))
            except Unfit as unfit:
                problems = str(unfit)
            if not problems:
                return said, answer.model
            problems = problems[:PROBLEM_CHARS]
            asked = AGAIN.format(question=question, answer=answer.text, problems=problems)
        raise AnswerUnusable(model=self._model.name, problem=problems)

    async def _answer(self, text: str, shape: type[Shape]) -> Answer:
        asking = self._asking
        question = Question(
            text, shape.__name__, schema_of(shape), asking.most_tokens, asking.temperature
        )
        try:
            return await self._model.answer(question, asking.hear)
        except AddressForbidden as refusal:
            raise PlaceForbidden(**refusal.params) from refusal

    def _own(self, cost_micros: int) -> int:
        return 0 if self.charges else cost_micros


def _schema_text(shape: type[Shape]) -> str:
    return json.dumps(schema_of(shape), separators=(",", ":"))


def _known(brief: Brief) -> set[int]:
    return {line.n for line in brief.material}


def _point(said: PointAnswer) -> Point:
    return Point(said.heading, tuple(said.sources))


def _spoken(phrases: Iterable[str], brief: Brief) -> tuple[str, ...]:
    """Keep the phrases that the source says."""
    whole = " ".join(line.text for line in brief.material).casefold()
    return tuple(each for each in map(one_line, phrases) if each and each.casefold() in whole)
