"""Whatever is asked in whatever order, and killed before its commit: the numbers agree after each.

`SPENDING=10000` asks as often as QUALITY promises; the suite asks fewer times. Many are one work,
which is what makes it cheap: after each commit, and after each kill, the books are looked at.
"""

import asyncio
import os
import random
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, bindparam, case, cast, func
from sqlmodel import col

from runner.billing.credits import Credits
from runner.billing.periods import Periods
from runner.billing.usage_errors import InsufficientCredits
from runner.billing.usage_models import (
    CreditReservation,
    LedgerEntry,
    ReservationState,
    UsagePeriod,
)
from runner.core.db.query import Query, select
from runner.core.errors import NotFound
from runner.core.spending import Spending
from tests.runner.billing.house import House, of_credits

TIMES = int(os.environ.get("SPENDING", "1000"))
AT_ONCE = 25
GRANTED = 2 * TIMES


class Killed(Exception):
    """End a work before its commit, as the end of its process does."""


class Books(NamedTuple):
    granted: int
    used: int
    reserved: int
    confirmed: int
    held: int
    balance: int


def _sum(of: Any, model: Any) -> Any:
    total = select(cast(func.coalesce(func.sum(of), 0), BigInteger)).where(
        model.period_id == UsagePeriod.id
    )
    return total.correlate(UsagePeriod).scalar_subquery()


HELD = case(
    (col(CreditReservation.state) == ReservationState.HELD, CreditReservation.amount), else_=0
)
BOOKS = Query(
    select(
        UsagePeriod.granted,
        UsagePeriod.used,
        UsagePeriod.reserved,
        _sum(CreditReservation.confirmed, CreditReservation).label("confirmed"),
        _sum(HELD, CreditReservation).label("held"),
        _sum(LedgerEntry.credits, LedgerEntry).label("balance"),
    ).where(UsagePeriod.account_id == bindparam("of")),
    Books,
)


@dataclass
class Spender:
    """Somebody who asks for anything at random."""

    house: House
    dice: random.Random
    keys: int
    seen: list[str] = field(default_factory=list)

    async def ask(self, account: Credits) -> None:
        """Ask once; a refusal changes nothing."""
        key = f"key {self.dice.randrange(self.keys)}"
        what = self.dice.choice(("reserve",) * 3 + ("confirm", "over", "release", "expire"))
        with suppress(NotFound, InsufficientCredits):
            async with account.work.attempt():
                match what:
                    case "reserve":
                        held_for = timedelta(days=self.dice.choice((-1, 1)))
                        spending = Spending(key, self.house.workspace_id)
                        await account.reserve(spending, self.dice.randint(0, 90), held_for)
                    case "confirm":
                        await account.confirm(key, self.dice.randint(0, 30))
                    case "over":
                        await account.confirm(key, 10**6)
                    case "release":
                        await account.release(key)
                    case "expire":
                        await account.expire()
        self.seen.append(what)

    async def work(self, times: int) -> None:
        """Ask several times in one work; one in five is killed before it is committed."""
        killed = self.dice.random() < 0.2
        with suppress(Killed):
            async with self.house.works() as work:
                for _ in range(times):
                    await self.ask(Credits(work, self.house.terms_of))
                if killed:
                    raise Killed
        self.seen.append("crash" if killed else "commit")
        await self.look()

    async def look(self) -> Books:
        async with self.house.works() as work:
            await Periods(work, self.house.terms_of).current()
            [books] = await work.rows(BOOKS, of=self.house.account_id)
        assert books.used + books.reserved <= books.granted
        assert books.balance == books.granted - books.used
        assert (books.used, books.reserved) == (books.confirmed, books.held)
        return books


async def test_the_books_agree_at_every_commit(house: House) -> None:
    house.terms = of_credits(GRANTED)
    spender = Spender(house, random.Random(12), TIMES // 4)
    for _ in range(TIMES // AT_ONCE):
        await spender.work(AT_ONCE)
    assert {*spender.seen} == {"reserve", "confirm", "over", "release", "expire", "crash", "commit"}
    assert (await spender.look()).used > GRANTED // 4


async def test_they_agree_while_many_ask_at_once(house: House) -> None:
    house.terms = of_credits(GRANTED)
    spenders = [Spender(house, random.Random(n), 60) for n in range(6)]
    await spenders[0].look()

    async def spend(spender: Spender) -> None:
        for _ in range(TIMES // 25):
            await spender.work(1)

    await asyncio.gather(*map(spend, spenders))
    assert (await spenders[0].look()).used > 0
