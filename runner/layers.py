"""Where settings come from, and what each place may say.

Layers, the later wins: defaults, system file, secrets file, user file, environment. The user
file belongs to whoever runs the command, so it may set neither secrets nor what the operator
decides for everybody.
"""

import os
import stat
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

import platformdirs
from pydantic import ValidationError
from pydantic_settings import EnvSettingsSource

from runner.fitting import because, misfit
from runner.settings import (
    PREFIX,
    BadEnvironment,
    BadSettings,
    Settings,
    default_data_dir,
    is_secret,
)

# Read by the command itself: where the files are, and the login of `db provision`.
BESIDE = ("SYSTEM_FILE", "SECRETS_FILE", "USER_FILE", "ADMIN_URL")
Place = Literal["defaults", "system file", "secrets file", "user file", "environment"]


@dataclass(frozen=True, slots=True)
class Layer:
    """One place that settings come from, and what it says."""

    place: Place
    where: str
    values: Mapping[str, Any]


def config_paths(environment: Mapping[str, str]) -> tuple[Path, Path, Path]:
    """Name the system, secrets and user file; the environment may move each of them."""
    data_dir = Path(environment.get(f"{PREFIX}DATA_DIR") or default_data_dir())
    system = environment.get(f"{PREFIX}SYSTEM_FILE") or "/etc/postmagiq/config.toml"
    secrets = environment.get(f"{PREFIX}SECRETS_FILE") or data_dir / "secrets.toml"
    own = platformdirs.user_config_path("postmagiq", appauthor=False) / "config.toml"
    return Path(system), Path(secrets), Path(environment.get(f"{PREFIX}USER_FILE") or own)


def read_layers(environment: Mapping[str, str] | None = None) -> list[Layer]:
    """Read every layer, weakest first.

    Raises BadSettings for an unknown key, a broken file, a secrets file that others can read,
    and a key that its file may not hold.
    """
    environment = os.environ if environment is None else environment
    system, secrets, own = config_paths(environment)
    fields = Settings.model_fields
    built_in = {k: f.get_default(call_default_factory=True) for k, f in fields.items()}
    layers = [
        Layer("defaults", "built in", built_in),
        Layer("system file", str(system), _read(system)),
        Layer("secrets file", str(secrets), _read_secrets(secrets)),
        Layer("user file", str(own), _read(own)),
        Layer("environment", f"{PREFIX}*", dict(_environment(environment))),
    ]
    for layer in layers[1:4]:
        for key in layer.values:
            if key not in fields:
                raise BadSettings(f"{layer.where}: unknown setting {key!r}.")
    for layer in (layers[1], layers[3]):
        for key in layer.values:
            if is_secret(fields[key]):
                raise BadSettings(f"{layer.where}: {key!r} is a secret; put it into {secrets}.")
    for key in layers[3].values:
        if not (fields[key].json_schema_extra or {}).get("user"):  # type: ignore[union-attr]
            raise BadSettings(f"{own}: {key!r} is the operator's to set, in {system}.")
    return layers


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Merge the layers into one frozen tree; raises BadSettings."""
    merged: dict[str, Any] = {}
    for layer in read_layers(environment)[1:]:
        merged.update(layer.values)
    try:
        return Settings(**merged)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = str(first["loc"][0])
        field = Settings.model_fields[key]
        raise unfit(key, misfit(first, field, secret=is_secret(field)), environment) from None


def unknown(environment: Mapping[str, str] | None = None) -> list[str]:
    """Say of each variable with our prefix that nobody reads which one it may be meant to be.

    Nothing is refused for it: Kubernetes gives containers such variables for its services.
    """
    environment = os.environ if environment is None else environment
    fields = Settings.model_fields
    files = [f"{key}_FILE" for key, field in fields.items() if is_secret(field)]
    known = [key.upper() for key in (*fields, *files, *BESIDE)]
    lines = []
    for name in sorted(environment):
        key = name.upper().removeprefix(PREFIX)
        if key in (name.upper(), *known):
            continue
        meant = "".join(f"; is {PREFIX}{each} meant?" for each in get_close_matches(key, known, 1))
        lines.append(f"{name} is no setting and does nothing{meant or '.'}")
    return lines


def unfit(key: str, why: str, environment: Mapping[str, str] | None = None) -> BadSettings:
    """Name the place a value was taken from that does not fit; raise what this returns."""
    environment = os.environ if environment is None else environment
    layer = [layer for layer in read_layers(environment) if key in layer.values][-1]
    if layer.place == "environment":
        name = f"{PREFIX}{key.upper()}"
        return BadEnvironment(f"{name if name in environment else f'{name}_FILE'}: {why}.")
    return BadSettings(f"{layer.where}: {key!r}: {why}.")


def _environment(environment: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    source = EnvSettingsSource(Settings, env_prefix=PREFIX)
    source.env_vars = {key.lower(): value for key, value in environment.items()}
    for key, field in Settings.model_fields.items():
        value, name, _ = source.get_field_value(field, key)
        is_complex = source.field_is_complex(field)
        if is_secret(field):
            value = _from_file(environment, key, value)
        if value is None:
            continue
        if is_complex and not str(value).startswith("["):
            value = [part.strip() for part in str(value).split(",") if part.strip()]
            yield key, value
        else:
            try:
                yield key, source.prepare_field_value(name, field, value, is_complex)
            except ValueError as error:
                line = "it begins like a JSON list and is none; commas between values do as well"
                raise BadEnvironment(f"{PREFIX}{key.upper()}: {line}.") from error


def _from_file(environment: Mapping[str, str], key: str, value: Any) -> Any:
    """Take a secret from the file that its `…_FILE` names, as containers are handed them."""
    name = f"{PREFIX}{key.upper()}"
    file = environment.get(f"{name}_FILE")
    if not file:
        return value
    if value is not None:
        raise BadEnvironment(f"{name} and {name}_FILE are both set; keep one.")
    try:
        return Path(file).read_text(encoding="utf-8").strip() or None
    except (OSError, UnicodeDecodeError) as error:
        raise BadEnvironment(f"{name}_FILE: {file} cannot be read{because(error)}.") from None


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadSettings(f"{path} cannot be read{because(error)}.") from None


def _read_secrets(path: Path) -> dict[str, Any]:
    values = _read(path)
    if values and os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise BadSettings(f"{path} can be read by others; run `chmod 600 {path}`.")
    return values
