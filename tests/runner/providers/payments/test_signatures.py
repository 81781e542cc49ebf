"""Every way in which something can look like an event of the provider's and is none."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stripe import WebhookSignature

from runner.core.clock import now
from runner.providers.payments import BadSignature, StripePayments

SECRET, BEFORE, OTHER = "whsec_present", "whsec_before", "whsec_of_somebody_else"
EVENT: dict[str, Any] = {
    "id": "evt_1",
    "object": "event",
    "type": "customer.subscription.updated",
    "created": 1_790_000_000,
    "data": {"object": {"id": "sub_1", "object": "subscription", "customer": "cus_1"}},
}
HOUSE = StripePayments(None, "http://127.0.0.1:9", [SECRET, BEFORE])


def signed(text: str, secret: str = SECRET, after_s: int = 0) -> str:
    at = int((now() + timedelta(seconds=after_s)).timestamp())
    return str(WebhookSignature.generate_signature_header(text, secret, at))


def body(**changed: Any) -> str:
    return json.dumps(EVENT | changed)


@pytest.mark.parametrize("secret", [SECRET, BEFORE])
@pytest.mark.parametrize("after_s", [-290, 0, 290])
def test_what_the_provider_signed_is_read(secret: str, after_s: int) -> None:
    event = HOUSE.verified(body().encode(), signed(body(), secret, after_s))
    assert (event.id, event.type) == ("evt_1", "customer.subscription.updated")
    assert (event.object_kind, event.object_id) == ("subscription", "sub_1")
    assert (event.customer_id, event.subscription_id) == ("cus_1", "sub_1")


def test_while_one_secret_replaces_another_both_sign() -> None:
    present, other = signed(body()), signed(body(), OTHER)
    both = f"{other},{present.partition(',')[2]}"
    assert HOUSE.verified(body().encode(), both).id == "evt_1"


def test_an_invoice_tells_of_its_subscription_where_it_has_one() -> None:
    parent = {"subscription_details": {"subscription": "sub_7"}}
    for found, subscription_id in ((parent, "sub_7"), (None, None)):
        invoice = {"id": "in_1", "object": "invoice", "customer": {"id": "cus_1"}, "parent": found}
        text = body(data={"object": invoice})
        event = HOUSE.verified(text.encode(), signed(text))
        assert (event.customer_id, event.subscription_id) == ("cus_1", subscription_id)


SPACED = json.dumps(EVENT, indent=1)
FORGED: dict[str, Callable[[], str | None]] = {
    "nothing": lambda: None,
    "empty": lambda: "",
    "no moment": lambda: "v1=00",
    "no signature": lambda: signed(body()).partition(",")[0],
    "another scheme": lambda: signed(body()).replace("v1=", "v0="),
    "no hexadecimal": lambda: f"{signed(body())[:-1]}ü",
    "another secret": lambda: signed(body(), OTHER),
    "another body": lambda: signed(body(id="evt_2")),
    "another spelling": lambda: signed(SPACED),
    "another moment": lambda: signed(body()).replace("t=", "t=1"),
    "two moments": lambda: f"t=1,{signed(body())}",
    "no number": lambda: signed(body()).replace("t=", "t=x"),
    "a moment of 400 digits": lambda: signed(body()).replace("t=", f"t={'9' * 400}"),
    "one as far behind": lambda: signed(body()).replace("t=", f"t=-{'9' * 400}"),
    "digits of another script": lambda: signed(body()).replace("t=", "t=\u0661"),
    "five minutes ago": lambda: signed(body(), after_s=-302),
    "yesterday": lambda: signed(body(), after_s=-86_400),
    "in five minutes": lambda: signed(body(), after_s=302),
    "tomorrow": lambda: signed(body(), after_s=86_400),
}


@pytest.mark.parametrize("header", FORGED.values(), ids=FORGED)
def test_what_was_not_signed_here_and_now_is_refused(header: Callable[[], str | None]) -> None:
    with pytest.raises(BadSignature):
        HOUSE.verified(body().encode(), header())


@given(
    st.text(alphabet=st.characters(max_codepoint=255), max_size=60)
    | st.from_regex(r"\At=[-+ _]?[0-9_]{0,500},v1=[0-9a-fé]{0,70}\Z")
    | st.integers().map(lambda at: f"t={at},v1=00")
)
def test_no_header_does_anything_but_be_refused(header: str) -> None:
    with pytest.raises(BadSignature):
        HOUSE.verified(body().encode(), header)


NO_EVENTS = {
    "nothing": "",
    "an empty object": "{}",
    "a list": "[]",
    "a text": '"event"',
    "a number": "1",
    "nothing at all": "null",
    "broken": '{"id": "evt_1"',
    "no finite number": json.dumps(EVENT | {"created": float("nan")}),
    "deep": "[" * 100_000,
    "no id": body(id=None),
    "an empty id": body(id=""),
    "an id that is none": body(id="evt\u0000"),
    "a long id": body(id="e" * 256),
    "no type": json.dumps({key: EVENT[key] for key in EVENT if key != "type"}),
    "another object": body(object="v2.core.event"),
    "no moment": body(created=None),
    "a moment that is none": body(created=10**20),
    "no data": body(data=None),
    "no subject": body(data={"object": None}),
    "a subject without a kind": body(data={"object": {"id": "sub_1"}}),
    "a customer that is none": body(data={"object": {"object": "invoice", "customer": 7}}),
}


@pytest.mark.parametrize("text", NO_EVENTS.values(), ids=NO_EVENTS)
def test_what_is_signed_and_no_event_is_refused_alike(text: str) -> None:
    with pytest.raises(BadSignature):
        HOUSE.verified(text.encode(), signed(text))


def test_bytes_that_are_no_text_are_refused_alike() -> None:
    with pytest.raises(BadSignature):
        HOUSE.verified(b"\xff\xfe" + body().encode(), signed(body()))


def test_without_a_secret_nothing_is_believed() -> None:
    for secrets in ([], [""], ["  "]):
        house = StripePayments("sk_test", "http://127.0.0.1:9", secrets)
        for secret in (SECRET, *secrets):
            with pytest.raises(BadSignature):
                house.verified(body().encode(), signed(body(), secret))
