"""What there is to say about a post: texts, length, findings, and where they come from."""

from typing import Any

from runner.cli.outlet import say
from runner.cli.session import Session

Found = dict[str, Any]


def of(here: Session, post_id: str) -> Found:
    """Ask for a post and everything that was found out about its texts."""
    path = here.path(f"/posts/{post_id}")
    post, previews = here.api.get(path), here.api.every(f"{path}/preview")
    by_platform = {each["platform"]: each for each in previews}
    return {
        "post": post,
        "texts": [
            {
                "platform": (platform := variant["platform"]),
                "body": variant["body"],
                "preview": by_platform[platform],
                "audit": here.api.get(f"{path}/findings", platform=platform)["items"][0],
                "provenance": here.api.get(f"{path}/provenance", platform=platform),
            }
            for variant in post["variants"]
        ],
    }


def show(found: Found) -> None:
    """Print each text, then one line each for length, score and origin."""
    post, texts = found["post"], found["texts"]
    for text in texts:
        if len(texts) > 1:
            say(f"## {text['platform']}\n")
        _show_text(text)
    say(f"Post     {post['key']}, {post['status']}: postmagiq post show {post['key']}")


def _show_text(text: Found) -> None:
    body, preview, audit = text["body"], text["preview"], text["audit"]
    sentences = text["provenance"]["sentences"]
    traced = sum(bool(sentence["sources"]) for sentence in sentences)
    say(f"{body}\n")
    say(f"Length   {preview['used']:,} of {preview['limit']:,} on {preview['platform']}")
    say(f"Score    {audit['overall']} of 100, {_counted(len(audit['findings']), 'finding')}")
    for finding in audit["findings"]:
        quoted = " ".join(body[finding["start"] : finding["end"]].split())
        shown = quoted if len(quoted) <= 40 else f"{quoted[:39]}…"
        say(f"         {finding['severity']}: {finding['message']} «{shown}»")
    say(f"Origin   {traced} of {_counted(len(sentences), 'sentence')} traced to the source")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
