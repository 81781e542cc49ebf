from uuid import uuid4

import pytest
from cryptography.exceptions import InvalidTag

from runner.core.secrets import Keys
from runner.webhooks.secrets import new_secret, seal, unseal

KEYS = Keys("a key that only the tests know, 32+")


def test_a_sealed_secret_opens_for_its_own_webhook_only() -> None:
    id, secret = uuid4(), new_secret()
    sealed = seal(KEYS, id, secret)

    assert secret not in sealed
    assert unseal(KEYS, id, sealed) == secret
    with pytest.raises(InvalidTag):
        unseal(KEYS, uuid4(), sealed)
