"""No answer tells whether an address has an account, or in what state that is.

Every endpoint that takes an address or a token is asked about every state, and all answers to one
question have to be equal: status, headers, and body but for what is random or was sent.
"""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.core.secrets import hash_token, new_token
from runner.identity import Purpose, SecondFactor, UserKind, verification_token
from runner.identity.models import TotpCredential, User, Verification
from tests.client import PASSWORD, Api

WRONG = "wrong horse battery"
Told = tuple[int, list[tuple[str, str]], str]


class Somebody:
    """An address, and a token for each use that does not work (any more)."""

    def __init__(self, email: str, user: User | None = None, refresh: str = "") -> None:
        self.email = email
        self.user = user
        self.refresh = refresh or f"{new_id().hex}.{new_token()}"
        self.tokens = {Purpose.VERIFY: new_token(), Purpose.RESET: new_token()}


class Scenario:
    """The app, and everybody whose state could show."""

    def __init__(self, api: Api, container: Container) -> None:
        self.api = api
        self.container = container

    async def absent(self) -> Somebody:
        return Somebody(_address())

    async def unverified(self, **values: Any) -> Somebody:
        return await self._person(**values)

    async def verified(self, **values: Any) -> Somebody:
        return await self._person(email_verified_at=now(), **values)

    async def disabled(self) -> Somebody:
        return await self._person(email_verified_at=now(), is_active=False, tokens_live=True)

    async def service_account(self) -> Somebody:
        owner = await self._person()
        assert owner.user is not None
        email = _address()
        async with self.container.database.system() as work:
            agent = User(
                kind=UserKind.AGENT,
                full_name="An agent",
                email=email,
                email_lower=email,
                responsible_user_id=owner.user.id,
            )
            work.session.add(agent)
        return await self._with_tokens(Somebody(email, agent), live=True)

    async def invited(self) -> Somebody:
        owner, somebody = await self.api.register(), Somebody(_address())
        workspace = await owner.workspace()
        body = {"email": somebody.email, "role": "viewer"}
        made = await owner.post(f"/w/{workspace['id']}/invites", body)
        somebody.tokens = dict.fromkeys(somebody.tokens, made.json()["token"])
        return somebody

    async def with_totp(self) -> Somebody:
        somebody = await self.verified()
        assert somebody.user is not None
        async with self.container.database.system() as work:
            user = await work.session.get_one(User, somebody.user.id)
            await SecondFactor(work, self.container.keys).begin(user)
            await work.flush()
            await work.session.execute(self._totp(user.id).values(confirmed_at=now()))
        return somebody

    async def locked(self) -> Somebody:
        somebody = await self.with_totp()
        assert somebody.user is not None
        async with self.container.database.system() as work:
            statement = self._totp(somebody.user.id)
            await work.session.execute(statement.values(wrong_codes=5, wrong_since=now()))
        return somebody

    def _totp(self, user_id: UUID) -> Any:
        return sa.update(TotpCredential).where(col(TotpCredential.user_id) == user_id)

    async def _person(self, *, tokens_live: bool = False, **values: Any) -> Somebody:
        """Register somebody, sign them out again, and let all their tokens run out."""
        email = _address()
        body = {"email": email, "password": PASSWORD, "full_name": "Somebody"}
        answer = await self.api.post("/auth/register", body)
        who = self.api.signed_in(answer.json())
        await who.post("/auth/logout")
        async with self.container.database.system() as work:
            user = await work.session.get_one(User, UUID(who.user["id"]))
            for name, value in values.items():
                setattr(user, name, value)
        somebody = Somebody(email, user, who.refresh_token)
        return await self._with_tokens(somebody, live=tokens_live)

    async def _with_tokens(self, somebody: Somebody, *, live: bool) -> Somebody:
        assert somebody.user is not None
        ends = now() + timedelta(minutes=30 if live else -1)
        async with self.container.database.system() as work:
            for purpose in somebody.tokens:
                id = new_id()
                token = verification_token(self.container.keys, id)
                work.session.add(
                    Verification(
                        id=id,
                        purpose=purpose,
                        user_id=somebody.user.id,
                        token_hash=hash_token(token),
                        email=somebody.email,
                        expires_at=ends,
                    )
                )
                somebody.tokens[purpose] = token
        return somebody

    async def ask(self, path: str, body: dict[str, Any]) -> Told:
        """Ask, and return what could tell states apart."""
        answer = await self.api.post(f"/auth/{path}", body)
        random = {"x-request-id"}
        headers = sorted((k, v) for k, v in answer.headers.items() if k not in random)
        text = answer.text.replace(str(body.get("email")), "ADDRESS")
        return answer.status_code, headers, RANDOM.sub(r'"\1":…', text)


