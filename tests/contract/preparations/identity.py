"""What operations on people and their sign-ins need to succeed."""

from uuid import UUID

import sqlalchemy as sa

from runner.bootstrap import Container
from runner.core.clock import now
from runner.identity import Purpose, SignIns
from runner.identity.models import User
from tests.api.identity.proofs import NEW_PASSWORD, mailed, proven, reset_token
from tests.api.identity.test_totp import Phone, enrolled
from tests.client import PASSWORD, Api
from tests.contract.operations import Operation
from tests.contract.scenario import Asked, Prepare, Scenario, numbers
from tests.contract.unconfined import execute


async def appoint(container: Container, person: Api) -> None:
    """Make somebody staff of the server, for which there is no operation."""
    user = sa.update(User).where(sa.column("id") == UUID(person.user["id"]))
    await execute(container, user.values(is_platform_staff=True))


async def verify(container: Container, person: Api) -> None:
    """Have somebody proven their address, as by a mail."""
    user = sa.update(User).where(sa.column("id") == UUID(person.user["id"]))
    await execute(container, user.values(email_verified_at=now()))


async def as_staff(scenario: Scenario, operation: Operation) -> Asked:
    caller = await somebody(scenario)
    await appoint(scenario.container, caller)
    return Asked(operation, {}, None, caller)


async def somebody(scenario: Scenario) -> Api:
    return await Api(scenario.ann.http).register()


async def nobody(scenario: Scenario) -> Api:
    return Api(scenario.ann.http)


async def logging_in(scenario: Scenario, operation: Operation) -> Asked:
    body = {"email": scenario.ann.user["email"], "password": PASSWORD}
    return Asked(operation, {}, body, await nobody(scenario))


async def registering(scenario: Scenario, operation: Operation) -> Asked:
    email = f"new{next(numbers)}@example.com"
    body = {"email": email, "password": PASSWORD, "full_name": "New Person"}
    return Asked(operation, {}, body, await nobody(scenario))


async def refreshing(scenario: Scenario, operation: Operation) -> Asked:
    _, given = await scenario.signed_in()
    return Asked(operation, {}, {"refresh_token": given["refresh_token"]}, await nobody(scenario))


async def following_link(scenario: Scenario, operation: Operation) -> Asked:
    async with scenario.container.database.system() as work:
        token = await SignIns(work, scenario.container.signer).link(UUID(scenario.ann.user["id"]))
    return Asked(operation, {}, {"token": token}, await nobody(scenario))


async def signing_out(scenario: Scenario, operation: Operation) -> Asked:
    caller, _ = await scenario.signed_in()
    return Asked(operation, {}, None, caller)


async def ending_one_sign_in(scenario: Scenario, operation: Operation) -> Asked:
    caller, _ = await scenario.signed_in()
    me = (await caller.get("/auth/me")).json()
    return Asked(operation, {"sign_in_id": me["sign_in_id"]}, None, caller)


async def ending_others(scenario: Scenario, operation: Operation) -> Asked:
    caller = await somebody(scenario)
    body = {"email": caller.user["email"], "password": PASSWORD}
    await caller.post("/auth/login", body)
    return Asked(operation, {}, None, caller)


async def proving_address(scenario: Scenario, operation: Operation) -> Asked:
    email = (await somebody(scenario)).user["email"]
    [token] = await mailed(scenario.container, email, Purpose.VERIFY)
    return Asked(operation, {}, {"token": token}, await nobody(scenario))


async def asking_for_mail(scenario: Scenario, operation: Operation) -> Asked:
    body = {"email": (await somebody(scenario)).user["email"]}
    return Asked(operation, {}, body, await nobody(scenario))


async def changing_address(scenario: Scenario, operation: Operation) -> Asked:
    body = {"email": f"moved{next(numbers)}@example.com", "password": PASSWORD}
    return Asked(operation, {}, body, await somebody(scenario))


async def changing_password(scenario: Scenario, operation: Operation) -> Asked:
    body = {"current_password": PASSWORD, "password": NEW_PASSWORD}
    return Asked(operation, {}, body, await somebody(scenario))


async def resetting_password(scenario: Scenario, operation: Operation) -> Asked:
    email = (await somebody(scenario)).user["email"]
    token = await reset_token(scenario.ann, scenario.container, email)
    return Asked(operation, {}, {"token": token, "password": NEW_PASSWORD}, await nobody(scenario))


async def beginning_totp(scenario: Scenario, operation: Operation) -> Asked:
    return Asked(operation, {}, None, await proven(scenario.ann, scenario.container))


async def confirming_totp(scenario: Scenario, operation: Operation) -> Asked:
    caller = await proven(scenario.ann, scenario.container)
    phone = Phone((await caller.post("/auth/totp")).json()["secret"])
    # The oldest of the three ends within this half minute, maybe between two requests.
    phone.code()
    return Asked(operation, {}, {"code": phone.code()}, caller)


async def with_totp(scenario: Scenario, operation: Operation) -> Asked:
    caller = await proven(scenario.ann, scenario.container)
    await enrolled(caller)
    return Asked(operation, {}, {"password": PASSWORD}, caller)


PREPARED: dict[str, Prepare] = {
    "beginTotp": beginning_totp,
    "changeEmail": changing_address,
    "changePassword": changing_password,
    "confirmTotp": confirming_totp,
    "endOtherSignIns": ending_others,
    "endSignIn": ending_one_sign_in,
    "followLocalLink": following_link,
    "forgotPassword": asking_for_mail,
    "listEveryAccount": as_staff,
    "login": logging_in,
    "logout": signing_out,
    "refresh": refreshing,
    "register": registering,
    "renewRecoveryCodes": with_totp,
    "resendVerification": asking_for_mail,
    "resetPassword": resetting_password,
    "turnTotpOff": with_totp,
    "verifyEmail": proving_address,
}
