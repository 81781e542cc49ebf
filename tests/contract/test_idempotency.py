"""Every POST can be asked twice, or says here why it cannot."""

import pytest

from tests.client import keyed
from tests.contract.operations import Operation, operations
from tests.contract.scenario import Scenario

UNKEYED = {
    "examineAgent": "it asks a model whether it is there, and changes nothing",
    "examineAgentKey": "its work opens after the vendor was asked; a second time finds the same",
    "changeEmail": "it opens its work after the hashing; a second mail proves the same address",
    "changePassword": "it opens its work after the hashing; a second time the old one is refused",
    "forgotPassword": "nobody is recognised yet; three mails an hour at most",
    "renewRecoveryCodes": "it opens its work after the hashing; the codes of the last answer count",
    "resendVerification": "nobody is recognised yet; three mails an hour at most",
    "lookUpInvite": "nobody is recognised yet, and it changes nothing",
    "lookUpAccountInvite": "nobody is recognised yet, and it changes nothing",
    "lookUpWorkspaceOffer": "nobody is recognised yet, and it changes nothing",
    "resetPassword": "nobody is recognised yet; the token works once",
    "verifyEmail": "nobody is recognised yet; the token works once",
    "followLocalLink": "nobody is recognised yet; the token works once",
    "login": "nobody is recognised yet; a second sign-in harms nobody",
    "refresh": "nobody is recognised yet; the token is its own key, with ten seconds' grace",
    "validateLicense": "nobody is recognised, and it changes nothing",
    "activateLicense": "nobody is recognised; a machine takes one seat however often it asks",
    "deactivateLicense": "nobody is recognised; a seat that is free stays free",
    "sendLicenseHeartbeat": "nobody is recognised; a machine that is alive stays alive",
    "previewChange": "it changes nothing",
    "previewTexts": "it changes nothing",
    "readTable": "it changes nothing",
    "replayBillingEvent": "processed twice, an event changes nothing more",
    "takeStripeEvent": "nobody is recognised; an event has an id of its own",
}
CREATING = [o for o in operations() if o.method == "post" and "201" in o.described["responses"]]
REQUIRED = {
    "cancelSubscription",
    "changeSubscription",
    "openCheckout",
    "openPortal",
    "resumeSubscription",
    "startRun",
}


def test_every_post_takes_a_key_or_is_listed_with_its_reason() -> None:
    without = {o.id for o in operations() if o.method == "post"} - {
        o.id for o in operations() if "idempotency-key" in o.headers
    }
    assert without == {*UNKEYED}, (
        "open the work of the route with `use(…)` or `use_system(…)`, which take the header, "
        "or list the operation in UNKEYED with its reason"
    )


@pytest.mark.parametrize("operation", CREATING, ids=lambda operation: operation.id)
async def test_what_is_created_twice_with_one_key_is_there_once(
    scenario: Scenario, operation: Operation
) -> None:
    asked = await scenario.prepared(operation)
    key = keyed()
    first, second = [await scenario.send(asked, headers=key) for _ in range(2)]
    assert (first.status_code, second.status_code) == (201, 201), first.text
    assert (second.content, second.headers["idempotency-replayed"]) == (first.content, "true")
    assert second.headers.get("location") == first.headers.get("location")


def test_only_what_costs_money_insists_on_a_key() -> None:
    insists = {
        o.id
        for o in operations()
        for p in o.described.get("parameters", ())
        if p["name"] == "Idempotency-Key" and p["required"]
    }
    assert insists == REQUIRED