RANDOM = re.compile(r'"(id|created_at|updated_at|access_token|refresh_token|request_id)":"[^"]*"')
STATES: dict[str, Callable[[Scenario], Awaitable[Somebody]]] = {
    "absent": Scenario.absent,
    "unverified": Scenario.unverified,
    "verified": Scenario.verified,
    "disabled": Scenario.disabled,
    "service_account": Scenario.service_account,
    "invited": Scenario.invited,
    "with a second factor": Scenario.with_totp,
    "locked": Scenario.locked,
}
QUESTIONS: dict[str, tuple[str, Callable[[Somebody], dict[str, Any]], int]] = {
    "register": (
        "register",
        lambda who: {"email": who.email, "password": PASSWORD, "full_name": "Somebody"},
        201,
    ),
    "login": ("login", lambda who: {"email": who.email, "password": WRONG}, 401),
    "login with a code": (
        "login",
        lambda who: {"email": who.email, "password": WRONG, "code": "123456"},
        401,
    ),
    "login without a password": ("login", lambda who: {"email": who.email, "password": ""}, 401),
    "forgot password": ("forgot-password", lambda who: {"email": who.email}, 204),
    "resend verification": ("resend-verification", lambda who: {"email": who.email}, 204),
    "verify": ("verify-email", lambda who: {"token": who.tokens[Purpose.VERIFY]}, 401),
    "reset": (
        "reset-password",
        lambda who: {"token": who.tokens[Purpose.RESET], "password": WRONG},
        401,
    ),
    "refresh": ("refresh", lambda who: {"refresh_token": who.refresh}, 401),
}


def _address() -> str:
    return f"{new_id().hex}@example.org"


@pytest.mark.parametrize("question", QUESTIONS)
async def test_every_state_is_answered_alike(api: Api, container: Container, question: str) -> None:
    path, body, status = QUESTIONS[question]
    scenario = Scenario(api, container)
    answers = {
        name: await scenario.ask(path, body(await make(scenario))) for name, make in STATES.items()
    }
    assert answers == dict.fromkeys(STATES, answers["absent"])
    assert answers["absent"][0] == status


async def test_a_state_is_answered_alike_however_often(api: Api, container: Container) -> None:
    """Mails stop after some, and nobody is told."""
    scenario = Scenario(api, container)
    people = [await make(scenario) for make in STATES.values()]
    answers = [await scenario.ask("forgot-password", {"email": who.email}) for who in people * 5]
    assert answers == [answers[0]] * len(answers)


async def test_who_registers_a_taken_address_signs_in_again_like_anybody(
    api: Api, container: Container
) -> None:
    scenario = Scenario(api, container)
    statuses = []
    for name, make in STATES.items():
        email, password = (await make(scenario)).email, f"{PASSWORD} for {name}"
        body = {"email": email, "password": password}
        registered = await scenario.ask("register", {**body, "full_name": "Somebody"})
        statuses.append((registered[0], (await scenario.ask("login", body))))
    assert statuses == [statuses[0]] * len(STATES)
    assert statuses[0][1][0] == 200
