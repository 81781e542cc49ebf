"""Stages, requests and decisions over HTTP."""

from api.v1.approvals import approvals, stages

ROUTERS = (stages.router, approvals.router)
