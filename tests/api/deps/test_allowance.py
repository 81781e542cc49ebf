"""What a request costs its caller, over HTTP and over two processes."""

import asyncio
import os
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx
import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from api import public
from api.app import create_app
from api.deps.allowance import inviting
from api.deps.principal import Bearer, anonymous, attempting, renewing, visiting
from runner.bootstrap import Container, build
from runner.core.clock import now
from runner.core.ids import new_id
from runner.identity import Purpose, Users
from runner.notifications.jobs import COMPOSERS
from runner.settings import Settings
from tests.api.identity.proofs import events_of, mailed
from tests.client import NOBODY, PASSWORD, Api, by_mail

QUOTA = 20
ATTEMPTS = 2
JSON = {"Content-Type": "application/json"}
OPEN = {
    "read_metrics", "check_live", "check_ready",
    # Counted by their key, or by the address of whoever has none.
    "activate_license", "deactivate_license", "renew_license_file", "send_license_heartbeat",
    "validate_license",
    # Signed by the payment provider, which sends in bursts.
    "take_stripe_event",
}  # fmt: skip


@pytest.fixture
async def processes(settings: Settings) -> AsyncIterator[list[Container]]:
    """As many processes as the database allows, all of them counting."""
    counted = settings.model_copy(update={"rate_limit_per_minute": QUOTA})
    made = [build(counted) for _ in range(1 if settings.embedded else 2)]
    for process in made:
        await process.database.open()
    yield made
    for process in made:
        await process.database.close()


@pytest.fixture
async def doors(processes: list[Container], api: Api) -> AsyncIterator[list[Api]]:
    """The same person at the door of each process."""
    ann = await api.register()
    async with AsyncExitStack() as stack:
        opened = [await stack.enter_async_context(Api.on(process)) for process in processes]
        yield [Api(door.http, ann.headers, ann.user) for door in opened]


async def many(doors: list[Api], path: str, times: int = 50) -> list[httpx.Response]:
    asked = (doors[n % len(doors)].get(path) for n in range(times))
    return await asyncio.gather(*asked)


def passed(answers: list[httpx.Response]) -> int:
    return sum(answer.status_code == 200 for answer in answers)


async def test_fifty_at_once_against_twenty_is_twenty(doors: list[Api]) -> None:
    answers = await many(doors, "/auth/me")
    assert passed(answers) == QUOTA
    refused = [answer for answer in answers if answer.status_code != 200]
    assert {answer.status_code for answer in refused} == {429}
    for answer in refused:
        assert answer.json()["code"] == "rate_limited"
        assert 1 <= int(answer.headers["retry-after"]) <= 60
        assert answer.headers["ratelimit"].startswith('"individual";r=0;t=')


async def test_every_answer_says_what_is_left(doors: list[Api]) -> None:
    door = doors[0]
    first, second = await door.get("/auth/me"), await door.get("/auth/me")
    assert first.headers["ratelimit-policy"] == f'"individual";q={QUOTA};w=60'
    assert first.headers["ratelimit"] in {'"individual";r=19;t=60', '"individual";r=19;t=59'}
    assert second.headers["ratelimit"].startswith('"individual";r=18;t=')
    absent = await door.get("/w/nowhere-to-be-found")
    assert absent.status_code == 404
    assert "ratelimit" in absent.headers


async def test_each_workspace_has_its_own_allowance(doors: list[Api]) -> None:
    ann = doors[0]
    one, other = await ann.workspace("One"), await ann.workspace("Other")
    assert passed(await many(doors, f"/w/{one['id']}")) == QUOTA
    assert passed(await many(doors, f"/w/{other['slug']}")) == QUOTA
    assert passed(await many(doors, f"/w/{other['id']}")) == 0


