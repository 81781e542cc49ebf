"""What audits say about posts, and where the sentences come from."""

from typing import Annotated
from uuid import UUID

from api.deps import use
from api.routing import make_router
from api.schemas import Listed, Paged, Shown
from api.v1.workflows.schemas import AuditRead, ProvenanceRead
from runner.content import ContentScope, Platform, StrategyScope
from runner.workflows import Findings

router = make_router("findings", "/api/v1/w/{workspace_id}/posts/{post_id}")

# They quote the material and judge the work: not for clients who only see posts.
Reader = Annotated[Findings, use(Findings, StrategyScope.READ)]
Writer = Annotated[Findings, use(Findings, ContentScope.WRITE)]


@router.get("/findings")
async def list_findings(
    post_id: UUID, findings: Reader, platform: Platform | None = None
) -> Paged[AuditRead]:
    """List the latest audit of each variant; none of what was never audited."""
    return await findings.of_post(post_id, platform)


@router.post("/findings", status_code=201)
async def audit_post(post_id: UUID, findings: Writer) -> Listed[AuditRead]:
    """Audit every variant as it stands now, such as after an edit."""
    return await findings.audit_post(post_id)


@router.get("/provenance")
async def read_provenance(
    post_id: UUID, platform: Platform, findings: Reader
) -> Shown[ProvenanceRead]:
    """Trace each sentence of a variant to the sentences of its source."""
    return await findings.provenance(post_id, platform)
