"""What happened to users and sign-ins."""

from dataclasses import dataclass

from runner.core.events.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class UserRegistered(Event):
    type = "user.registered"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInStarted(Event):
    type = "sign_in.started"
    method: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInEnded(Event):
    type = "sign_in.ended"
    reason: str
