"""The proxy examples say what they must, and hold where the proxy is installed."""

import getpass
import re
import shutil
import signal
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from runner.core.clock import now
from runner.settings import Settings
from tests.runner.cli.program import ROOT, Program, Started

NAME = "studio.example.com"
EXAMPLES = {"nginx": ROOT / "deploy/proxy/nginx.conf", "caddy": ROOT / "deploy/proxy/Caddyfile"}
MUST_SAY = {
    "nginx": [
        r"proxy_buffering off;",
        r"proxy_http_version 1\.1;",
        r"proxy_set_header Host \$host;",
        r"proxy_set_header X-Forwarded-For \$proxy_add_x_forwarded_for;",
        r"proxy_set_header X-Forwarded-Proto \$scheme;",
        r"proxy_set_header X-Forwarded-Host \$host;",
        r"location = /metrics \{\s+return 404;",
    ],
    "caddy": [r"flush_interval -1", r"dial_timeout \d+s", r"respond /metrics 404"],
}
FIGURES = {
    "nginx": {
        "body": r"client_max_body_size (\d+)m;",
        "idle": r"keepalive_timeout (\d+)s;",
        "read": r"proxy_read_timeout (\d+)s;",
    },
    "caddy": {
        "body": r"max_size (\d+)MB",
        "idle": r"keepalive (\d+)s",
        "read": r"read_timeout (\d+)s",
    },
}
both = pytest.mark.parametrize("kind", EXAMPLES)


@both
def test_an_example_says_what_it_must(kind: str) -> None:
    text = EXAMPLES[kind].read_text()
    assert [line for line in MUST_SAY[kind] if not re.search(line, text)] == []


@both
def test_an_example_fits_the_settings(kind: str) -> None:
    text, settings = EXAMPLES[kind].read_text(), Settings()
    found = {name: re.search(figure, text) for name, figure in FIGURES[kind].items()}
    said = {name: int(match[1]) for name, match in found.items() if match}
    assert said["body"] * 1_000_000 > max(settings.body_limit_bytes, settings.upload_limit_bytes)
    assert said["idle"] < settings.keep_alive_s
    assert said["read"] > 2 * 5


@dataclass
class Running:
    """A proxy at work: its ports, and the certificate it shows."""

    port: int
    plain_port: int
    certificate: Path

    def client(self) -> httpx.Client:
        """Come from an address that is not the proxy's."""
        transport = httpx.HTTPTransport(
            verify=ssl.create_default_context(cafile=str(self.certificate)),
            local_address="127.0.0.2",
        )
        url = f"https://127.0.0.1:{self.port}"
        named = {"Host": NAME}
        client = httpx.Client(transport=transport, base_url=url, headers=named, timeout=20)
        client.event_hooks["request"] = [_by_name]
        return client


