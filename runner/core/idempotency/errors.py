"""What forbids a request that carries an idempotency key."""

from runner.core.errors import Conflict, Invalid, Malformed


class IdempotencyKeyInvalid(Malformed):
    code = "idempotency_key_invalid"
    message = "Send one Idempotency-Key of 1 to 255 printable ASCII characters, new for each act."


class IdempotencyKeyReused(Invalid):
    code = "idempotency_key_reused"
    message = "That Idempotency-Key was used for a different request; make a new one."


class IdempotencyInProgress(Conflict):
    code = "idempotency_in_progress"
    message = "The first request with that Idempotency-Key is still running; ask again shortly."
