"""Settings in layers: who may say what, and who has the last word."""

import re
from pathlib import Path

import pytest

from runner.layers import load, read_layers, unknown
from runner.settings import BadEnvironment, BadSettings, Settings, is_secret

ROOT = Path(__file__).parents[2]
# Good for every secret: an address and a key that is long enough.
GIVEN = "postgresql://a.file:with@more-than.32-bytes/x"


def environment(folder: Path, **more: str) -> dict[str, str]:
    return {
        "POSTMAGIQ_DATA_DIR": str(folder),
        "POSTMAGIQ_SYSTEM_FILE": str(folder / "system.toml"),
        "POSTMAGIQ_SECRETS_FILE": str(folder / "secrets.toml"),
        "POSTMAGIQ_USER_FILE": str(folder / "user.toml"),
        **more,
    }


def write(path: Path, text: str, mode: int = 0o600) -> None:
    path.write_text(text)
    path.chmod(mode)


def test_with_no_file_at_all_the_defaults_hold(tmp_path: Path) -> None:
    settings = load(environment(tmp_path))
    assert settings.embedded
    assert settings.sqlite_path == tmp_path / "postmagiq.sqlite3"
    assert settings.base_url == "http://127.0.0.1:8000"


def test_the_later_layer_wins(tmp_path: Path) -> None:
    write(tmp_path / "system.toml", 'log_level = "ERROR"\nport = 1\n')
    assert load(environment(tmp_path)).log_level == "ERROR"
    write(tmp_path / "user.toml", 'log_level = "DEBUG"')
    assert load(environment(tmp_path)).log_level == "DEBUG"
    loaded = load(environment(tmp_path, POSTMAGIQ_LOG_LEVEL="WARNING"))
    assert (loaded.log_level, loaded.port) == ("WARNING", 1)


def test_a_list_in_the_environment_is_json_or_has_commas(tmp_path: Path) -> None:
    for text in ("a.example, b.example", '["a.example", "b.example"]'):
        loaded = load(environment(tmp_path, POSTMAGIQ_ALLOWED_HOSTS=text))
        assert loaded.allowed_hosts == ("a.example", "b.example")


@pytest.mark.parametrize(
    ("file", "text", "mode", "says"),
    [
        ("system.toml", "colour = 1", 0o644, "unknown setting 'colour'"),
        ("system.toml", "port = ", 0o644, "cannot be read"),
        ("system.toml", 'secret_key = "x"', 0o600, "is a secret"),
        ("user.toml", 'secret_key = "x"', 0o600, "is a secret"),
        ("user.toml", 'database_url = "x"', 0o600, "is a secret"),
        ("user.toml", "port = 1", 0o600, "is the operator's"),
        ("secrets.toml", 'secret_key = "x"', 0o644, "chmod 600"),
        ("secrets.toml", 'secret_key = "x"', 0o640, "chmod 600"),
    ],
)
def test_a_file_is_refused(tmp_path: Path, file: str, text: str, mode: int, says: str) -> None:
    write(tmp_path / file, text, mode)
    with pytest.raises(BadSettings, match=says):
        load(environment(tmp_path))


@pytest.mark.parametrize(
    ("key", "value", "allowed"),
    [
        ("PORT", "many", "'many' is not a whole number, at least 0 and at most 65535"),
        ("KEEP_ALIVE_S", "0", "'0' is not a whole number, at least 1"),
        ("DATABASE_WAIT_S", "0", "'0' is not a number, above 0"),
        ("PGBOUNCER", "perhaps", "'perhaps' is not true or false"),
        ("LOG_LEVEL", "loud", "'loud' is not one of DEBUG, INFO, WARNING, ERROR"),
        ("TRUSTED_PROXIES", "proxy", "'proxy' is not an address or network such as 10.0.0.0/8"),
        ("ALLOWED_HOSTS", "[1", "it begins like a JSON list and is none"),
        ("PUBLIC_URL", "studio", "'studio' is no web address such as https://studio.example.com"),
        ("API_URL", "http://a:b", "'http://a:b' is no web address"),
        ("PUBLIC_URL", "https://u:hush@x.org/p", "it holds a user, a query or a fragment; keep"),
        ("PUBLIC_URL", "https://x.org/p?hush", "it holds a user, a query or a fragment; keep"),
        ("API_URL", "https://x.org/#hush", "it holds a user, a query or a fragment; keep"),
        ("DATABASE_URL", "hush", "it is not postgresql://user:password@host:port/database"),
        ("SECRET_KEY", "hush", "it needs at least 32 bytes"),
        ("SECRET_KEY_FILE", "/nowhere", "/nowhere cannot be read: No such file or directory"),
    ],
)
def test_a_variable_that_does_not_fit_is_named_with_what_does(
    tmp_path: Path, key: str, value: str, allowed: str
) -> None:
    with pytest.raises(BadEnvironment) as refused:
        load(environment(tmp_path, **{f"POSTMAGIQ_{key}": value}))
    assert str(refused.value).startswith(f"POSTMAGIQ_{key}: {allowed}")
    assert "hush" not in str(refused.value)