async def test_a_key_and_its_issuer_do_not_share(doors: list[Api]) -> None:
    ann = doors[0]
    ws = await ann.workspace()
    body = {"name": "Import", "scopes": ["workspace:read"]}
    made = (await ann.post(f"/w/{ws['id']}/api-keys", body)).json()
    headers = {"Authorization": f"Bearer {made['key']}"}
    service_accounts = [Api(door.http, headers) for door in doors]
    assert passed(await many(service_accounts, f"/w/{ws['id']}")) == QUOTA
    assert (await ann.get(f"/w/{ws['id']}")).status_code == 200


async def test_somebody_who_tries_made_up_workspaces_comes_to_an_end(doors: list[Api]) -> None:
    tried = [f"/w/00000000-0000-7000-8000-{n:012d}" for n in range(QUOTA * 10 + 5)]
    # Not all at once: who waits for two seconds on a busy machine is sent away for that.
    some = asyncio.Semaphore(8)

    async def status(path: str) -> int:
        async with some:
            return (await doors[0].get(path)).status_code

    answers = await asyncio.gather(*map(status, tried))
    assert answers.count(404) == QUOTA * 10


@pytest.fixture
async def wary(settings: Settings) -> AsyncIterator[Container]:
    """A process that counts attempts and nothing else, as on one's own machine."""
    process = build(settings.model_copy(update={"sign_in_attempts_per_minute": ATTEMPTS}))
    await process.database.open()
    yield process
    await process.database.close()


@asynccontextmanager
async def at(process: Container, address: str) -> AsyncIterator[Api]:
    transport = httpx.ASGITransport(app=create_app(process), client=(address, 1))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        yield Api(http)


def somewhere() -> str:
    """Make up an address of documentation that no other test comes from."""
    return f"2001:db8:{':'.join(f'{part:x}' for part in struct.unpack('>3H', os.urandom(6)))}::1"


async def guess(api: Api, email: str) -> int:
    wrong = {"email": email, "password": PASSWORD + "?"}
    return (await api.post("/auth/login", wrong)).status_code


async def forget(api: Api, email: str) -> int:
    """Make an attempt that hashes nothing."""
    return (await api.post("/auth/forgot-password", {"email": email})).status_code


async def test_a_password_is_guessed_at_a_few_times_from_one_address(wary: Container) -> None:
    async with at(wary, somewhere()) as nobody:
        ann = await nobody.register()
        # Blanks around an address make it no other account, however many they are.
        named = " " * 300 + ann.user["email"].upper()
        tried = [await guess(nobody, named) for _ in range(ATTEMPTS + 1)]
        # To register was an attempt as well.
        assert tried == [401] * (ATTEMPTS - 1) + [429] * 2
        assert await guess(nobody, "somebody.else@example.org") == 401
        assert (await ann.get("/auth/me")).status_code == 200


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/auth/forgot-password", rb'{"email": "\ud800@example.org"}'),
        ("/auth/login", rb'{"email": "\ud800@example.org", "password": "x"}'),
        ("/auth/refresh", rb'{"refresh_token": "\ud800.x"}'),
    ],
)
async def test_half_a_character_is_refused_and_counted(
    wary: Container, path: str, body: bytes
) -> None:
    async with at(wary, somewhere()) as nobody:
        answer = await nobody.send("POST", path, content=body, headers=JSON)
    assert answer.status_code in (401, 422), answer.text


async def test_many_addresses_come_to_an_end_at_one_account(wary: Container) -> None:
    email = f"{new_id()}@example.org"
    statuses = []
    for _ in range(ATTEMPTS * 10 + 2):
        async with at(wary, somewhere()) as nobody:
            statuses.append(await forget(nobody, email))
    assert statuses == [204] * (ATTEMPTS * 10) + [429] * 2


