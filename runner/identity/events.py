"""What happened to users and sign-ins."""

from runner.core.events.event import Event


class UserRegistered(Event):
    type = "user.registered"


class SignInStarted(Event):
    type = "sign_in.started"
    method: str


class SignInEnded(Event):
    type = "sign_in.ended"
    reason: str
