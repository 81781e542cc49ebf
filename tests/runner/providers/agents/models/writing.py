"""What the models of our server write: from the numbered source in what they are asked."""

import json
import re
from typing import Any

_LINE = re.compile(r"^(\d+) (.+)$", re.MULTILINE)
_MARKED = re.compile(r"^- “(.+)”: ", re.MULTILINE)


def written(model: str, asked: str) -> str:
    """Answer as a model of this name does."""
    again = "You have answered:" in asked
    if model.startswith("stubborn") or (model.startswith("sloppy") and not again):
        return "Here is your post! {}"
    if model.startswith("endless"):
        return "more " * 100_000
    text = json.dumps(planned(asked) if '"title":"PlanAnswer"' in asked else drafted(asked))
    return f"Sure:\n```json\n{text}\n```\nAnything else?" if model.startswith("chatty") else text


def planned(asked: str) -> dict[str, Any]:
    lines = sources(asked)
    points = [{"heading": None, "sources": [n]} for n, _ in lines]
    phrases = [" ".join(lines[0][1].split()[:2]), "never said there"]
    return {"hook": points[0], "points": points[1:6], "keyphrases": phrases}


def drafted(asked: str) -> dict[str, Any]:
    room = int(found[1]) if (found := re.search(r"at most (\d+)\s+characters", asked)) else 3_000
    marked, parts, used = _MARKED.findall(asked), [], 0
    for n, text in sources(asked):
        if used + len(text) + 2 > room or any(each in text or text in each for each in marked):
            continue
        used += len(text) + 2
        parts.append({"form": "paragraph", "sentences": [{"text": text, "sources": [n]}]})
    return {"parts": parts, "hashtags": []}


def sources(asked: str) -> list[tuple[int, str]]:
    """Read what may be said: the source, without what is banned."""
    source = asked.partition("<source>")[2].partition("</source>")[0]
    banned = re.search(r"Do not use: (.+)\.", asked)
    words = [] if banned is None else [each.strip() for each in banned[1].split(",")]
    return [
        (int(n), text)
        for n, text in _LINE.findall(source)
        if not any(word.casefold() in text.casefold() for word in words)
    ]
