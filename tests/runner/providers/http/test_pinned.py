"""The address that was checked is the address that is dialled."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from runner.providers.http import AddressForbidden, GuardedClient, Unreachable, UrlPolicy
from tests.runner.providers.http.playback import LOOPBACK, OPEN, Answers, canary, http, serving


async def test_a_name_is_looked_up_once_and_dialled_by_that_answer() -> None:
    resolver = Answers(["127.0.0.1"], ["127.0.0.2"])
    client = GuardedClient(urls=OPEN, allow=LOOPBACK, resolver=resolver)
    async with serving(http(b"fine")) as server:
        fetched = await client.fetch(server.url(host="shop.example"))
    assert fetched.body == b"fine"
    assert resolver.asked == ["shop.example"]
    assert f"Host: shop.example:{server.port}".encode() in server.requests[0]


async def test_a_name_that_moves_to_a_forbidden_address_is_refused_on_the_next_call() -> None:
    async with serving(http(b"fine")) as server, canary() as forbidden:
        client = GuardedClient(
            urls=OPEN, allow=LOOPBACK, resolver=Answers(["127.0.0.1"], ["127.0.0.2"])
        )
        await client.fetch(server.url(host="shop.example"))
        with pytest.raises(AddressForbidden):
            await client.fetch(forbidden.url(host="shop.example"))
    assert forbidden.requests == []


@pytest.mark.parametrize("answer", [["127.0.0.1", "10.0.0.1"], ["10.0.0.1", "127.0.0.1"]])
async def test_one_forbidden_address_among_good_ones_is_enough_to_refuse(
    answer: list[str],
) -> None:
    client = GuardedClient(urls=OPEN, allow=LOOPBACK, resolver=Answers(answer))
    async with serving(http(b"fine")) as server:
        with pytest.raises(AddressForbidden, match="private"):
            await client.fetch(server.url(host="shop.example"))
    assert server.requests == []


async def test_the_next_address_is_tried_when_the_first_refuses_the_connection() -> None:
    allow = {*LOOPBACK, *(network.supernet(new_prefix=30) for network in LOOPBACK)}
    resolver = Answers(["127.0.0.2", "127.0.0.1"])
    async with serving(http(b"second")) as server:
        client = GuardedClient(urls=OPEN, allow=allow, resolver=resolver)
        assert (await client.fetch(server.url(host="shop.example"))).body == b"second"


@pytest.mark.parametrize(("host", "accepted"), [("shop.example", True), ("bank.example", False)])
async def test_tls_is_checked_against_the_name_although_the_address_is_dialled(
    host: str, accepted: bool, tmp_path: Path
) -> None:
    server_tls, client_tls = certificate_for("shop.example", tmp_path)
    client = GuardedClient(
        urls=UrlPolicy(ports=None), allow=LOOPBACK, resolver=Answers(["127.0.0.1"]), tls=client_tls
    )
    async with serving(http(b"secret"), tls=server_tls) as server:
        url = f"https://{host}:{server.port}/"
        if accepted:
            assert (await client.fetch(url)).body == b"secret"
        else:
            with pytest.raises(Unreachable):
                await client.fetch(url)
    assert len(server.requests) == accepted


def certificate_for(name: str, folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Make a server that proves `name`, and a client that trusts it and nobody else."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    pem.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(pem)
    client = ssl.create_default_context()
    client.load_verify_locations(pem)
    return server, client
