"""What belongs to a post, at an address elsewhere or as a file."""

from api.routing import make_router
from api.traits.attachments import add
from api.v1.content.collaboration_schemas import AttachmentRead
from runner.assets import Attachable
from runner.content import Posts

router = make_router("attachments", "/api/v1/w/{workspace_id}/posts")
add(router, Attachable.of(Posts), AttachmentRead, "attachment")
