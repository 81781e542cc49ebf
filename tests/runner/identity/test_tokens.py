"""Access tokens: what is issued is accepted, and nothing else is."""

import hmac
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from jose import jwt

from runner.core.clock import now
from runner.core.ids import new_id
from runner.core.secrets import b64, unb64
from runner.identity.tokens import TTL, AccessTokens, InvalidToken, TokenExpired

KEY, OTHER = b"k" * 32, b"o" * 32
HEADER: dict[str, Any] = {"alg": "HS256", "typ": "at+jwt"}
USER, SIGN_IN = new_id(), new_id()

# Made when the tests are collected, and used when their turn comes: no run takes that long.
DAY_S = 86_400


def claims(**changed: Any) -> dict[str, Any]:
    moment = int(now().timestamp())
    whole = {
        "iss": "postmagiq", "aud": "postmagiq-api", "sub": str(USER), "sid": str(SIGN_IN),
        "jti": str(new_id()), "iat": moment, "nbf": moment, "exp": moment + DAY_S,
    }  # fmt: skip
    return {name: value for name, value in (whole | changed).items() if value is not None}


def forge(
    payload: Any = None,
    header: Any = None,
    key: bytes = KEY,
    algorithm: str = "sha256",
) -> str:
    """Sign whatever is given, as somebody who knows the key but not the rules would."""
    parts = [
        part if isinstance(part, str) else b64(json.dumps(part).encode())
        for part in (HEADER if header is None else header, claims() if payload is None else payload)
    ]
    signed = ".".join(parts)
    return f"{signed}.{b64(hmac.digest(key, signed.encode(), algorithm))}"


def cut(text: str, place: int) -> str:
    parts = text.split(".")
    parts[place] = ""
    return ".".join(parts)


LATER = int((now() + timedelta(days=2)).timestamp())
GOOD = forge()
FORGED = {
    "nothing": "",
    "no dots": "token",
    "two parts": GOOD.rpartition(".")[0],
    "four parts": f"{GOOD}.x",
    "five parts, as encrypted": "a.b.c.d.e",
    "no signature": cut(GOOD, 2),
    "no header": cut(GOOD, 0),
    "no payload": cut(GOOD, 1),
    "another key": forge(key=OTHER),
    "an empty key": forge(key=b""),
    "a signature cut short": GOOD[:-4],
    "alg none": forge(header=HEADER | {"alg": "none"}).rpartition(".")[0] + ".",
    "alg None, signed": forge(header=HEADER | {"alg": "None"}),
    "HS512": forge(header=HEADER | {"alg": "HS512"}, algorithm="sha512"),
    "HS384": forge(header=HEADER | {"alg": "HS384"}, algorithm="sha384"),
    "RS256": forge(header=HEADER | {"alg": "RS256"}),
    "alg in small letters": forge(header=HEADER | {"alg": "hs256"}),
    "alg as a list": forge(header=HEADER | {"alg": ["HS256"]}),
    "no alg": forge(header={"typ": "at+jwt"}),
    "no typ": forge(header={"alg": "HS256"}),
    "typ JWT": forge(header=HEADER | {"typ": "JWT"}),
    "jku": forge(header=HEADER | {"jku": "https://evil.example/keys"}),
    "jwk": forge(header=HEADER | {"jwk": {"kty": "oct", "k": b64(OTHER)}}, key=OTHER),
    "kid": forge(header=HEADER | {"kid": "../../dev/null"}),
    "crit": forge(header=HEADER | {"crit": ["exp"], "exp": LATER}),
    "x5u": forge(header=HEADER | {"x5u": "https://evil.example"}),
    "a header that is a list": forge(header=["HS256"]),
    "a header that is no JSON": forge(header=b64(b"{")),
    "claims that are a list": forge(["sub"]),
    "claims that are a number": forge(1),
    "claims that are no JSON": forge(b64(b"{")),
    "claims that are no UTF-8": forge(b64(b"\xff\xfe")),
    "deeply nested claims": forge(b64(b"[" * 1400)),
    "another issuer": forge(claims(iss="evil")),
    "another audience": forge(claims(aud="other-api")),
    "a list of audiences": forge(claims(aud=["postmagiq-api", "other"])),
    "a claim more": forge(claims(admin=True)),
    "not yet valid": forge(claims(nbf=LATER)),
    "issued in the future": forge(claims(iat=LATER)),
    "exp as text": forge(claims(exp=str(LATER))),
    "exp as a fraction": forge(claims(exp=LATER + 0.5)),
    "exp as true": forge(claims(exp=True)),
    "iat as a fraction": forge(claims(iat=1.0)),
    "nbf as text": forge(claims(nbf="0")),
    "exp beyond every number": forge(
        b64(json.dumps(claims(exp=1)).replace('"exp": 1', '"exp": 1e999').encode())
    ),
    "sub that is no id": forge(claims(sub="admin")),
    "sub as a number": forge(claims(sub=1)),
    "sid that is no id": forge(claims(sid="x")),
    "sid as a number": forge(claims(sid=7)),
    "sid as a list": forge(claims(sid=[str(SIGN_IN)])),
    "longer than any of ours": forge(claims(jti="x" * 5000)),
    "letters beyond ASCII": GOOD[:-3] + "üüü",
    "a blank before": f" {GOOD}",
    "padding": f"{GOOD}=",
    **{f"no {name}": forge(claims(**{name: None})) for name in claims()},
}


def test_what_is_issued_is_accepted_and_says_who() -> None:
    found = AccessTokens(KEY).verify(AccessTokens(KEY).issue(USER, SIGN_IN))
    assert (found.user_id, found.sign_in_id) == (USER, SIGN_IN)


def test_the_forger_of_this_test_knows_the_right_form() -> None:
    assert AccessTokens(KEY).verify(GOOD).user_id == USER


@pytest.mark.parametrize("kind", FORGED)
def test_refused_is(kind: str) -> None:
    with pytest.raises(InvalidToken):
        AccessTokens(KEY).verify(FORGED[kind])


def test_there_are_many_ways_to_forge() -> None:
    assert len(FORGED) >= 30


def test_every_letter_counts() -> None:
    token = AccessTokens(KEY).issue(USER, SIGN_IN)
    for place, letter in enumerate(token):
        changed = token[:place] + ("A" if letter != "A" else "B") + token[place + 1 :]
        with pytest.raises(InvalidToken):
            AccessTokens(KEY).verify(changed)


def test_a_token_ends_after_ten_minutes() -> None:
    tokens = AccessTokens(KEY)
    just = now() - TTL + timedelta(seconds=5)
    assert tokens.verify(tokens.issue(USER, SIGN_IN, just)).user_id == USER
    with pytest.raises(TokenExpired):
        tokens.verify(tokens.issue(USER, SIGN_IN, now() - TTL))
    with pytest.raises(TokenExpired):
        tokens.verify(tokens.issue(USER, SIGN_IN, datetime(2020, 1, 1, tzinfo=UTC)))


def test_no_rights_are_inside() -> None:
    inside = json.loads(unb64(AccessTokens(KEY).issue(USER, SIGN_IN).split(".")[1]))
    assert {*inside} == {"iss", "aud", "sub", "sid", "jti", "iat", "nbf", "exp"}


def test_a_short_key_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        AccessTokens(b"short")


def test_the_library_alone_would_accept_what_we_refuse() -> None:
    """Were this to fail, the wrapper could be thinner."""
    assert jwt.decode(forge(claims(exp=None)), KEY, algorithms=["HS256"], audience="postmagiq-api")
