"""What models cost, as their vendors said on the day of the table."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import ceil
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from runner.providers.agents.models.port import Answer
from runner.providers.agents.port import Usage

MILLION = 1_000_000
_DATED = re.compile(r"-(\d{8}|\d{4}-\d{2}-\d{2})$")


class Price(BaseModel):
    """Micros for a million tokens: read, read again from the vendor's cache, and written."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    read: int
    cached: int
    written: int

    @classmethod
    def plain(cls, read: int, written: int) -> "Price":
        """Make a price that knows no cache."""
        return cls(read=read, cached=read, written=written)

    def cost(self, tokens_in: int, tokens_out: int, tokens_cached: int = 0) -> int:
        """Return micros, rounded up: what is begun is charged."""
        fresh = max(0, tokens_in - tokens_cached)
        parts = fresh * self.read + tokens_cached * self.cached + tokens_out * self.written
        return ceil(parts / MILLION)


FREE = Price(read=0, cached=0, written=0)


@dataclass(frozen=True, slots=True)
class Prices:
    """A table of prices; the operator's own come before ours."""

    as_of: date
    by_model: Mapping[str, Price]

    def of(self, model: str) -> Price | None:
        """Return the price of a model; a dated name has that of the name without its date."""
        return self.by_model.get(model) or self.by_model.get(_DATED.sub("", model))

    def with_own(self, own: Mapping[str, Price]) -> "Prices":
        return Prices(self.as_of, {**self.by_model, **own})


@cache
def known_prices() -> Prices:
    told = yaml.safe_load((Path(__file__).parent / "prices.yaml").read_text(encoding="utf-8"))
    return Prices(
        told["as_of"], {name: Price.model_validate(price) for name, price in told["models"].items()}
    )


@dataclass(slots=True)
class Took:
    """What the answers to one question took, however many there were."""

    price: Price
    tokens_in: int = 0
    tokens_out: int = 0
    cost_micros: int = 0

    def add(self, answer: Answer) -> None:
        self.tokens_in += answer.tokens_in
        self.tokens_out += answer.tokens_out
        said, counted = answer.cost_micros, (answer.tokens_in, answer.tokens_out)
        cost = self.price.cost(*counted, answer.tokens_cached) if said is None else said
        self.cost_micros += cost

    def usage(self, agent: str, model: str, latency_ms: int) -> Usage:
        counted = (self.tokens_in, self.tokens_out, self.cost_micros)
        return Usage(agent, model, *counted, latency_ms)


def most_tokens_in(text: str) -> int:
    """Return a number that no text has more tokens than: a token is two letters, or a byte."""
    letters = sum(each.isascii() for each in text)
    return ceil(letters / 2) + len(text.encode()) - letters
