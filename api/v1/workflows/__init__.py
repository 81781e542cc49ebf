"""Workflows, runs and findings over HTTP."""

from api.v1.workflows import definitions, findings, live, runs

ROUTERS = (definitions.router, runs.router, live.router, findings.router)
