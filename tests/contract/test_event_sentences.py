"""The audit log on the screen says every kind of event in a sentence."""

import re
from pathlib import Path

from runner.core.events.catalogue import event_kinds
from runner.core.events.event import Audience

SENTENCES = Path(__file__).parents[2] / "gui/src/lib/i18n/en/audit-sentences.ts"
ACCOUNTS = SENTENCES.with_name("account-log.ts")


def test_every_kind_of_event_that_a_workspace_hears_has_a_sentence() -> None:
    written = dict(re.findall(r"^  '([a-z_.]+)': '(.+)',$", SENTENCES.read_text(), re.MULTILINE))
    heard = {k.type for k in event_kinds() if k.event.audience is Audience.WORKSPACE}
    assert heard - written.keys() == set()
    assert written.keys() - heard == set()
    assert [type for type, said in written.items() if "{who}" not in said] == ["member.joined"]


def test_every_kind_of_event_that_an_account_hears_has_a_sentence() -> None:
    written = dict(re.findall(r"^  '([a-z_.]+)': '(.+)',$", ACCOUNTS.read_text(), re.MULTILINE))
    heard = {k.type for k in event_kinds() if k.event.audience is Audience.ACCOUNT}
    assert heard == written.keys()