def test_a_value_of_a_file_is_named_with_its_file(tmp_path: Path) -> None:
    write(tmp_path / "system.toml", "port = 70000")
    with pytest.raises(BadSettings, match=r"system.toml: 'port': 70000 is not a whole number"):
        load(environment(tmp_path))


@pytest.mark.parametrize("key", ["TRUSTED_PROXIES", "FETCH_PRIVATE_NETWORKS"])
def test_a_network_is_an_address_or_cidr(tmp_path: Path, key: str) -> None:
    loaded = load(environment(tmp_path, **{f"POSTMAGIQ_{key}": "10.0.0.0/8, ::1"}))
    assert [str(net) for net in getattr(loaded, key.lower())] == ["10.0.0.0/8", "::1/128"]
    with pytest.raises(BadSettings, match=key):
        load(environment(tmp_path, **{f"POSTMAGIQ_{key}": "proxy.example.org"}))


def test_a_list_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="POSTMAGIQ_ALLOWED_HOSTS"):
        load(environment(tmp_path, POSTMAGIQ_ALLOWED_HOSTS='["a.example"'))


def test_a_secret_is_never_shown(tmp_path: Path) -> None:
    write(tmp_path / "secrets.toml", f'secret_key = "{"s" * 40}"')
    settings = load(environment(tmp_path))
    assert settings.secret_key is not None
    assert settings.secret_key.get_secret_value() == "s" * 40
    assert "sss" not in repr(settings)


@pytest.mark.parametrize("key", [k for k, f in Settings.model_fields.items() if is_secret(f)])
def test_every_secret_may_come_as_a_file(tmp_path: Path, key: str) -> None:
    file, name = tmp_path / "given", f"POSTMAGIQ_{key.upper()}"
    write(file, f"{GIVEN}\n")
    secret = getattr(load(environment(tmp_path, **{f"{name}_FILE": str(file)})), key)
    assert secret.get_secret_value() == GIVEN
    write(file, "\n")
    assert getattr(load(environment(tmp_path, **{f"{name}_FILE": str(file)})), key) is None
    with pytest.raises(BadSettings, match="keep one"):
        load(environment(tmp_path, **{f"{name}_FILE": str(file), name: "x"}))
    with pytest.raises(BadSettings, match=f"{name}_FILE"):
        load(environment(tmp_path, **{f"{name}_FILE": str(tmp_path / "gone")}))


def test_settings_do_not_change(tmp_path: Path) -> None:
    settings = load(environment(tmp_path))
    with pytest.raises(ValueError, match="frozen"):
        setattr(settings, "port", 1)  # noqa: B010 - mypy refuses it too


def test_every_layer_tells_where_it_stands(tmp_path: Path) -> None:
    places = [layer.place for layer in read_layers(environment(tmp_path))]
    assert places == ["defaults", "system file", "secrets file", "user file", "environment"]


def test_every_setting_says_what_it_is() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_a_variable_that_nobody_reads_is_named_with_what_it_may_mean(tmp_path: Path) -> None:
    given = environment(tmp_path, HOME="hush", POSTMAGIQ_Q="hush", POSTMAGIQ_TRUSTED_PROXY="hush")
    nothing = "is no setting and does nothing"
    assert unknown(given | {"POSTMAGIQ_SMTP_FILE": "hush"}) == [
        f"POSTMAGIQ_Q {nothing}.",
        f"POSTMAGIQ_SMTP_FILE {nothing}; is POSTMAGIQ_SMTP_URL_FILE meant?",
        f"POSTMAGIQ_TRUSTED_PROXY {nothing}; is POSTMAGIQ_TRUSTED_PROXIES meant?",
    ]


def test_every_variable_we_read_or_speak_of_is_known() -> None:
    files = [*(ROOT / "runner").rglob("*.py"), *(ROOT / "docs").rglob("*.md")]
    files += [file for file in (ROOT / "deploy").rglob("*") if file.is_file()]
    texts = (file.read_text(errors="replace") for file in files)
    spoken_of = {name for text in texts for name in re.findall(r"POSTMAGIQ_[A-Z_]+[A-Z]\b", text)}
    assert len(spoken_of) > 20
    assert unknown(dict.fromkeys(spoken_of, "")) == []
