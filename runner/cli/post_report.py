"""What there is to say about a post for one platform: length, findings, where it comes from."""

from typing import Any

from runner.cli.outlet import say
from runner.cli.session import Session

Found = dict[str, Any]


def of(here: Session, post_id: str, platform: str) -> Found:
    """Ask for a post and everything that was found out about it."""
    path = here.path(f"/posts/{post_id}")
    previews = here.api.get(f"{path}/preview")["items"]
    return {
        "post": here.api.get(path),
        "preview": next(each for each in previews if each["platform"] == platform),
        "audit": here.api.get(f"{path}/findings", platform=platform),
        "provenance": here.api.get(f"{path}/provenance", platform=platform),
    }


def show(found: Found) -> None:
    """Print the text, then one line each for length, score and origin."""
    post, preview, audit = found["post"], found["preview"], found["audit"]
    body = next(v["body"] for v in post["variants"] if v["platform"] == preview["platform"])
    sentences = found["provenance"]["sentences"]
    traced = sum(bool(sentence["sources"]) for sentence in sentences)
    say(f"{body}\n")
    say(f"Length   {preview['used']:,} of {preview['limit']:,} on {preview['platform']}")
    say(f"Score    {audit['overall']} of 100, {_counted(len(audit['findings']), 'finding')}")
    for finding in audit["findings"]:
        quoted = " ".join(body[finding["start"] : finding["end"]].split())
        shown = quoted if len(quoted) <= 40 else f"{quoted[:39]}…"
        say(f"         {finding['severity']}: {finding['message']} «{shown}»")
    say(f"Origin   {traced} of {_counted(len(sentences), 'sentence')} traced to the source")
    say(f"Post     {post['key']}, {post['status']}: postmagiq post show {post['key']}")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
