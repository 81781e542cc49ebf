"""Every kind of event is undone, or is final for a reason that stands here."""

from runner.core.db.undoing import reversals
from runner.core.events.catalogue import event_kinds
from runner.core.events.event import Audience

# Whole subjects first: what one may ask for instead has an address of its own.
FINAL = {
    "agent_key": "a key is sealed, and gone for good",
    "api_key": "a key that ended must not open anything again",
    "attachment": "removed for good, and approvals went with it",
    "comment": "words of people, which the log does not hold",
    "event": "undone by its own rule",
    "file": "its bytes come and go by a rule of their own",
    "invite": "mail was sent",
    "service_account": "lets somebody in",
    "member": "who is in, and as what, is given anew",
    "post_import": "undone post by post, with its request",
    "publication": "went out, or is cancelled and planned by people",
    "role": "what somebody may is given anew",
    "run": "agents worked and cost; what they changed is undone by itself",
    "trash": "gone for good",
    "webhook": "somebody was told",
    "webhook_delivery": "somebody was told",
    "workspace": "has its own ways back",
}
FINAL_TYPES = {
    "approval.approved": "people decided it",
    "approval.decided": "people decided it",
    "approval.reinstated": "comes back with what is undone",
    "approval.rejected": "people decided it; submit anew",
    "approval.revoked": "undone with the edit that it followed from",
    "post.archived": "told beside post.status_changed, which is undone",
    "post.audited": "its words were looked at, and stay",
    "post.failed": "told beside post.status_changed; sending is tried again by people",
    "post.published": "told beside post.status_changed; taking back has an address of its own",
    "post.scheduled": "told beside post.status_changed; plans are cancelled by their own address",
    "source.created": "material is removed, and restored from the trash",
    "source.failed": "a page could not be read",
    "source.requested": "a page was asked for",
    "tag.updated": "views follow a tag's name; rename it back",
    "tag.created": "other posts may carry it by now",
    "tag.merged": "what carried which tag is not in the log",
    "tag.deleted": "removed for good",
}


def test_every_kind_of_event_is_undone_or_final() -> None:
    logged = {k.type for k in event_kinds() if k.event.audience is Audience.WORKSPACE}
    undone = {type for type, way in reversals().items() if way.alone}
    final = {type for type in logged if type.partition(".")[0] in FINAL} | FINAL_TYPES.keys()
    assert undone & final == set()
    assert sorted(logged - undone - final) == []
    assert sorted((undone | FINAL_TYPES.keys()) - logged) == []
    assert {type.partition(".")[0] for type in logged} >= FINAL.keys()
