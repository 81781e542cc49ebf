"""What operations on people and their sign-ins need to succeed."""

from uuid import UUID

from runner.identity import Purpose, SignIns
from tests.api.identity.proofs import NEW_PASSWORD, mailed, proven, reset_token
from tests.api.identity.test_totp import Phone, enrolled
from tests.client import PASSWORD, Api
from tests.contract.operations import Operation
from tests.contract.world import Asked, Prepare, World, numbers


async def somebody(world: World) -> Api:
    return await Api(world.ann.http).register()


async def nobody(world: World) -> Api:
    return Api(world.ann.http)


async def logging_in(world: World, operation: Operation) -> Asked:
    body = {"email": world.ann.user["email"], "password": PASSWORD}
    return Asked(operation, {}, body, await nobody(world))


async def registering(world: World, operation: Operation) -> Asked:
    email = f"new{next(numbers)}@example.com"
    body = {"email": email, "password": PASSWORD, "full_name": "New Person"}
    return Asked(operation, {}, body, await nobody(world))


async def refreshing(world: World, operation: Operation) -> Asked:
    _, given = await world.signed_in()
    return Asked(operation, {}, {"refresh_token": given["refresh_token"]}, await nobody(world))


async def following_link(world: World, operation: Operation) -> Asked:
    async with world.container.database.system() as work:
        token = await SignIns(work, world.container.signer).link(UUID(world.ann.user["id"]))
    return Asked(operation, {}, {"token": token}, await nobody(world))


async def signing_out(world: World, operation: Operation) -> Asked:
    caller, _ = await world.signed_in()
    return Asked(operation, {}, None, caller)


async def ending_one_sign_in(world: World, operation: Operation) -> Asked:
    caller, _ = await world.signed_in()
    me = (await caller.get("/auth/me")).json()
    return Asked(operation, {"sign_in_id": me["sign_in_id"]}, None, caller)


async def ending_others(world: World, operation: Operation) -> Asked:
    caller = await somebody(world)
    body = {"email": caller.user["email"], "password": PASSWORD}
    await caller.post("/auth/login", body)
    return Asked(operation, {}, None, caller)


async def proving_address(world: World, operation: Operation) -> Asked:
    email = (await somebody(world)).user["email"]
    [token] = await mailed(world.container, email, Purpose.VERIFY)
    return Asked(operation, {}, {"token": token}, await nobody(world))


async def asking_for_mail(world: World, operation: Operation) -> Asked:
    body = {"email": (await somebody(world)).user["email"]}
    return Asked(operation, {}, body, await nobody(world))


async def changing_address(world: World, operation: Operation) -> Asked:
    body = {"email": f"moved{next(numbers)}@example.com", "password": PASSWORD}
    return Asked(operation, {}, body, await somebody(world))


async def changing_password(world: World, operation: Operation) -> Asked:
    body = {"current_password": PASSWORD, "password": NEW_PASSWORD}
    return Asked(operation, {}, body, await somebody(world))


async def resetting_password(world: World, operation: Operation) -> Asked:
    email = (await somebody(world)).user["email"]
    token = await reset_token(world.ann, world.container, email)
    return Asked(operation, {}, {"token": token, "password": NEW_PASSWORD}, await nobody(world))


async def beginning_totp(world: World, operation: Operation) -> Asked:
    return Asked(operation, {}, None, await proven(world.ann, world.container))


async def confirming_totp(world: World, operation: Operation) -> Asked:
    caller = await proven(world.ann, world.container)
    phone = Phone((await caller.post("/auth/totp")).json()["secret"])
    return Asked(operation, {}, {"code": phone.code()}, caller)


async def with_totp(world: World, operation: Operation) -> Asked:
    caller = await proven(world.ann, world.container)
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
