"""What Postmagiq writes to people: each letter once, as facts that become text and HTML."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any
from unicodedata import numeric

from runner.core.text import one_line

LONGEST_NAME = 40
# What makes one address of words that it stands between, in any script.
_JOINT = re.compile(r"[.:/\\@\u2024\u3002\ufe52\uff0e\uff0f\uff1a\uff20\uff61](?=\S)")
# Seven digits in any clothes can be called; a year or a house number cannot.
_NUMBER = re.compile(r"(?<![+(])[+(]*0(?:[\W_]*0){6,}")
_QUOTES = re.compile('["\u201c-\u201f\u301d-\u301f\uff02]')
_PAGE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8">'
    '<meta name="color-scheme" content="light dark">'
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">'
    "<title>{subject}</title></head>"
    '<body style="margin:0 auto;max-width:34em;padding:24px;font:16px/1.5 sans-serif">'
    "{body}</body></html>"
)
_BUTTON = (
    '<p><a href="{url}" style="display:inline-block;padding:10px 18px;border-radius:6px;'
    'background:#1f5eff;color:#ffffff;text-decoration:none">{label}</a></p>'
    '<p style="font-size:13px;word-break:break-all">{label}: {url}</p>'
)


@dataclass(frozen=True, slots=True)
class Action:
    """The one thing a letter asks for."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class OpenKey:
    """An API key that still works, and the page where it can be revoked."""

    name: str
    last4: str
    workspace: str
    url: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail before it is text or HTML."""

    subject: str
    greeting: str
    paragraphs: tuple[str, ...]
    action: Action | None = None
    fine_print: str = ""


def render(letter: Letter) -> tuple[str, str]:
    """Write a letter as text and as HTML, from the same words."""
    text = [one_line(part) for part in (letter.greeting, *letter.paragraphs)]
    html = [f"<p>{escape(part)}</p>" for part in text]
    if letter.action is not None:
        label, url = letter.action.label, letter.action.url
        text.append(f"{label}: {url}")
        html.append(_BUTTON.format(label=escape(label), url=escape(url)))
    if letter.fine_print:
        fine_print = one_line(letter.fine_print)
        text.append(fine_print)
        html.append(f'<p style="font-size:13px;opacity:.75">{escape(fine_print)}</p>')
    page = _PAGE.format(subject=escape(one_line(letter.subject)), body="".join(html))
    return "\n\n".join(text) + "\n", page


def called(name: str) -> str:
    """Say a name so that nobody can follow it: short, and without addresses and numbers to call.

    Every letter may reach a stranger, as whoever registers by an address has not verified it yet.
    """
    plain = _without_numbers(" ".join(_JOINT.sub(" ", one_line(name)).split()))
    return plain if len(plain) <= LONGEST_NAME else plain[: LONGEST_NAME - 1].rstrip() + "…"


def _without_numbers(words: str) -> str:
    """Leave out what can be called, in the numerals of any script; letters between them end it."""
    # One character for each, so that what is found there stands at the same place here.
    spelled = "".join("0" if numeric(each, None) is not None else each for each in words)
    told, end = "", 0
    for number in _NUMBER.finditer(spelled):
        told, end = f"{told}{words[end : number.start()]}…", number.end()
    return told + words[end:]


def quoted(name: str) -> str:
    """Say a name to somebody who may know nobody here, so that it is seen where it ends."""
    inside = _QUOTES.sub("’", called(name))
    return f"“{inside}”"


def invite(inviter: str, workspace: str, role: str, url: str, expires_at: datetime) -> Letter:
    """Ask somebody in who never asked for mail; the subject is ours, and says nothing of theirs."""
    place = f"the workspace {quoted(workspace)} as {quoted(role)}"
    return Letter(
        subject="You are invited to a workspace on Postmagiq",
        **_kept(inviter, place, url, expires_at),
    )


def invite_to_account(
    inviter: str, account: str, role: str, url: str, expires_at: datetime
) -> Letter:
    """Ask somebody in who may be as much of a stranger."""
    place = f"the account {quoted(account)} as {quoted(role)}"
    return Letter(
        subject="You are invited to an account on Postmagiq",
        **_kept(inviter, place, url, expires_at),
    )


def offer_workspace(inviter: str, workspace: str, url: str, expires_at: datetime) -> Letter:
    """Ask somebody who may be a stranger to pay for a workspace from now on."""
    asked = f"{quoted(inviter)} asks whether an account of yours pays for the workspace"
    return Letter(
        subject="A workspace is offered to you on Postmagiq",
        greeting="Hello,",
        paragraphs=(
            f"{asked} {quoted(workspace)} from now on. Nothing changes until you accept.",
            "Whoever offers it wrote what stands in quotation marks; nobody has checked it.",
        ),
        action=Action("Look at the offer", url),
        fine_print=f"The link works once, until {moment(expires_at)}. "
        "If you do not know who that is, ignore this mail.",
    )


def _kept(inviter: str, place: str, url: str, expires_at: datetime) -> dict[str, Any]:
    return {
        "greeting": "Hello,",
        "paragraphs": (
            f"{quoted(inviter)} keeps a place for you in {place}.",
            "Whoever invites you wrote what stands in quotation marks; nobody has checked it.",
        ),
        "action": Action("Join", url),
        "fine_print": f"The link works once, until {moment(expires_at)}. "
        "If you do not know who that is, ignore this mail.",
    }


def verify_address(url: str, expires_at: datetime) -> Letter:
    return Letter(
        subject="Verify your e-mail address",
        greeting="Hello,",
        paragraphs=("Please verify that this address is yours.",),
        action=Action("Verify the address", url),
        fine_print=f"The link works once, until {moment(expires_at)}. "
        "If you did not ask for it, ignore this mail.",
    )


def reset_password(url: str, expires_at: datetime) -> Letter:
    return Letter(
        subject="Choose a new password",
        greeting="Hello,",
        paragraphs=("Somebody, probably you, asked for a new password for your account.",),
        action=Action("Choose a new password", url),
        fine_print=f"The link works once, until {moment(expires_at)}. "
        "If you did not ask for it, ignore this mail: nothing has changed.",
    )


def address_known(name: str, url: str) -> Letter:
    return Letter(
        subject="You already have an account",
        greeting=f"Hello {called(name)},",
        paragraphs=(
            "Somebody, probably you, wants to use this address for an account.",
            "You have an account with it: sign in as always.",
            "If you forgot the password, choose a new one there.",
        ),
        action=Action("Sign in", url),
        fine_print="If it was not you, ignore this mail: nobody learned that you have an account.",
    )


def password_changed(name: str, at: datetime, url: str, keys: Sequence[OpenKey]) -> Letter:
    """Tell of a new password, and of the API keys that it did not end."""
    still = (
        "These API keys of yours go on working; revoke those you do not need:",
        *(f"{called(k.name)} (…{k.last4}) in {called(k.workspace)}: {k.url}" for k in keys),
    )
    return Letter(
        subject="Your password was changed",
        greeting=f"Hello {called(name)},",
        paragraphs=(
            f"The password of your account was changed on {moment(at)}.",
            "If it was you, there is nothing to do. If not, choose a new password at once.",
            *(still if keys else ()),
        ),
        action=Action("Choose a new password", url),
    )


def webhook_disabled(name: str, workspace: str, reason: str, url: str) -> Letter:
    """Tell of an endpoint by a link to it: its address is a URL that somebody wrote."""
    workspace = called(workspace)
    return Letter(
        subject=f"A webhook of {workspace} was switched off",
        greeting=f"Hello {called(name)},",
        paragraphs=(
            "Postmagiq sends nothing more to it.",
            f"The reason: {reason}",
            "Once the receiver is repaired, switch the webhook on again.",
            "What it missed can be sent again from its log.",
        ),
        action=Action("Open the webhook", url),
        fine_print=f"You get this as an owner or admin of {workspace}.",
    )


def audit_log_broken(name: str, workspace: str, seq: int, reason: str, url: str) -> Letter:
    workspace = called(workspace)
    return Letter(
        subject=f"The audit log of {workspace} is not what was recorded",
        greeting=f"Hello {called(name)},",
        paragraphs=(
            f"Postmagiq proved the audit log of {workspace} and found it changed.",
            f"Event {seq} is not what was recorded: {reason}.",
            "Only somebody with access to the database itself can do that.",
            "Ask whoever runs this server what happened, and keep an export of the log.",
        ),
        action=Action("Open the audit log", url),
        fine_print=f"You get this once, as an owner or admin of {workspace}.",
    )


def workspace_deletion(name: str, workspace: str, by: str, at: datetime, url: str) -> Letter:
    workspace = called(workspace)
    return Letter(
        subject=f"{workspace} will be deleted",
        greeting=f"Hello {called(name)},",
        paragraphs=(
            f"{called(by)} asked to delete the workspace {workspace}.",
            f"On {moment(at)} it will be gone with everything in it.",
            "Until then an owner can restore it in the list of workspaces.",
        ),
        action=Action("Open your workspaces", url),
        fine_print=f"You get this as an owner or admin of {workspace}.",
    )


def ownership_transferred(name: str, workspace: str, owner: str, url: str) -> Letter:
    workspace = called(workspace)
    return Letter(
        subject=f"{workspace} has a new owner",
        greeting=f"Hello {called(name)},",
        paragraphs=(f"{called(owner)} owns the workspace {workspace} from now on.",),
        action=Action("Open Postmagiq", url),
        fine_print=f"You get this as an owner or admin of {workspace}.",
    )


def test_message(base_url: str) -> Letter:
    return Letter(
        subject="Mail from Postmagiq arrives",
        greeting="Hello,",
        paragraphs=("This is the test letter that somebody sent with `postmagiq mail test`.",),
        action=Action("Open Postmagiq", base_url),
        fine_print="Nobody has to do anything.",
    )


def trial_ending(name: str, account: str, plan: str, ends_at: datetime, url: str) -> Letter:
    account = called(account)
    return Letter(
        subject=f"The trial of {account} ends soon",
        greeting=f"Hello {called(name)},",
        paragraphs=(
            f"{account} tries Postmagiq until {moment(ends_at)}.",
            f"After that it is on the plan {called(plan)}, unless another one is chosen before.",
            "Nothing is deleted, and what is scheduled goes out.",
        ),
        action=Action("Open Postmagiq", url),
        fine_print=f"You get this once, as one of those who pay for {account}.",
    )


def payment_failed(
    name: str, account: str, owed: str, goes_on_until: datetime | None, url: str
) -> Letter:
    account = called(account)
    until = f"until {moment(goes_on_until)}" if goes_on_until else "for now"
    return Letter(
        subject=f"A payment of {account} failed",
        greeting=f"Hello {called(name)},",
        paragraphs=(
            f"{owed} for {account} could not be charged.",
            f"Everything goes on as it is {until}; it is tried again by itself.",
            "Change the card or pay the open invoice, or the smallest plan's limits hold then.",
            "Nothing is deleted, and what is scheduled goes out.",
        ),
        action=Action("Open plan and payment", url),
        fine_print=f"You get this once for each such invoice, as one who pays for {account}.",
    )


def moment(at: datetime) -> str:
    return f"{at:%d %B %Y, %H:%M} UTC"
