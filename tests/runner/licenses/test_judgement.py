"""The truth table of licences, and what holds in all of it."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.core.clock import now
from runner.licenses.judgement import Asked, LicenseCode, Standing, State, Strategy, judge

TABLE = list(csv.DictReader(Path(__file__).with_name("truth.csv").read_text().splitlines()))
AT = now()
DAY = timedelta(days=1)
EXPIRES = {"never": None, "ahead": AT + DAY, "grace": AT - DAY, "over": AT - 10 * DAY}
ENTITLEMENTS = {"unasked": (), "held": ("posts",), "missing": ("posts", "portal")}
HEARD: dict[str, datetime | None] = {"here": AT, "here but silent": AT - DAY}
MACHINES = [
    "unsaid, none here", "unsaid, some here", "said, none here", "said, here", "said, another's",
    "said, here but silent",
]  # fmt: skip


def standing_of(row: dict[str, Any]) -> Standing | None:
    if row["state"] == "missing":
        return None
    said, where = row["machine"].split(", ")
    return Standing(
        product="postmagiq",
        state=State(row["state"]),
        strategy=Strategy(row["strategy"]),
        seats=3,
        entitlements={"posts": 100, "seats": None},
        expires_at=EXPIRES[row["expires"]],
        grace=7 * DAY,
        heartbeat=timedelta(hours=1),
        activated=0 if where == "none here" else 3,
        seated=4 if row["seats"] == "too few" else 3,
        heartbeat_at=HEARD.get(where) if said == "said" else None,
    )


def asked_of(row: dict[str, Any]) -> Asked:
    return Asked(
        product={"right": "postmagiq", "other": "another"}.get(row["product"]),
        fingerprint="of a machine" if row["machine"].startswith("said") else None,
        entitlements=ENTITLEMENTS.get(row["entitlement"], ()),
    )


def everything() -> Iterator[dict[str, Any]]:
    names = ("state", "expires", "strategy", "product", "machine", "seats", "entitlement")
    axes = [[*State], [*EXPIRES], [*Strategy], ["right", "unsaid", "other"], MACHINES]
    for values in product(*axes, ["enough", "too few"], ENTITLEMENTS):
        yield dict(zip(names, values, strict=True))


@pytest.mark.parametrize("row", TABLE, ids=range(len(TABLE)))
def test_a_licence_holds_as_the_table_says(row: dict[str, Any]) -> None:
    verdict = judge(standing_of(row), asked_of(row), AT)
    assert " ".join(verdict.codes) == row["codes"].replace("-", "")
    assert verdict.conclusive is (row["conclusive"] == "yes")
    assert verdict.valid is (row["codes"] == "-")


def test_the_table_is_long_and_names_each_reason() -> None:
    assert len(TABLE) >= 120
    assert len({tuple(row.values()) for row in TABLE}) == len(TABLE)
    assert {code for row in TABLE for code in row["codes"].split()} == {"-", *LicenseCode}


def test_reasons_are_in_their_order_and_said_once() -> None:
    order = [*LicenseCode]
    for row in everything():
        codes = judge(standing_of(row), asked_of(row), AT).codes
        assert [*codes] == sorted({*codes}, key=order.index)


def test_a_verdict_is_conclusive_if_nothing_more_that_is_said_would_change_it() -> None:
    for row in everything():
        verdict = judge(standing_of(row), asked_of(row), AT)
        more = [judge(standing_of(each), asked_of(each), AT) for each in completed(row)]
        assert verdict.conclusive is ({each.valid for each in more} == {verdict.valid}), row


def completed(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Say what was left out of a question, in every way."""
    products = ["right", "other"] if row["product"] == "unsaid" else [row["product"]]
    machines = [row["machine"]]
    if row["strategy"] != Strategy.OPEN and row["machine"].startswith("unsaid"):
        none = row["machine"].endswith("none here")
        machines = MACHINES[2:3] if none else MACHINES[3:]
    for what, where in product(products, machines):
        yield row | {"product": what, "machine": where}


@pytest.mark.parametrize("late", [timedelta(0), timedelta(microseconds=-1)])
def test_an_end_is_a_moment(late: timedelta) -> None:
    row = {"state": "active", "strategy": "floating", "machine": "said, here", "seats": "enough"}
    standing = standing_of(row | {"expires": "ahead"})
    assert standing is not None
    asked = Asked("postmagiq", "of a machine")
    ended = AT + DAY + standing.grace + late
    silent = replace(standing, heartbeat_at=ended - standing.heartbeat - late)
    expected = () if late else (LicenseCode.EXPIRED, LicenseCode.HEARTBEAT_DEAD)
    assert judge(silent, asked, ended).codes == expected


STORED = st.datetimes(timezones=st.just(UTC))
DURATIONS = st.timedeltas(min_value=timedelta(0))


@given(STORED, DURATIONS, STORED, DURATIONS, STORED)
def test_whatever_is_kept_is_judged(
    expires_at: datetime, grace: timedelta, heard: datetime, heartbeat: timedelta, at: datetime
) -> None:
    row = {"state": "active", "strategy": "floating", "machine": "said, here", "seats": "enough"}
    standing = standing_of(row | {"expires": "never"})
    assert standing is not None
    kept = replace(
        standing, expires_at=expires_at, grace=grace, heartbeat=heartbeat, heartbeat_at=heard
    )
    codes = judge(kept, Asked("postmagiq", "of a machine"), at).codes
    assert (LicenseCode.EXPIRED in codes) is (at - expires_at >= grace)
    assert (LicenseCode.HEARTBEAT_DEAD in codes) is (at - heard >= heartbeat)
