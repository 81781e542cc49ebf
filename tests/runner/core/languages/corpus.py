"""Short texts of our own in many languages; a bar stands where a sentence ends."""

from pathlib import Path

_LINES = (Path(__file__).parent / "corpus.txt").read_text(encoding="utf-8").splitlines()
MARKED: dict[str, str] = dict(line.split("\t") for line in _LINES)
CORPUS = {language: text.replace("|", "") for language, text in MARKED.items()}