async def test_one_address_comes_to_an_end_at_many_accounts(wary: Container) -> None:
    async with at(wary, somewhere()) as nobody:
        statuses = [
            await forget(nobody, f"{new_id()}@example.org") for _ in range(ATTEMPTS * 30 + 2)
        ]
    assert statuses == [204] * (ATTEMPTS * 30) + [429] * 2


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/auth/verify-email", {"token": "x"}),
        ("/auth/reset-password", {"token": "x", "password": PASSWORD}),
        ("/auth/local-link", {"token": "x"}),
    ],
)
async def test_a_token_is_guessed_at_a_few_times_whatever_cookie_comes_with_it(
    wary: Container, path: str, body: dict[str, str]
) -> None:
    async with at(wary, somewhere()) as nobody:
        answers = [
            await nobody.post(path, body, headers={"Cookie": f"postmagiq_refresh={n}.x"})
            for n in range(ATTEMPTS + 1)
        ]
    assert [answer.status_code == 429 for answer in answers] == [False] * ATTEMPTS + [True]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/auth/change-password", {"current_password": "x", "password": PASSWORD}),
        ("/auth/email", {"password": "x", "email": "new@example.org"}),
        ("/auth/totp/confirmation", {"code": "1"}),
        ("/auth/totp/recovery-codes", {"password": "x"}),
        ("/invites/accept", {"token": "x"}),
    ],
)
async def test_whoever_holds_an_access_token_guesses_a_few_times(
    wary: Container, path: str, body: dict[str, str]
) -> None:
    async with at(wary, somewhere()) as nobody:
        ann = await nobody.register()
        answers = [await ann.post(path, body) for _ in range(ATTEMPTS + 1)]
        assert [answer.status_code == 429 for answer in answers] == [False] * ATTEMPTS + [True]


async def test_a_page_may_be_loaded_again_and_again(wary: Container) -> None:
    async with at(wary, somewhere()) as browser:
        token = (await browser.register()).refresh_token
        for _ in range(ATTEMPTS * 3):
            answer = await browser.post("/auth/refresh", {"refresh_token": token})
            assert answer.status_code == 200
            token = answer.json()["refresh_token"]
        nobody = [await browser.post("/auth/refresh") for _ in range(ATTEMPTS * 3)]
        assert {answer.status_code for answer in nobody} == {401}


async def test_only_its_own_setting_turns_the_counting_of_attempts_off(
    settings: Settings, api: Api
) -> None:
    assert Settings(rate_limit_per_minute=0).sign_in_attempts_per_minute == 10
    assert settings.sign_in_attempts_per_minute == 0
    assert {await guess(api, "nobody.at.all@example.org") for _ in range(12)} == {401}


def leaves(dependant: Dependant) -> Iterator[object]:
    for inner in dependant.dependencies:
        yield inner.call
        yield from leaves(inner)


def counts(route: APIRoute) -> bool:
    return any(
        isinstance(call, Bearer) or call in (anonymous, attempting, renewing)
        for call in leaves(route.dependant)
    )


async def test_every_operation_costs_somebody_something(container: Container) -> None:
    routes = [r for r in create_app(container).routes if isinstance(r, APIRoute)]
    free = {r.name for r in routes if r.include_in_schema and not counts(r)}
    assert free == OPEN


async def test_readers_of_public_pages_use_up_nobody_elses_allowance(container: Container) -> None:
    limits = container.access.limits
    assert limits.public.name not in {limits.anonymous.name, limits.attempt.name}
    routes = [r for router in public.ROUTERS for r in router.routes if isinstance(r, APIRoute)]
    counted = [{*leaves(route.dependant)} & {anonymous, visiting} for route in routes]
    assert {visiting} in counted
    # What asks nothing of the database costs nobody anything.
    assert all(calls in ({visiting}, set()) for calls in counted)


INVITES = 2


@pytest.fixture
async def polite(settings: Settings) -> AsyncIterator[Container]:
    """A process that mails links, and counts invites and nothing else."""
    process = build(settings.model_copy(update={"invite_mails_per_hour": INVITES}))
    await process.database.open()
    yield by_mail(process)
    await process.database.close()


