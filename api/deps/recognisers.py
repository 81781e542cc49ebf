"""Kinds of callers: each is recognised by what it shows, and comes in by its own way.

A new kind is one more recogniser in the list, and nothing else.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from fastapi import Request

from api.deps.allowance import client_address, spend, spend_anonymous
from runner.access import KeyContext, KnownKey, NotForKeys, is_meant_as_key
from runner.core.actors import Actor, Door
from runner.workspaces import MemberContext, Scope

DOORS = {"web": Door.WEB, "cli": Door.CLI}


class Recognised(Protocol):
    """A caller who said who they are; whether that still holds is asked with the first statement.

    Either way in counts the request as theirs, or raises what forbids it.
    """

    async def inside(self, request: Request, workspace_id: UUID, scope: Scope) -> MemberContext:
        """Return how they enter a workspace."""

    async def outside(self, request: Request) -> Actor:
        """Return who acts in what belongs to no workspace."""


Recogniser = Callable[[Request, str], Awaitable[Recognised | None]]
"""Looks at a request and its bearer's text, which is empty without one; None is another's caller.

Raises what forbids a caller who is of this kind.
"""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A person, by the access token of a sign-in."""

    actor: Actor

    async def inside(self, request: Request, workspace_id: UUID, scope: Scope) -> MemberContext:
        limits = request.app.state.container.access.limits
        policy = await limits.caller_in(workspace_id)
        await spend(request, policy, workspace_id, self.actor.user_id)
        return MemberContext(workspace_id, self.actor, scope)

    async def outside(self, request: Request) -> Actor:
        limits = request.app.state.container.access.limits
        await spend(request, limits.caller, "person", self.actor.user_id)
        return self.actor


@dataclass(frozen=True, slots=True)
class ByKey:
    """Whoever acts by an API key, which opens one workspace and nothing beside it."""

    actor: Actor
    key: KnownKey

    async def inside(self, request: Request, workspace_id: UUID, scope: Scope) -> MemberContext:
        keyring, address = request.app.state.container.access.keyring, client_address(request)
        return KeyContext(
            workspace_id, self.actor, scope, key=self.key, keyring=keyring, address=address
        )

    async def outside(self, request: Request) -> Actor:
        raise NotForKeys


async def by_key(request: Request, text: str) -> Recognised | None:
    if not is_meant_as_key(text):
        return None
    access = request.app.state.container.access
    key = access.keyring.known(text)
    if key is None:
        await spend_anonymous(request)
        key = await access.keyring.look_up(text)
    policy = await access.limits.caller_in(key.workspace_id)
    await spend(request, policy, "key", key.id)
    actor = Actor(key.user_id, Door.API, request_id=request.scope["request_id"], key_id=key.id)
    return ByKey(actor, key)


async def by_token(request: Request, text: str) -> Recognised | None:
    if not text:
        return None
    container = request.app.state.container
    claims = container.signer.access.verify(text)
    await spend(request, container.access.limits.person, claims.user_id)
    request_id = request.scope["request_id"]
    return SignedIn(Actor(claims.user_id, door(request), claims.sign_in_id, request_id=request_id))


def door(request: Request) -> Door:
    return DOORS.get(request.headers.get("x-client", ""), Door.API)


# What is no key is taken for a token, and refused as one.
RECOGNISERS: tuple[Recogniser, ...] = (by_key, by_token)
