"""What is met on the way to the provider: crowds, failures, silence, and what is not sent along."""

from pathlib import Path

import pytest

from runner.providers.payments import PaymentRefused, PaymentsUnavailable, StripePayments
from tests.runner.providers.payments.house import AT_ONCE, House


async def named(there: House, name: str) -> int:
    return sum(each["name"] == name for each in there.peer.books.rows("customer"))


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_what_passes_is_outlasted_and_done_once(there: House, status: int) -> None:
    await there.control("faults", status=status, times=2)
    await there.payments.add_customer("Ada", "ada@example.com", "one")
    await there.control("faults", status=status, after=True)
    await there.payments.add_customer("Bob", "bob@example.com", "two")
    assert (await named(there, "Ada"), await named(there, "Bob")) == (1, 1)


@pytest.mark.parametrize(("status", "times"), [(429, 4), (500, 3), (503, 3)])
async def test_what_does_not_pass_is_said_to_be_away(there: House, status: int, times: int) -> None:
    await there.control("faults", status=status, times=times)
    with pytest.raises(PaymentsUnavailable):
        await there.payments.add_customer("Ada", "ada@example.com", "one")
    await there.payments.add_customer("Ada", "ada@example.com", "one")
    assert await named(there, "Ada") == 1


async def test_a_crowd_may_say_when_to_come_back(there: House) -> None:
    await there.control("faults", status=429, retry_after="0.01")
    await there.control("faults", status=429, retry_after="soon")
    await there.payments.add_customer("Ada", "ada@example.com", "one")


@pytest.mark.parametrize("kind", ["hang", "cut"])
async def test_an_answer_that_does_not_come_is_asked_for_again(there: House, kind: str) -> None:
    hasty = StripePayments("sk_test_key", there.peer.books.address, timeout_s=0.3)
    await there.control("faults", kind=kind, after=True, times=2)
    made = await hasty.add_customer("Ada", "ada@example.com", "one")
    assert made.name == "Ada"
    assert await named(there, "Ada") == 1
    await there.control("faults", kind=kind, times=3)
    with pytest.raises(PaymentsUnavailable):
        await hasty.customer(made.id)
    await hasty.close()


async def test_nobody_there_is_unavailable_in_words_of_ours() -> None:
    nowhere = StripePayments("sk_test_key", "http://127.0.0.1:9", crowded=AT_ONCE)
    with pytest.raises(PaymentsUnavailable) as refused:
        await nowhere.customer("cus_1")
    assert "try again shortly" in refused.value.detail
    await nowhere.close()


async def test_a_parameter_nobody_knows_is_the_providers_refusal(there: House) -> None:
    customer = await there.customer()
    with pytest.raises(PaymentRefused, match="limit"):
        await there.payments.invoices(customer.id, 101)


async def test_no_file_names_this_machine(
    there: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    await there.customer("Somebody")
    assert list(tmp_path.rglob("*")) == []
