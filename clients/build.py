"""Build the clients as packages: `python -m clients.build [FOLDER]`."""

import json
import subprocess
import sys
from pathlib import Path
from shutil import copy, copytree, rmtree

from runner.core.release import release

ROOT = Path(__file__).parents[1]
CONTRACT = ROOT / "openapi.yaml"
# What stands in the manifests until it is known which release they belong to.
UNRELEASED = "0.0.0"
GUI = ROOT / "gui"
TOOLS = GUI / "node_modules"


def build(folder: Path) -> list[Path]:
    """Build both clients below a folder; return the packages, ready to be installed."""
    return [build_python(folder / "python"), build_typescript(folder / "typescript")]


def build_python(place: Path) -> Path:
    _lay_out(place, "pyproject.toml")
    package = place / "postmagiq_client"
    generate_python(package)
    (package / "py.typed").touch()
    run(place, sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", ".")
    [wheel] = place.glob("*.whl")
    return wheel


def build_typescript(place: Path) -> Path:
    manifest = _lay_out(place, "package.json")
    about = json.loads(manifest.read_text(encoding="utf-8"))
    # What the screen itself talks through is what was tested.
    used = json.loads((GUI / "package.json").read_text(encoding="utf-8"))["dependencies"]
    about["dependencies"] = {name: used[name] for name in about["dependencies"]}
    manifest.write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")
    generate_types(place / "src/schema.ts")
    (place / "node_modules").symlink_to(TOOLS)
    run(place, TOOLS / "@typescript/native/bin/tsc", "-p", ".")
    (place / "node_modules").unlink()
    run(place, "npm", "pack", "--silent", "--offline")
    [package] = place.glob("*.tgz")
    return package


def generate_python(package: Path) -> None:
    """Write the package, without the formatters that the generator would start."""
    plain = Path(__file__).with_name("openapi-python-client.yml")
    run(
        package.parent,
        *(sys.executable, "-m", "openapi_python_client", "generate", "--fail-on-warning"),
        *("--path", CONTRACT, "--config", plain, "--meta", "none", "--output-path", package),
    )


def generate_types(file: Path) -> None:
    options = ("--default-non-nullable=false", "--output", file)
    run(file.parent, TOOLS / ".bin/openapi-typescript", CONTRACT, *options)


def run(folder: Path, *command: object) -> None:
    """Run a tool, whose last words are the error where it fails."""
    done = subprocess.run(
        [*map(str, command)], cwd=folder, check=False, text=True, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{command[0]} ended with {done.returncode}:\n{done.stdout}")


def _lay_out(place: Path, manifest: str) -> Path:
    """Copy what is not generated, and write the release into the manifest."""
    rmtree(place, ignore_errors=True)
    copytree(Path(__file__).parent / place.name, place)
    copy(ROOT / "LICENSE", place)
    text = (place / manifest).read_text(encoding="utf-8")
    (place / manifest).write_text(text.replace(UNRELEASED, release(), 1), encoding="utf-8")
    return place / manifest


if __name__ == "__main__":
    for package in build(Path(*sys.argv[1:] or ("dist", "clients")).absolute()):
        print(package)