def _by_name(request: httpx.Request) -> None:
    request.extensions["sni_hostname"] = NAME


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, NAME)])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now() - timedelta(days=1))
        .not_valid_after(now() + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .sign(key, SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "privkey.pem").write_bytes(secret)
    (folder / "fullchain.pem").write_bytes(made.public_bytes(Encoding.PEM))
    return folder / "fullchain.pem"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    settings = {
        "POSTMAGIQ_PUBLIC_URL": f"https://{NAME}",
        "POSTMAGIQ_TRUSTED_PROXIES": "127.0.0.1",
        "POSTMAGIQ_PORT": str(free_port()),
    }
    program = Program(tmp_path_factory.mktemp("behind") / "data", settings)
    with program.started("up", last="Ctrl-C stops it.") as started:
        started.said[0] = settings["POSTMAGIQ_PORT"]
        yield started


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def proxy(kind: str, upstream: str, certificate: Path, folder: Path) -> Iterator[Running]:
    """Run the example as it is, but for its ports and its certificate."""
    port, plain = free_port(), free_port()
    text = EXAMPLES[kind].read_text().replace("127.0.0.1:8000", f"127.0.0.1:{upstream}")
    if kind == "nginx":
        text = text.replace(f"/etc/letsencrypt/live/{NAME}", str(certificate.parent))
        text = text.replace("listen 80;", f"listen 127.0.0.1:{plain};")
        text = text.replace("listen 443 ", f"listen 127.0.0.1:{port} ")
        text = (
            f"user {getpass.getuser()}; daemon off; pid {folder}/pid; events {{}}\n"
            f"http {{ access_log off; client_body_temp_path {folder}/body;\n{text} }}"
        )
        command = ["nginx", "-p", str(folder), "-c", str(folder / "config"), "-e", "stderr"]
    else:
        keys = f"{certificate} {certificate.with_name('privkey.pem')}"
        text = text.replace(f"{{$SITE:{NAME}}} {{", f"{NAME}:{port} {{\n\ttls {keys}")
        text = f"{{\n\tadmin off\n\tauto_https disable_redirects\n}}\n{text}"
        command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "config")]
    (folder / "config").write_text(text)
    started = subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True)
    try:
        wait_for(started, port)
        yield Running(port, plain, certificate)
    finally:
        # Caddy would wait for the stream that was heard; nginx has children to take along.
        started.send_signal(signal.SIGKILL if kind == "caddy" else signal.SIGTERM)
        started.communicate(timeout=20)


def wait_for(started: "subprocess.Popen[str]", port: int) -> None:
    """Knock until somebody opens; the operating system says at once that nobody does."""
    while started.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
        except ConnectionRefusedError:
            continue
        return
    pytest.fail(started.communicate()[1])


@pytest.fixture(scope="module", params=EXAMPLES)
def running(
    request: pytest.FixtureRequest,
    server: Started,
    certificate: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Running]:
    kind = request.param
    if shutil.which(kind) is None:
        pytest.skip(f"{kind} is not installed")
    with proxy(kind, server.said[0], certificate, tmp_path_factory.mktemp(kind)) as made:
        yield made


def test_who_comes_through_it_is_known_by_their_own_address(running: Running) -> None:
    person = {"email": f"ann{running.port}@example.org", "password": "correct horse battery"}
    with running.client() as http:
        spoofed = {"X-Forwarded-For": "198.51.100.1", "X-Forwarded-Host": "evil.example"}
        made = http.post(
            "/api/v1/auth/register", json={**person, "full_name": "Ann"}, headers=spoofed
        )
        assert made.status_code == 201, made.text
        token = {"Authorization": f"Bearer {made.json()['access_token']}"}
        listed = http.get("/api/v1/auth/sign-ins", headers=token).json()["items"]
    assert {one["ip"] for one in listed} == {"127.0.0.2"}


def test_a_stream_is_heard_while_it_goes_on(running: Running) -> None:
    person = {"email": f"ben{running.port}@example.org", "password": "correct horse battery"}
    with running.client() as http:
        made = http.post("/api/v1/auth/register", json={**person, "full_name": "Ben"}).json()
        http.headers["Authorization"] = f"Bearer {made['access_token']}"
        ws = http.post("/api/v1/workspaces", json={"name": "Bakery", "timezone": "UTC"}).json()
        with http.stream("GET", f"/api/v1/w/{ws['id']}/stream") as stream:
            assert stream.status_code == 200
            # Held back until the answer ends, the first line would never come.
            assert next(stream.iter_lines()) == ": following"


def test_what_is_too_large_is_refused_in_our_words(running: Running) -> None:
    with running.client() as http:
        answer = http.post("/api/v1/auth/login", content=b" " * (4 * 1024 * 1024 + 1))
    assert (answer.status_code, answer.json()["code"]) == (413, "payload_too_large")


def test_probes_are_answered_and_figures_stay_inside(running: Running) -> None:
    with running.client() as http:
        assert http.get("/health/ready").status_code == 200
        assert http.get("/metrics").status_code == 404
