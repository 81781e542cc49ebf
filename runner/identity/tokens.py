"""Access tokens: short-lived, no rights inside, one key and one algorithm."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from jose import jwt
from jose.exceptions import JOSEError

from runner.core.clock import now
from runner.core.errors import Unauthenticated
from runner.core.ids import new_id
from runner.core.secrets import unb64

ALGORITHM = "HS256"
ISSUER, AUDIENCE, TYPE = "postmagiq", "postmagiq-api", "at+jwt"
TTL = timedelta(minutes=10)
LONGEST_TOKEN_BYTES = 4096
REMEMBERED = 10_000
CLAIMS = frozenset({"iss", "aud", "sub", "sid", "jti", "iat", "nbf", "exp"})


class InvalidToken(Unauthenticated):
    code = "invalid_token"
    message = "That access token is not one of ours; sign in again."


class TokenExpired(Unauthenticated):
    code = "token_expired"
    message = "The access token has expired; refresh it."


@dataclass(frozen=True, slots=True)
class Claims:
    """What an access token says: who, on which sign-in, until when."""

    user_id: UUID
    sign_in_id: UUID
    expires_at: int


class AccessTokens:
    """Issue and verify; python-jose accepts too much by itself, so every rule is here."""

    def __init__(self, key: bytes) -> None:
        if len(key) < 32:
            raise ValueError("an access token key has at least 32 bytes")
        self._key = key
        self._known: dict[str, Claims] = {}

    def issue(self, user_id: UUID, sign_in_id: UUID, at: datetime | None = None) -> str:
        at = at or now()
        claims = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": str(user_id),
            "sid": str(sign_in_id),
            "jti": str(new_id()),
            "iat": int(at.timestamp()),
            "nbf": int(at.timestamp()),
            "exp": int((at + TTL).timestamp()),
        }
        return jwt.encode(claims, self._key, algorithm=ALGORITHM, headers={"typ": TYPE})

    def verify(self, token: str) -> Claims:
        """Return what the token says; raises InvalidToken and TokenExpired.

        What a genuine token says does not change, so it is read once; its time is checked anew.
        """
        claims = self._known.get(token)
        if claims is None:
            claims = self._read(token)
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[token] = claims
        if claims.expires_at <= int(now().timestamp()):
            raise TokenExpired
        return claims

    def _read(self, token: str) -> Claims:
        if len(token) > LONGEST_TOKEN_BYTES or token.count(".") != 2:
            raise InvalidToken
        try:
            for part in token.split("."):
                unb64(part)  # Strict: the library skips letters that are no base64.
            header = jwt.get_unverified_header(token)
            if header != {"alg": ALGORITHM, "typ": TYPE}:
                raise InvalidToken
            claims = jwt.decode(
                token,
                self._key,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=ISSUER,
                options={"verify_exp": False, "verify_nbf": False, "verify_iat": False},
            )
        except (JOSEError, ValueError, TypeError, AttributeError, RecursionError):
            raise InvalidToken from None
        return _checked(claims)


def _checked(claims: dict[str, Any]) -> Claims:
    moment = int(now().timestamp())
    times = [claims.get(name) for name in ("iat", "nbf", "exp")]
    if set(claims) != CLAIMS or not all(type(t) is int for t in times):
        raise InvalidToken
    if claims["aud"] != AUDIENCE or claims["nbf"] > moment or claims["iat"] > moment:
        raise InvalidToken
    try:
        return Claims(UUID(claims["sub"]), UUID(claims["sid"]), claims["exp"])
    except (ValueError, TypeError, AttributeError):
        raise InvalidToken from None