async def test_no_mailbox_gets_more_invites_whoever_sends_them(polite: Container) -> None:
    carl, domain = f"carl-{new_id().hex}", "example.org"
    async with Api.on(polite) as api:
        ann, ben = await api.register(), await api.register()
        here, there = [f"/w/{(await who.workspace())['id']}/invites" for who in (ann, ben)]
        first = await ann.post(here, {"email": f"{carl}@{domain}", "role": "viewer"})
        assert first.status_code == 201
        again = f"{here}/{first.json()['id']}/renewal"
        assert (await ann.post(again)).status_code == 200
        rows = f"email,role\n{carl}+b@{domain},viewer\ndan-{carl}@{domain},viewer\n"
        refused = [
            await ann.post(again),
            await ben.post(there, {"email": f"{carl.upper()}+a@{domain}", "role": "viewer"}),
            await ben.post(f"{there}/csv", {"csv": rows, "dry_run": False}),
        ]
        for answer in refused:
            assert (answer.status_code, answer.json()["code"]) == (429, "rate_limited")
            wait_s = int(answer.headers["retry-after"])
            assert 1 <= wait_s <= 3600
            assert answer.json()["detail"].startswith("This mailbox was sent as many invites")
            assert f"in {-(-wait_s // 60)} min." in answer.json()["detail"]
        # Who is not written to is not invited either, and a look at a list costs nothing.
        assert (await ben.get(there)).json()["items"] == []
        assert (await ben.post(f"{there}/csv", {"csv": rows})).status_code == 200


async def test_no_workspace_writes_to_more_strangers(polite: Container) -> None:
    async with Api.on(polite) as api:
        ann = await api.register()
        at = f"/w/{(await ann.workspace())['id']}/invites"
        many = [f"{new_id().hex}@example.org,viewer" for _ in range(INVITES * 100)]
        full = {"csv": "\n".join(["email,role", *many]), "dry_run": False}
        assert (await ann.post(f"{at}/csv", full)).status_code == 200
        one = {"email": f"{new_id().hex}@example.org", "role": "viewer"}
        assert (await ann.post(at, one)).status_code == 429


async def test_every_way_to_mail_an_invite_is_counted(container: Container) -> None:
    routes = [r for r in create_app(container).routes if isinstance(r, APIRoute)]
    counted = {r.name for r in routes if inviting in leaves(r.dependant)}
    ways = {
        r.name
        for r in routes
        if "POST" in (r.methods or ())
        and r.path.startswith(("/api/v1/w/", "/api/v1/accounts/"))
        and ("/invites" in r.path or r.path.endswith("/moves"))
    }
    assert counted == ways
    assert Settings(rate_limit_per_minute=0).invite_mails_per_hour == 5


SPELLED = ("{}@bücher.example", "{}+a@BÜCHER.example", "{}+b@XN--bcher-kva.example")
Way = Callable[[Api, Container, list[str]], Awaitable[int]]


async def registrations(api: Api, container: Container, spelled: list[str]) -> int:
    for email in spelled:
        body = {"email": email, "password": PASSWORD, "full_name": "Sam Stranger"}
        assert (await api.post("/auth/register", body)).status_code == 201
        assert (await api.post("/auth/resend-verification", {"email": email})).status_code == 204
    return sum([len(await mailed(container, email, Purpose.VERIFY)) for email in spelled])


async def resets(api: Api, container: Container, spelled: list[str]) -> int:
    async with container.database.system(NOBODY) as work:
        for email in spelled:
            await Users(work).register(email, "Sam Stranger", None)
    for email in spelled * 2:
        assert (await api.post("/auth/forgot-password", {"email": email})).status_code == 204
    return sum([len(await mailed(container, email, Purpose.RESET)) for email in spelled])


