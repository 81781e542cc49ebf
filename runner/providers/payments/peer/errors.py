"""What Stripe refuses, as it says it."""

from typing import Any


class Refusal(Exception):
    """Answer with an error of theirs."""

    def __init__(
        self,
        message: str,
        *,
        status: int = 400,
        type: str = "invalid_request_error",
        code: str | None = None,
        param: str | None = None,
        decline_code: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        said = {"code": code, "param": param, "decline_code": decline_code}
        self.error: dict[str, Any] = {"type": type, "message": message} | {
            key: value for key, value in said.items() if value is not None
        }


def missing(kind: str, id: str, param: str = "id") -> Refusal:
    status = 404 if param == "id" else 400
    return Refusal(f"No such {kind}: '{id}'", status=status, code="resource_missing", param=param)


def declined(code: str, decline_code: str) -> Refusal:
    message = "Your card has insufficient funds." if "funds" in decline_code else ""
    return Refusal(
        message or "Your card was declined.",
        status=402,
        type="card_error",
        code=code,
        decline_code=decline_code,
    )
