"""Events sent on to an address of one's own, signed as webhooks are."""

import base64
import binascii
import json
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from runner.cli.exits import Exit, Stop
from runner.cli.outlet import say
from runner.core.clock import now
from runner.webhooks import message_id, new_secret, signed_headers

TIMEOUT_S = 15
SPOKEN = {"http": HTTPConnection, "https": HTTPSConnection}


class Forwarder:
    """Send each event to one address."""

    def __init__(self, url: str, secret: str | None) -> None:
        self.parts = urlsplit(url)
        if self.parts.scheme not in SPOKEN or not self.parts.hostname:
            line = f"--forward-to is no address such as http://localhost:3000/hooks: {url}"
            raise Stop(Exit.USAGE, line)
        self.secret = _fit(secret) or new_secret()
        if secret is None:
            say(f"Each message is signed with {self.secret}", complaint=True)

    def __call__(self, event: dict[str, Any]) -> str:
        """Send an event and say in a few words what came of it."""
        if event["message"] is None:
            return "not sent on (no webhook hears of it)"
        id = message_id(UUID(event["id"]))
        body = json.dumps(event["message"], ensure_ascii=False).encode()
        headers = signed_headers([self.secret], id, now(), body)
        path = self.parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
        try:
            port = self.parts.port
            speak = SPOKEN[self.parts.scheme]
            connection = speak(self.parts.hostname or "", port, timeout=TIMEOUT_S)
            connection.request("POST", path, body, headers)
            status = connection.getresponse().status
            connection.close()
        except (OSError, HTTPException, ValueError) as error:
            return f"not sent on ({error})"
        return f"sent on, answered {status}"


def _fit(secret: str | None) -> str | None:
    if secret is None:
        return None
    try:
        base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error:
        raise Stop(Exit.USAGE, "--secret is no secret of a webhook, as whsec_….") from None
    return secret