async def repeated_registrations(api: Api, container: Container, spelled: list[str]) -> int:
    """Say from a session of one's own that one is somebody who proved each of the addresses."""
    sam, owners = await api.register(), []
    for email in spelled:
        async with container.database.system(NOBODY) as work:
            owner = await Users(work).register(email, "Olga Owner", None)
            owner.email_verified_at = now()
        owners.append(owner.id)
    for email in spelled * 2:
        change = {"password": PASSWORD, "email": email}
        assert (await sam.post("/auth/email", change)).status_code == 204
    told = [await events_of(container, str(owner)) for owner in owners]
    return sum(types.count("registration.repeated") for types in told)


async def invites(api: Api, container: Container, spelled: list[str]) -> int:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}/invites"
    made = [await ann.post(at, {"email": email, "role": "viewer"}) for email in spelled]
    return sum(answer.status_code == 201 for answer in made)


async def account_invites(api: Api, container: Container, spelled: list[str]) -> int:
    ann = await api.register()
    at = f"/accounts/{(await ann.post('/accounts', {'name': 'Hearth'})).json()['id']}/invites"
    made = [await ann.post(at, {"email": email, "role": "billing"}) for email in spelled]
    return sum(answer.status_code == 201 for answer in made)


async def account_renewals(api: Api, container: Container, spelled: list[str]) -> int:
    ann = await api.register()
    at = f"/accounts/{(await ann.post('/accounts', {'name': 'Hearth'})).json()['id']}/invites"
    made = await ann.post(at, {"email": spelled[0], "role": "billing"})
    again = f"{at}/{made.json()['id']}/renewal"
    return 1 + sum([(await ann.post(again)).status_code == 200 for _ in range(INVITES)])


async def offers(api: Api, container: Container, spelled: list[str]) -> int:
    """Offer a workspace to each spelling, after the offer before was taken back."""
    ann, sent = await api.register(), 0
    workspace = await ann.workspace()
    at = f"/accounts/{workspace['account_id']}/moves"
    for email in spelled:
        made = await ann.post(at, {"workspace_id": workspace["id"], "email": email})
        if made.status_code == 201:
            sent += 1
            await ann.delete(f"{at}/{made.json()['id']}")
    return sent


async def renewals(api: Api, container: Container, spelled: list[str]) -> int:
    """Renew the invite of one spelling until another may not be invited any more."""
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}/invites"
    made = await ann.post(at, {"email": spelled[0], "role": "viewer"})
    again = f"{at}/{made.json()['id']}/renewal"
    sent = [await ann.post(again) for _ in range(INVITES)]
    ben = await ann.post(at, {"email": spelled[-1], "role": "viewer"})
    assert ben.status_code == 429
    return 1 + sum(answer.status_code == 200 for answer in sent)


# Each letter that may reach somebody who has proven nothing, and how many of it a mailbox gets.
TO_STRANGERS: dict[str, tuple[Way, int]] = {
    "verification.requested verify": (registrations, 3),
    "verification.requested reset": (resets, 3),
    "registration.repeated": (repeated_registrations, 3),
    "invite.created": (invites, INVITES),
    "invite.resent": (renewals, INVITES),
    "account_invite.created": (account_invites, INVITES),
    "account_invite.resent": (account_renewals, INVITES),
    "workspace_move.created": (offers, INVITES),
}
TO_PROVEN = {
    "audit_log.broken", "invoice.payment_failed", "password.updated",
    "subscription.trial_ending", "usage_period.reached", "webhook.disabled",
    "workspace.deletion_requested",
    "workspace.ownership_transferred",
}  # fmt: skip


@pytest.mark.parametrize("letter", TO_STRANGERS)
async def test_a_mailbox_gets_no_more_letters_however_it_is_spelled(
    polite: Container, letter: str
) -> None:
    way, most = TO_STRANGERS[letter]
    name = new_id().hex
    async with Api.on(polite) as api:
        assert await way(api, polite, [each.format(name) for each in SPELLED]) == most


def test_every_letter_is_counted_or_goes_to_who_has_proven_an_address() -> None:
    assert {letter.partition(" ")[0] for letter in TO_STRANGERS} | TO_PROVEN == {*COMPOSERS}
